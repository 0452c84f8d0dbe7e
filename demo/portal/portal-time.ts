import { weekdayOf } from '#core/calendar';
import { WEEKDAYS_JA } from '#core/format-dates';

/** 「2025/10/24(金) 09:56」 (briefing L461) of `YYYY-MM-DDTHH:MM`. */
export function portalTime(moment: string): string {
  const [day = '', time = ''] = moment.split('T');
  return `${day.replaceAll('-', '/')}(${WEEKDAYS_JA[weekdayOf(day) ?? 0]}) ${time}`;
}
