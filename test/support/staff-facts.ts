import {
  type Facts,
  markDone,
  noFacts,
  type RowScheme,
  rowKey,
  type SightedRow,
  seeList,
} from '#core/reminders';

/** A time in Japan: '2026-12-02 10:00'. */
export const japan = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+09:00`);

/** A Wednesday in the season, with no holiday near: what waits was applied for in the days before. */
export const now = japan('2026-12-02 10:00');

/** A row of the list: a digest made of `who`, never a name. */
export const sighted = (
  who: number,
  appliedAt: string,
  status: SightedRow['status'] = 'pending',
  scheme: RowScheme = 'reporting-training',
): SightedRow => ({
  id: who.toString(16).padStart(32, '0'),
  appliedAt: `${appliedAt.replace(' ', 'T')}:00+09:00`,
  scheme,
  ...(status && { status }),
});

const address = 'https://mamis.med.or.jp/staff/applications';

/** Facts after one whole list was shown. */
export const see = (facts: Facts, at: string, rows: readonly SightedRow[]): Facts =>
  seeList(
    facts,
    { rows, paging: { total: rows.length, from: 0, to: rows.length }, otherFilters: false, address },
    japan(at),
  );

export const began: Facts = noFacts(japan('2025-10-20 09:00'));

/** The list was recognised and can be read, but no application waits. */
export const emptyList = see(began, '2026-11-30 09:12', []);

/** Eight applications of two schemes, seen two days ago; the first waits for 12 working days. */
export const eight: readonly SightedRow[] = [
  sighted(1, '2026-11-13 16:20'),
  sighted(2, '2026-11-18 09:56', 'pending', 'family-physician-training'),
  sighted(3, '2026-11-20 11:05'),
  sighted(4, '2026-11-24 08:30'),
  sighted(5, '2026-11-25 19:47', 'pending', 'family-physician-training'),
  sighted(6, '2026-11-27 10:10'),
  sighted(7, '2026-11-28 21:02'),
  sighted(8, '2026-11-30 08:15'),
];
export const waiting = see(emptyList, '2026-11-30 09:15', eight);

/** One application that can be told from others, and two that are only counted. */
export const onlyCounted = see(began, '2026-12-02 09:30', [
  sighted(1, '2026-12-01 16:20'),
  { appliedAt: '2026-11-30T10:00:00+09:00', status: 'pending' },
  { status: 'pending', scheme: 'reporting-training' },
]);

/** Only a part of the list was shown. */
export const partly = seeList(
  began,
  { rows: eight.slice(0, 2), paging: { total: 8, from: 0, to: 2 }, otherFilters: false, address },
  japan('2026-12-01 15:00'),
);

/** Two seasons: month counts of long ago, rows of this year, all kinds of endings. */
export const twoYears: Facts = {
  ...markDone(
    see(
      see(waiting, '2026-12-01 09:00', [
        sighted(1, '2026-11-13 16:20', 'approved'),
        sighted(2, '2026-11-18 09:56', 'returned', 'family-physician-training'),
        ...eight.slice(3),
      ]),
      '2026-12-02 09:10',
      eight.slice(3).map((row, index) => (index < 2 ? { ...row, status: 'approved' as const } : row)),
    ),
    rowKey({
      id: sighted(6, '').id ?? '',
      appliedAt: japan('2026-11-27 10:10'),
      scheme: 'reporting-training',
    }),
    japan('2026-12-02 09:20'),
  ),
  months: {
    '2025-11': { 'reporting-training': counts(3, 1) },
    '2025-12': { 'reporting-training': counts(12, 10), 'family-physician-training': counts(4, 3) },
    '2026-01': { 'reporting-training': counts(31, 27), 'family-physician-training': counts(9, 8) },
    '2026-02': { 'reporting-training': counts(118, 104), 'family-physician-training': counts(17, 12) },
    '2026-03': { 'reporting-training': counts(46, 61), 'family-physician-training': counts(22, 28) },
    '2026-04': { 'reporting-training': counts(2, 5) },
    '2026-10': { 'reporting-training': counts(4, 3), 'family-physician-training': counts(1, 1) },
  },
};

function counts(applied: number, approved: number) {
  return {
    applied,
    approved,
    returned: Math.floor(applied / 9),
    gone: applied > 40 ? 1 : 0,
    byHand: applied > 30 ? 2 : 0,
  };
}
