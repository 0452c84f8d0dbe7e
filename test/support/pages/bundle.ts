import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';
import type { Mutant, PageSource, Verdict } from './in-browser';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The readers, the generator and the judge as one script for a page of the browser. */
export async function bundleForBrowser(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}test/support/pages/in-browser.ts`],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'kakariPages',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  return `${outputFiles.map(({ text }) => text).join('')}\nglobalThis.kakariPages = kakariPages;`;
}

/** What one page of the tests says in a frame of its own. */
export async function readInFrame(
  context: BrowserContext,
  script: string,
  source: PageSource,
): Promise<unknown> {
  const page = await context.newPage();
  try {
    await page.setViewportSize({ width: source.width, height: 900 });
    await page.setContent(source.html);
    await page.evaluate(script);
    return await page.evaluate('kakariPages.pages.read()');
  } finally {
    await page.close();
  }
}

/** Makes, reads and judges mutants in frames of one blank page. */
export async function judgeMutants(
  page: Page,
  source: PageSource,
  mutants: readonly Mutant[],
): Promise<Verdict[]> {
  const question = JSON.stringify([source, mutants]);
  return page.evaluate(`kakariPages.pages.runAll(...${question})`);
}

export async function blankPage(context: BrowserContext, script: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.setContent('<!doctype html><html lang="ja"><body></body></html>');
  await page.evaluate(script);
  return page;
}
