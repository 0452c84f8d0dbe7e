import type { PlainDate } from './assessment';
import { fiscalYearBounds, weekdayOf } from './calendar';
import { eraYearOf } from './era';

/** Days as Japanese needs them (design §8). By hand: `Intl` differs between browsers. */

export const WEEKDAYS_JA = '日月火水木金土';

/** 「2025年10月24日（金）」; '' for what is no day. */
export function formatDay(day: PlainDate): string {
  const weekday = weekdayOf(day);
  if (weekday === undefined) return '';
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日（${WEEKDAYS_JA[weekday]}）`;
}

/** 「令和7年度（2025年度）」; the common year alone before 昭和; '' for what is no year. */
export function formatFiscalYear(year: number): string {
  if (!fiscalYearBounds(year)) return '';
  const named = eraYearOf(year);
  return named ? `${named.era.ja}${named.year === 1 ? '元' : named.year}年度（${year}年度）` : `${year}年度`;
}
