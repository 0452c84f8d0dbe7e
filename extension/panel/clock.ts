/** 「10/24 09:56」 in Japan, of an ISO instant; empty for what is none. */
export function shortTime(instant: string): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return '';
  const [date = '', time = ''] = new Date(at + 9 * 3_600_000).toISOString().split('T');
  const [, month, day] = date.split('-');
  return `${Number(month)}/${Number(day)} ${time.slice(0, 5)}`;
}
