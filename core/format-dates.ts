import type { PlainDate } from './assessment';
import { fiscalYearBounds, weekdayOf } from './calendar';
import { eraYearOf } from './era';

/** The two renderings of days that both languages need (design §8). By hand: `Intl` differs between browsers. */

export const WEEKDAYS_JA = '日月火水木金土';
const WEEKDAYS_EN = /* @__PURE__ */ 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
const MONTHS_EN =
  /* @__PURE__ */ 'January February March April May June July August September October November December'.split(
    ' ',
  );

/** 「2025年10月24日（金）」 / 'Fri, 24 October 2025'; '' for what is no day. */
export function formatDay(day: PlainDate, language: 'ja' | 'en'): string {
  const weekday = weekdayOf(day);
  if (weekday === undefined) return '';
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return language === 'ja'
    ? `${year}年${month}月${date}日（${WEEKDAYS_JA[weekday]}）`
    : `${WEEKDAYS_EN[weekday]}, ${date} ${MONTHS_EN[month - 1]} ${year}`;
}

/** 「令和7年度（2025年度）」 / 'fiscal year 2025 (Reiwa 7)'; the common year alone before 昭和; '' for what is no year. */
export function formatFiscalYear(year: number, language: 'ja' | 'en'): string {
  if (!fiscalYearBounds(year)) return '';
  const named = eraYearOf(year);
  if (language === 'en') return `fiscal year ${year}${named ? ` (${named.era.en} ${named.year})` : ''}`;
  return named ? `${named.era.ja}${named.year === 1 ? '元' : named.year}年度（${year}年度）` : `${year}年度`;
}
