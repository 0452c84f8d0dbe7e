import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  type Facts,
  noFacts,
  readFacts,
  readSettings,
  type Settings,
  seeList,
  snooze,
} from '#core/reminders';
import { at, began, digest, list, row, saw, staff, told } from './given';

const now = at('06-20 12:00');
const read = (value: unknown) => readFacts(value, now);

/** Facts in which every part is there. */
const { id: _, ...noId } = row('z', { appliedAt: '2026-06-01T10:01:00+09:00' });
const full: Facts = (() => {
  const seen = saw([row('a'), row('b'), row('c'), noId], '06-01 12:00');
  const returned = saw([row('b', { status: 'returned' }), row('c'), noId], '06-02 12:00', seen);
  const again = saw([row('b'), row('c'), noId, { ...noId, appliedAt: '' }], '06-03 12:00', returned);
  const shown = told(again, '06-08 09:00');
  const half = list([row('b'), noId], { paging: { total: 5, from: 0, to: 2 }, address: 'https://a/b' });
  const snoozed = snooze(
    seeList(shown, half, at('06-08 10:00')),
    staff,
    { kind: 'tomorrow' },
    at('06-08 10:01'),
  );
  const counts = { applied: 1, approved: 2, returned: 3, gone: 4, byHand: 5 };
  return { ...snoozed, months: { '2026-01': { other: counts } } };
})();

