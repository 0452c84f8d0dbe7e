import { plainDateOf, weekdayOf } from '#core/calendar';
import { WEEKDAYS_JA } from '#core/format-dates';

const JAPAN_OFFSET = 9 * 3_600_000;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * When something was seen, in Japan: 「10/24 09:56」, with the year where it is not that of `today`.
 * @param at an instant, ISO 8601; '' for what is none
 */
export function seenTime(at: string, today: string, lang: 'ja' | 'en'): string {
  const day = plainDateOf(at);
  if (day === undefined) return '';
  const clock = new Date(Date.parse(at) + JAPAN_OFFSET).toISOString().slice(11, 16);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const otherYear = day.slice(0, 4) !== today.slice(0, 4);
  if (lang === 'ja') return `${otherYear ? `${year}/` : ''}${month}/${date} ${clock}`;
  return `${date} ${months[month - 1]}${otherYear ? ` ${year}` : ''}, ${clock}`;
}

const weekdaysEn = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

/**
 * 「11/25（水）09:00」 / 'Wed 25 Nov, 09:00', in Japan, with the year where it is not that of `now`.
 * @param at an instant in ms; '' for what is none
 */
export function weekdayTime(at: number, now: number, lang: 'ja' | 'en'): string {
  const day = plainDateOf(at);
  const weekday = day === undefined ? undefined : weekdayOf(day);
  if (day === undefined || weekday === undefined) return '';
  const clock = new Date(at + JAPAN_OFFSET).toISOString().slice(11, 16);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const otherYear = year !== Number(plainDateOf(now)?.slice(0, 4));
  if (lang === 'ja')
    return `${otherYear ? `${year}/` : ''}${month}/${date}（${WEEKDAYS_JA[weekday]}）${clock}`;
  return `${weekdaysEn[weekday]} ${date} ${months[month - 1]}${otherYear ? ` ${year}` : ''}, ${clock}`;
}
