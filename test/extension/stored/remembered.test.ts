import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { remember, remembered } from '#extension/stored/remembered';
import { locks } from '../support/locks';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: locks() });
});
afterEach(() => vi.unstubAllGlobals());

const digest = (who: number) => who.toString(16).padStart(32, '0');
const seen = (day: number) => ({
  figures: { classroomUnits: 5, at: new Date(day * 86_400_000).toISOString() },
});

it('gives up the physician seen longest ago, in whatever order the browser hands them out', async () => {
  // As Chromium does: by their digests, which say nothing of time. Here who comes first was seen last.
  const all = Array.from({ length: 50 }, (_, who) => [digest(who), seen(1000 - who)] as const);
  await remembered.write(Object.fromEntries(all));
  await remember(digest(99), () => seen(1001));
  const kept = Object.keys(await remembered.read());
  expect(kept).toHaveLength(50);
  expect(kept).toContain(digest(0));
  expect(kept).toContain(digest(99));
  expect(kept).not.toContain(digest(49));
});

it('counts the later of what was seen of a physician', async () => {
  const { figures } = seen(1);
  const applications = { at: seen(1000).figures.at, list: [] };
  const all = Array.from({ length: 49 }, (_, who) => [digest(who), seen(500 + who)] as const);
  await remembered.write({ ...Object.fromEntries(all), [digest(50)]: { figures, applications } });
  await remember(digest(99), () => seen(1001));
  const kept = Object.keys(await remembered.read());
  expect(kept).toContain(digest(50));
  expect(kept).not.toContain(digest(0));
});