describe('facts that were stored', () => {
  it('are read back as they were', () => {
    expect(full).toMatchObject({
      rows: [{ state: 'gone' }, { againFrom: at('06-03 12:00') }, { told: 2 }],
      counted: [{ told: 2 }, { timeRead: false }],
      pages: { seen: [{ nameless: [{ waiting: true }] }] },
      last: { why: ['age', 'look'] },
      snooze: { again: false },
    });
    expect(read(JSON.parse(JSON.stringify(full)))).toEqual({ facts: full, faults: [] });
    expect(read(JSON.parse(JSON.stringify(began)))).toEqual({ facts: began, faults: [] });
  });

  it.each<[unknown, string]>([
    [undefined, 'nothing-stored'],
    [null, 'nothing-stored'],
    ['facts', 'not-facts'],
    [7, 'not-facts'],
    [[], 'not-facts'],
    [{}, 'version-unknown'],
    [{ ...began, version: 2 }, 'version-unknown'],
  ])('that are none (%j) begin anew', (value, fault) => {
    expect(read(value)).toEqual({ facts: noFacts(now), faults: [fault] });
  });

  /** The fault when one part is changed, and that everything else is still there. */
  const broken = (part: keyof Facts, value: unknown) => {
    const { facts, faults } = read({ ...full, [part]: value });
    const { [part]: _gone, ...rest } = full;
    expect(facts).toMatchObject(rest);
    return { faults, part: facts[part] };
  };

  const [a, b] = full.rows;
  it.each<[string, unknown]>([
    ['no object', 'a'],
    ['null', null],
    ['a list', []],
    ['no digest', { ...a, id: '医師太郎' }],
    ['a number for a digest', { ...a, id: 1234567890123456 }],
    ['no application time', { ...a, appliedAt: '2026-06-01' }],
    ['an application before our time', { ...a, appliedAt: 1 }],
    ['another scheme', { ...a, scheme: 'unknown' }],
    ['no first sight', { ...a, firstSeen: null }],
    ['no last sight', { ...a, lastSeen: Number.NaN }],
    ['no sighting', { ...a, sighting: -1 }],
    ['half a sighting', { ...a, sighting: 0.5 }],
    ['another state', { ...a, state: 'lost' }],
    ['settled at no time', { ...a, settledAt: undefined }],
  ])('lose a row that has %s', (_name, bad) => {
    expect(broken('rows', [bad, b])).toEqual({ faults: ['row-bad'], part: [b] });
  });

  it('lose what is bad in a row only where it can do without', () => {
    expect(broken('rows', [{ ...b, told: 4, againFrom: 'x', name: '医師太郎' }]).part).toEqual([
      Object.fromEntries(Object.entries(b ?? {}).filter(([key]) => key !== 'told' && key !== 'againFrom')),
    ]);
    expect(broken('rows', [{ ...b, told: 3, settledAt: now }]).part).toEqual([{ ...b, told: 3 }]);
  });

  it('lose a row that stands twice, and rows that are no list', () => {
    expect(broken('rows', [a, b, a])).toEqual({ faults: ['row-twice'], part: [a, b] });
    expect(broken('rows', { 0: a })).toEqual({ faults: ['row-bad'], part: [] });
    expect(broken('rows', undefined)).toEqual({ faults: ['row-bad'], part: [] });
  });

  const [group] = full.counted;
  it.each<[string, unknown]>([
    ['nothing', null],
    ['no count', { ...group, count: 0 }],
    ['half a count', { ...group, count: 1.5 }],
    ['no scheme', { ...group, scheme: '' }],
    ['no oldest', { ...group, oldest: Number.POSITIVE_INFINITY }],
    ['no first sight', { ...group, firstSeen: '' }],
    ['no word on its time', { ...group, timeRead: 1 }],
  ])('lose a group that has %s', (_name, bad) => {
    expect(broken('counted', [bad, group])).toEqual({ faults: ['counted-bad'], part: [group] });
  });

  it('keep a group of an unknown scheme', () => {
    expect(broken('counted', [{ ...group, scheme: 'unknown' }]).faults).toEqual([]);
    expect(broken('counted', 5)).toEqual({ faults: ['counted-bad'], part: [] });
  });

  const pages = full.pages;
  const [page] = pages?.seen ?? [];
  it.each<[string, unknown]>([
    ['that are none', 'pages'],
    ['without a total', { ...pages, total: -1 }],
    ['without a filter', { ...pages, filter: 7 }],
    ['with a filter that is none of ours', { ...pages, filter: 'x'.repeat(31) }],
    ['of which none was seen', { ...pages, seen: [] }],
    ['that are no list', { ...pages, seen: { 0: page } }],
    ['of which one is none', { ...pages, seen: [page, null] }],
    ['that begin nowhere', { ...pages, seen: [{ ...page, from: -1 }] }],
    ['that end nowhere', { ...pages, seen: [{ ...page, to: '2' }] }],
    ['that end before they begin', { ...pages, seen: [{ ...page, from: 3, to: 2 }] }],
    ['seen at no time', { ...pages, seen: [{ ...page, at: 0 }] }],
    ['without a number', { ...pages, seen: [{ ...page, sighting: null }] }],
    ['that are too many', { ...pages, seen: Array(61).fill(page) }],
    ['with too many rows', { ...pages, seen: [{ ...page, nameless: Array(121).fill({}) }] }],
  ])('lose pages %s', (_name, bad) => {
    expect(broken('pages', bad)).toEqual({ faults: ['pages-bad'], part: undefined });
  });

  it('keep pages that are just not too many, and of their rows what is good', () => {
    expect(broken('pages', { ...pages, seen: Array(60).fill(page) }).faults).toEqual([]);
    expect(broken('pages', { ...pages, seen: [{ ...page, nameless: Array(120).fill({}) }] }).faults).toEqual(
      [],
    );
    expect(broken('pages', { ...pages, filter: 'approved pending returned' }).faults).toEqual([]);
    const nameless = [
      { id: digest('a'), appliedAt: now, scheme: 'other', waiting: true },
      { id: 'X', appliedAt: 0, scheme: 'y', waiting: 1 },
      5,
    ];
    expect(broken('pages', { ...pages, seen: [{ ...page, nameless }] }).part).toMatchObject({
      seen: [{ nameless: [nameless[0], {}] }],
    });
  });

  it('keep the good months', () => {
    const counts = full.months['2026-01']?.other;
    const months = (value: unknown) => broken('months', value);
    expect(months({ '2026-02': { other: counts } }).faults).toEqual([]);
    // Counts that did not exist yet when it was written are none.
    expect(months({ '2026-02': { other: { applied: 3 } } })).toEqual({
      faults: [],
      part: { '2026-02': { other: { applied: 3, approved: 0, returned: 0, gone: 0, byHand: 0 } } },
    });
    for (const bad of [
      { '2026-13': { other: counts } },
      { '2026-1': { other: counts } },
      { x2026: { other: counts } },
      { '2026-011': { other: counts } },
      { '2026-02': {} },
      { '2026-02': [] },
      { '2026-02': { other: { ...counts, gone: -1 } } },
      { '2026-02': { other: 3 } },
      { '2026-02': { unknown: counts } },
      5,
    ])
      expect(months(bad)).toEqual({ faults: ['month-bad'], part: {} });
    expect(months({ '2026-02': { other: counts, x: counts }, '2026-10': { other: counts } })).toEqual({
      faults: ['month-bad'],
      part: { '2026-02': { other: counts }, '2026-10': { other: counts } },
    });
  });

  it('keep what is good of the list', () => {
    expect(
      broken('list', { openedAt: 'x', address: 'https://a/b?name=x', completeAt: now, recognisedAt: now }),
    ).toEqual({
      faults: ['list-bad'],
      part: { completeAt: now, recognisedAt: now },
    });
    expect(broken('list', {})).toEqual({ faults: [], part: {} });
    expect(broken('list', null)).toEqual({ faults: ['list-bad'], part: {} });
    expect(broken('list', { openedAt: now, address: 'https://a/b' }).faults).toEqual([]);
  });

  it('lose a last notification or a snooze that is none', () => {
    const { last, snooze: snoozed } = full;
    for (const bad of [3, { ...last, at: null }, { ...last, slot: 'x' }])
      expect(broken('last', bad)).toEqual({ faults: ['last-bad'], part: undefined });
    expect(broken('last', { ...last, why: ['look', 'x'] }).part).toEqual({ ...last, why: ['look'] });
    expect(broken('last', { ...last, why: 'look' }).part).toEqual({ ...last, why: [] });
    for (const bad of [
      'x',
      { ...snoozed, at: 0 },
      { ...snoozed, until: null },
      { ...snoozed, again: 1 },
      { ...snoozed, until: snoozed?.at },
    ])
      expect(broken('snooze', bad)).toEqual({ faults: ['snooze-bad'], part: undefined });
  });

  it('never let the number of sightings fall behind one in use', () => {
    expect(read({ ...full, sightings: 0 }).facts.sightings).toBe(4);
    expect(read({ ...full, sightings: 'x', rows: [] }).facts.sightings).toBe(4);
    expect(read({ ...full, sightings: 'x', rows: [a], pages: undefined }).facts.sightings).toBe(1);
    expect(read({ ...full, sightings: 99 }).facts.sightings).toBe(99);
    expect(read({ ...began, sightings: -1 }).facts.sightings).toBe(0);
  });

  it('begin now where they do not say when', () => {
    expect(read({ ...full, since: 'x' }).facts.since).toBe(now);
  });
});

