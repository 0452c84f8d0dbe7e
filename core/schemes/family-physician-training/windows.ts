import type { PlainDate } from '../../assessment';
import { daysBetween, isPlainDate } from '../../calendar';
import { prefectureName } from '../../prefecture';

/** A time of the year, as loosely as its source states it: 「12月上旬」 is month 12, part 'early'. */
export type TimeOfYear = { readonly month: number; readonly part?: 'early' | 'middle' | 'late' };

/** When a prefecture takes applications for 日医かかりつけ医機能研修制度 (修了申請): they differ. `source` as in `Parameter`. */
export type ApplicationWindow = {
  readonly prefecture: string;
  readonly source: string;
  readonly verified: boolean;
} & (
  | { readonly kind: 'yearly'; readonly from: TimeOfYear; readonly to: TimeOfYear }
  /** Stated for one year; both days included. */
  | { readonly kind: 'dated'; readonly from: PlainDate; readonly to: PlainDate }
);

/** Those that were found. All others: not known. */
export const applicationWindows: readonly ApplicationWindow[] = [
  {
    prefecture: '京都',
    kind: 'yearly',
    from: { month: 12 },
    to: { month: 1 },
    source: 'briefing L555, S12',
    verified: true,
  },
  {
    prefecture: '山梨',
    kind: 'yearly',
    from: { month: 12, part: 'early' },
    to: { month: 1, part: 'middle' },
    source: 'S31',
    // The page speaks of one season; that the next is alike is a reading.
    verified: false,
  },
  { prefecture: '大阪', kind: 'dated', from: '2026-02-01', to: '2026-02-28', source: 'S13', verified: true },
];

export type WindowState =
  | { readonly status: 'unstated' }
  | { readonly status: 'yearly'; readonly window: ApplicationWindow }
  /** Days to the first and the last day; `daysToFirst` is 0 or less once it is open. */
  | {
      readonly status: 'stated';
      readonly window: ApplicationWindow;
      readonly daysToFirst: number;
      readonly daysLeft: number;
    }
  /** The one that was stated is over: never shown as the next. */
  | { readonly status: 'past'; readonly window: ApplicationWindow };

/** What is known of a prefecture's window on a day in Japan. Only a dated one gets a count of days. */
export function applicationWindow(
  prefecture: string,
  on: PlainDate,
  windows: readonly ApplicationWindow[] = applicationWindows,
): WindowState {
  const name = prefectureName(prefecture);
  const known = windows.filter((window) => name !== '' && prefectureName(window.prefecture) === name);
  const dated = known.filter((window) => window.kind === 'dated').sort((a, b) => (a.to < b.to ? -1 : 1));
  const window = dated.find(({ to }) => to >= on);
  if (window && isPlainDate(on)) {
    const daysToFirst = daysBetween(on, window.from);
    const daysLeft = daysBetween(on, window.to);
    if (daysToFirst !== undefined && daysLeft !== undefined)
      return { status: 'stated', window, daysToFirst, daysLeft };
  }
  const yearly = known.find(({ kind }) => kind === 'yearly');
  if (yearly) return { status: 'yearly', window: yearly };
  const past = dated.findLast(({ to }) => isPlainDate(on) && to < on);
  return past ? { status: 'past', window: past } : { status: 'unstated' };
}
