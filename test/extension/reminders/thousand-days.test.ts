import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteHealth } from '#extension/overlay/health';
import type { ApprovalQueuePage, QueueRow } from '#extension/portal/types';
import { changeFacts } from '#extension/reminders/facts-store';
import { noteQueue } from '#extension/reminders/sighting';
import { lookedJustNow, quietFor, rowDone, staffState } from '#extension/reminders/state';
import { digestOf } from '#extension/stored/digest';
import { remember } from '#extension/stored/remembered';
import { storedThings } from '#extension/stored/stored-things';
import { randomFrom } from '../../support/pages/random';
import { locks } from '../support/locks';

const DAYS = 1000;
const DAY = 86_400_000;
const from = Date.parse('2025-10-01T09:00:00+09:00');

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubGlobal('navigator', { locks: locks() });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const iso = (at: number) => `${new Date(at + 9 * 3_600_000).toISOString().slice(0, 16)}:00+09:00`;
const read = <T>(value: T, label: string) => ({ status: 'read' as const, value, label, raw: `${value}` });
const nameOf = (who: number) => `仮名${who} 見本子${who}`;
const numberOf = (who: number) => `${700_000 + who}`;

const rowOf = (who: number, at: number, status: 'pending' | 'approved' | 'returned'): QueueRow => ({
  applicant: `${nameOf(who)} 第${numberOf(who)}号`,
  fiscalYear: read(2025, 'applicationYear'),
  appliedAt: read(iso(at), 'appliedAt'),
  status: read(status, 'status'),
  scheme: who % 3 === 0 ? 'family-physician-training' : 'reporting-training',
  ...(status === 'returned' && { reason: `${nameOf(who)}様の記載をご確認ください。` }),
});

it('keeps under 100 kB, and no name and no number, after 1,000 days at a busy desk', async () => {
  const random = randomFrom(20_251_001);
  const below = (most: number) => Math.floor(random() * most);
  const chance = (share: number) => random() < share;
  let next = 0;
  let open: { who: number; at: number }[] = [];
  const shownNames = new Set<number>();

  for (let day = 0; day < DAYS; day += 1) {
    const at = from + day * DAY;
    vi.setSystemTime(at);
    for (let fresh = below(12); fresh > 0; fresh -= 1)
      open.push({ who: next++, at: at - below(5) * 3_600_000 });
    if (chance(0.7)) {
      const decided = open.filter(() => chance(0.4));
      const rows = open.map((one) =>
        rowOf(one.who, one.at, !decided.includes(one) ? 'pending' : chance(0.2) ? 'returned' : 'approved'),
      );
      for (const { who } of open) shownNames.add(who);
      open = open.filter((one) => !decided.includes(one));
      const page: ApprovalQueuePage = {
        kind: 'approval-queue',
        applications: rows,
        paging: { total: rows.length, from: 0, to: rows.length },
        otherFilters: chance(0.2),
      };
      await noteQueue(page, `https://mamis.med.or.jp/staff/applications?name=${nameOf(1)}`, false);
      await noteHealth(page, new Date(at).toISOString());
    }
    const first = (await staffState()).rows[0];
    if (first && chance(0.1)) await rowDone(first.key);
    if (chance(0.1)) await lookedJustNow();
    if (chance(0.1)) await quietFor({ kind: 'days', days: 1 + below(5) });
    const who = below(400);
    const figures = {
      classroomUnits: below(900) / 2,
      practicalUnits: 5 * below(9),
      at: new Date(at).toISOString(),
    };
    await remember(await digestOf(numberOf(who)), () => ({ figures }));
    shownNames.add(who);
  }

  const things = await storedThings();
  const bytes = things.reduce((sum, thing) => sum + thing.bytes, 0);
  expect(things.map(({ key }) => key).sort()).toEqual(['health', 'remembered', 'reminders', 'salt']);
  expect(bytes).toBeLessThan(100_000);
  // It was a busy desk: a test of nothing would stay small as well.
  expect(shownNames.size).toBeGreaterThan(4000);
  const facts = await changeFacts((known) => known);
  expect(facts.rows.length).toBeGreaterThan(100);
  expect(Object.keys(facts.months).length).toBeGreaterThan(20);

  const text = JSON.stringify(await fakeBrowser.storage.local.get(null));
  expect(text).not.toMatch(/仮名|見本子|name=|様/);
  const numbers = new Set([...text.matchAll(/(?<![\da-f.])7\d{5}(?![\da-f])/g)].map(([number]) => number));
  expect([...shownNames].filter((who) => numbers.has(numberOf(who)))).toEqual([]);
}, 60_000);