describe('settings', () => {
  it('that are missing have their defaults', () => {
    for (const value of [undefined, null, {}])
      expect(readSettings(value)).toEqual({ settings: defaultSettings, faults: [] });
    for (const value of [5, 'x', []])
      expect(readSettings(value)).toEqual({ settings: defaultSettings, faults: ['not-settings'] });
  });

  it('are read back as they were', () => {
    const settings: Settings = {
      role: 'both',
      cadence: { everyWorkingDays: 20, time: '23:59', moreOften: false, secondTime: '00:00' },
      look: 'badge',
      ages: [0, 7, 250],
      closedDays: ['2026-08-13', '12-31', '02-29'],
      closedWeekdays: [0, 6],
      quietHours: { from: '19:00', to: '08:00' },
      schemes: { 'reporting-training': false, 'family-physician-training': true, other: true },
      prefecture: '京都府',
      periodDays: 60,
      notifications: false,
    };
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, faults: [] });
    expect(readSettings({ ...settings, quietHours: null })).toEqual({
      settings: { ...settings, quietHours: null },
      faults: [],
    });
    expect(readSettings({ ...settings, prefecture: ' 京都 ' }).settings.prefecture).toBe('京都');
    expect(readSettings({ ...settings, unknown: 1 }).settings).toEqual(settings);
  });

  it('that are given in part are completed', () => {
    expect(readSettings({ cadence: { time: '10:00' }, schemes: { other: true } }).settings).toMatchObject({
      cadence: { ...defaultSettings.cadence, time: '10:00' },
      schemes: { ...defaultSettings.schemes, other: true },
    });
  });

  it.each<[string, string, readonly unknown[]]>([
    ['role', 'role', ['nurse', 1, null]],
    [
      'cadence',
      'cadence',
      [
        5,
        null,
        ...[0, 21, 1.5, '1'].map((everyWorkingDays) => ({ everyWorkingDays })),
        ...['9:00', '24:00', '09:60', '09:00 ', ' 09:00', 900, ''].flatMap((time) => [
          { time },
          { secondTime: time },
        ]),
        { moreOften: 1 },
      ],
    ],
    ['look', 'look', ['loud', true]],
    [
      'ages',
      'ages',
      [
        [3, 5],
        [3, 5, 10, 12],
        [5, 3, 10],
        [3, 10, 5],
        [-1, 5, 10],
        [3, 5, 251],
        [3, 5, 'x'],
        'x',
        [3.5, 5, 10],
      ],
    ],
    [
      'quietHours',
      'quiet-hours',
      [
        { from: '18:00' },
        { to: '18:00' },
        { from: '18:00', to: '18:00' },
        { from: '8:00', to: '10:00' },
        { from: '18:00', to: '8' },
        'x',
        [],
      ],
    ],
    ['schemes', 'schemes', [{ other: 1 }, { 'reporting-training': 'x' }, 'x', []]],
    ['prefecture', 'prefecture', ['', ' ', 'あ'.repeat(21), 5]],
    ['periodDays', 'period-days', [-1, 61, 1.5, '3']],
    ['notifications', 'notifications', [1, 'x', null]],
  ])('%s that is none has its default, and is named', (setting, fault, values) => {
    for (const value of values)
      expect([value, readSettings({ [setting]: value })]).toEqual([
        value,
        { settings: defaultSettings, faults: [fault] },
      ]);
  });

  it('that are lists lose only their bad entries', () => {
    expect(
      readSettings({
        closedDays: ['2026-13-01', '12-31', 5, '12-31', '02-30', '2025-02-29'],
        closedWeekdays: [3, 7, 3, -1, '1'],
      }),
    ).toEqual({
      settings: { ...defaultSettings, closedDays: ['12-31'], closedWeekdays: [3] },
      faults: ['closed-days', 'closed-weekdays'],
    });
    expect(readSettings({ closedDays: 'x', closedWeekdays: { 0: 1 } }).faults).toEqual([
      'closed-days',
      'closed-weekdays',
    ]);
    expect(readSettings({ closedDays: [], closedWeekdays: [0, 6] }).faults).toEqual([]);
  });

  it('that are just still allowed', () => {
    for (const value of [
      { periodDays: 0 },
      { periodDays: 60 },
      { ages: [5, 5, 5] },
      { prefecture: 'あ'.repeat(20) },
      { cadence: { everyWorkingDays: 1 } },
    ])
      expect(readSettings(value).faults).toEqual([]);
  });
});
