import type { PlainDate, SchemeId } from '../assessment';
import { fiscalYearOf, isPlainDate, plainDateOf } from '../calendar';
import type { Application, ApplicationReview, SetAsideReason } from './types';

/** An application that was read; `at` in milliseconds since 1970. */
export type Row = {
  readonly application: Application;
  readonly at: number;
  readonly day: PlainDate;
  readonly fiscalYear: number;
};

type SetAside = ApplicationReview['setAside'][number];

/** Rows of the scheme up to the day, oldest first; the others each in their own place. */
export function sortOut(applications: unknown, scheme: SchemeId, on: PlainDate) {
  const rows: Row[] = [];
  const otherSchemes: Application[] = [];
  const setAside: SetAside[] = [];
  for (const application of Array.isArray(applications) ? (applications as readonly unknown[]) : []) {
    if (!isApplication(application)) setAside.push({ application, reason: 'unreadable' });
    else if (application.scheme !== scheme) otherSchemes.push(application);
    else {
      const row = rowOf(application, on);
      if (typeof row === 'string') setAside.push({ application, reason: row });
      else rows.push(row);
    }
  }
  return { rows: rows.sort((a, b) => a.at - b.at), otherSchemes, setAside };
}

const statuses: readonly unknown[] = ['pending', 'returned', 'approved'];

const isApplication = (row: unknown): row is Application =>
  typeof row === 'object' && row !== null && 'scheme' in row && typeof row.scheme === 'string';

function rowOf(application: Application, on: PlainDate): Row | SetAsideReason {
  const { appliedAt, status, fiscalYear: stated } = application;
  if (!statuses.includes(status)) return 'unreadable';
  // A number would be an instant too, but not what the contract says.
  const day = typeof appliedAt === 'string' ? plainDateOf(appliedAt) : undefined;
  const derived = fiscalYearOf(day ?? '');
  if (day === undefined || derived === undefined) return 'time-unreadable';
  if (!isPlainDate(on)) return 'day-unreadable';
  if (day > on) return 'in-the-future';
  const fiscalYear = stated ?? derived;
  // Around 1 April the year applied for may be the one before or after; any other is a misreading.
  if (!Number.isInteger(fiscalYear) || Math.abs(fiscalYear - derived) > 1) return 'fiscal-year-unreadable';
  return { application, at: Date.parse(appliedAt), day, fiscalYear };
}
