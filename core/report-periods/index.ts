import type { PlainDate } from '../assessment';
import { daysBetween, isPlainDate } from '../calendar';
import { prefectureName } from '../prefecture';
import { type KnownPeriod, knownPeriods, usualPeriod } from './periods';

export { type CalendarFile, type CalendarFileOptions, toCalendarFile } from './ics';
export { type KnownPeriod, knownPeriods, usualPeriod } from './periods';

/** A period with a stated last day. */
export type DatedPeriod = KnownPeriod & { readonly to: PlainDate };

export type NextPeriod =
  /** Not stated: 「例年1月〜3月・都道府県へ確認」, and no count of days. */
  | { readonly status: 'unstated'; readonly usual: typeof usualPeriod }
  | {
      readonly status: 'stated';
      readonly period: DatedPeriod;
      readonly from?: PlainDate;
      readonly to: PlainDate;
      /** 0 on the last day. */
      readonly daysLeft: number;
      /** Days until it opens, 0 once it is open; absent where the first day is not stated. */
      readonly daysToFirst?: number;
      readonly source: string;
      readonly verified: boolean;
    };

export type ReportPeriod = {
  readonly prefecture: string;
  /** The last round that is over, never to be shown as the next. */
  readonly past?: DatedPeriod;
  /** Where the prefecture's round is spoken of without days. */
  readonly undated?: KnownPeriod;
  readonly next: NextPeriod;
};

/**
 * The past and the next period of かかりつけ医機能報告 of a prefecture (「京都」 or 「京都府」) on a day in Japan. An association
 * may hand in periods of its own; of two for the same time the one that ends first is the next.
 */
export function reportPeriod(
  prefecture: string,
  on: PlainDate,
  periods: readonly KnownPeriod[] = knownPeriods,
): ReportPeriod {
  const name = prefectureName(prefecture);
  const known = periods.filter((period) => name !== '' && prefectureName(period.prefecture) === name);
  const dated = known.filter(isDated).sort((a, b) => (a.to < b.to ? -1 : 1));
  const past = isPlainDate(on) ? dated.findLast(({ to }) => to < on) : undefined;
  const undated = known.find((period) => period.to === undefined);
  return {
    prefecture: name,
    ...(past && { past }),
    ...(undated && { undated }),
    next: nextOf(dated, on),
  };
}

const isDated = (period: KnownPeriod): period is DatedPeriod =>
  isPlainDate(period.to) &&
  (period.from === undefined || (isPlainDate(period.from) && period.from <= period.to));

function nextOf(dated: readonly DatedPeriod[], on: PlainDate): NextPeriod {
  const period = isPlainDate(on) ? dated.find(({ to }) => to >= on) : undefined;
  const daysLeft = period && daysBetween(on, period.to);
  if (!period || daysLeft === undefined) return { status: 'unstated', usual: usualPeriod };
  const { from, to, source, verified } = period;
  const daysToFirst = from === undefined ? undefined : Math.max(0, daysBetween(on, from) ?? 0);
  return {
    status: 'stated',
    period,
    ...(from !== undefined && { from }),
    to,
    daysLeft,
    ...(daysToFirst !== undefined && { daysToFirst }),
    source,
    verified,
  };
}
