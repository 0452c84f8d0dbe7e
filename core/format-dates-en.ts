import type { PlainDate } from './assessment';
import { fiscalYearBounds, weekdayOf } from './calendar';
import { eraYearOf } from './era';

/** Days as English needs them; apart from the Japanese ones, since most pages need those alone. */

const WEEKDAYS = /* @__PURE__ */ 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
const MONTHS =
  /* @__PURE__ */ 'January February March April May June July August September October November December'.split(
    ' ',
  );

/** 'Fri, 24 October 2025'; '' for what is no day. */
export function formatDay(day: PlainDate): string {
  const weekday = weekdayOf(day);
  if (weekday === undefined) return '';
  const [year, month = 0, date] = day.split('-').map(Number);
  return `${WEEKDAYS[weekday]}, ${date} ${MONTHS[month - 1]} ${year}`;
}

/** 'fiscal year 2025 (Reiwa 7)'; the common year alone before 昭和; '' for what is no year. */
export function formatFiscalYear(year: number): string {
  if (!fiscalYearBounds(year)) return '';
  const named = eraYearOf(year);
  return `fiscal year ${year}${named ? ` (${named.era.en} ${named.year})` : ''}`;
}
