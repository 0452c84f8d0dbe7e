import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Download, Page } from 'playwright-core';
import type { LaunchedWithExtension } from './browser';

/** A page of the extension itself in a tab, with all that went wrong on it. */
export type ExtensionPage = { page: Page; problems: string[]; axe: () => Promise<string[]> };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @param tabId the tab a popup is to take for the active one: in a tab of its own it would be that itself */
export async function openExtensionPage(
  { context, extensionId }: LaunchedWithExtension,
  path: string,
  { tabId, width = 1000 }: { tabId?: number; width?: number } = {},
): Promise<ExtensionPage> {
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (!/^(chrome-extension|blob|data):/.test(request.url())) problems.push(`request: ${request.url()}`);
  });
  await page.setViewportSize({ width, height: 800 });
  if (tabId !== undefined)
    await page.addInitScript((id) => {
      Object.assign(chrome.tabs, { query: async () => [{ id }] });
    }, tabId);
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  await page.locator('h1').waitFor();
  return {
    page,
    problems,
    axe: async () => {
      await page.evaluate(axeSource);
      return page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run(document);
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        );
      });
    },
  };
}

export async function textOfDownload(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}
