import type { Page } from 'playwright-core';
import { today } from '#components/today';
import { yearOn } from '#core/index';
import { situationCookie } from '../../../demo/portal/codec';
import { presets, withPreset } from '../../../demo/portal/presets';
import { initialSituation, type Situation } from '../../../demo/portal/situation';
import { PORTAL_HOST } from '../../../scripts/serve.mjs';

export const PORTAL = `https://${PORTAL_HOST}`;

/** What a verdict of today's bears behind it: the extension judges by its own clock. */
const carriedOver = yearOn(today())?.status === 'provisional';
export const provisional = { ja: carriedOver ? '（暫定）' : '', en: carriedOver ? ' (provisional)' : '' };

/** Opens the replica under the portal's name in one of its preset situations, at the page that shows it. */
export async function openReplica(
  page: Page,
  preset: string,
  change: Partial<Situation> = {},
): Promise<void> {
  const found = presets.find(({ id }) => id === preset);
  if (found === undefined)
    throw new Error(`The replica has no preset "${preset}": see demo/portal/presets.ts.`);
  await setSituation(page, { ...withPreset(initialSituation, found), ...change });
  await page.goto(PORTAL + found.at);
}

/** The replica keeps what it knows of a visitor in their cookie. */
export async function setSituation(page: Page, situation: Situation): Promise<void> {
  const [pair = ''] = situationCookie(situation, '').split(';');
  const at = pair.indexOf('=');
  await page.context().addCookies([{ name: pair.slice(0, at), value: pair.slice(at + 1), url: PORTAL }]);
}
