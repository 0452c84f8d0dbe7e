import type { ApplicationStatus } from '#core/index';
import { readFiscalYear, readPortalTime } from '#core/read-dates';
import { type LabelName, statuses } from '../labels';
import { withoutSigns, wordIn } from '../normalise';
import type { Row } from '../seen';
import type { Reading } from '../types';
import { asRead } from './as-read';
import { settle } from './settle';

/** Readers of what one cell says. All of it must be the value, but for what is named here. */

const read = <T>(row: Row, name: LabelName, say: (cell: string) => T | undefined): Reading<T> =>
  settle(
    name,
    (row[name] ?? []).map((raw) => ({ value: say(raw), raw })),
  );

export const yearOf = (row: Row, name: 'applicationYear' | 'year'): Reading<number> =>
  read(row, name, (cell) => {
    const reading = readFiscalYear(asRead(cell));
    return reading.ok ? reading.value : undefined;
  });

export const timeOf = (row: Row): Reading<string> => {
  const { appliedAt = [] } = row;
  // Day and time may stand in two cells under one head.
  const whole = time(appliedAt.join(' '));
  return read(whole ? { ...row, appliedAt: [appliedAt.join(' ')] } : row, 'appliedAt', time);
};

const time = (cell: string): string | undefined => {
  const reading = readPortalTime(asRead(cell));
  return reading.ok ? reading.value : undefined;
};

const reasonBegins = /^理由[:: ]*/;
const longestReason = 200;

/** The status word, perhaps with a sign above or before it; behind it nothing but the reason of a return (briefing L474). */
function statusIn(cell: string): { status?: ApplicationStatus; reason?: string } {
  const [word = '', first, ...more] = cell.split('\n').filter((line) => withoutSigns(line) !== '');
  const status = wordIn<ApplicationStatus>(statuses, word);
  if (!status || first === undefined) return status ? { status } : {};
  const text = asRead([first, ...more].join(' '));
  if (status !== 'returned' || !reasonBegins.test(text)) return {};
  return { status, reason: text.replace(reasonBegins, '').slice(0, longestReason) };
}

export const statusOf = (row: Row): Reading<ApplicationStatus> =>
  read(row, 'status', (cell) => statusIn(cell).status);

export const reasonOf = (row: Row): string | undefined => statusIn(row.status?.[0] ?? '').reason;
