import type { Numbers, PlainDate, SchemeId } from '../assessment';
import { daysBetween, fiscalYearOf, isPlainDate, plainDateOf } from '../calendar';
import type { TrainingRecord } from '../record/types';
import { years } from '../schemes/reporting-training/years';
import type { CertificateReading, CertificateText } from './read';
import { compareNames } from './same-name';

export type CertificateReason =
  | 'this-scheme'
  | 'neighbour-scheme'
  | 'wording-not-found'
  | 'both-schemes'
  | 'same-name'
  | 'variant-name'
  | 'other-name'
  | 'name-not-read'
  | 'several-names'
  | 'no-name-in-record'
  | 'same-day'
  | 'other-day'
  | 'after-application'
  | 'before-application'
  | 'in-future'
  | 'before-scheme'
  | 'day-not-read'
  | 'several-days'
  | 'no-day-in-record';

/** One thing looked at. `numbers.days`: how far the day is from what it was compared with. */
export type CertificateCheckStep = {
  readonly about: 'scheme' | 'name' | 'day';
  readonly outcome: 'agrees' | 'differs' | 'cannot-compare';
  readonly because: { readonly code: CertificateReason; readonly numbers: Numbers };
};

/** `agrees` only where all three agree; one that differs decides, one that cannot be compared leaves it open. */
export type CertificateCheck = {
  readonly outcome: 'agrees' | 'differs' | 'cannot-compare' | 'unreadable';
  readonly steps: readonly CertificateCheckStep[];
};

type Step = CertificateCheckStep;

const step = (
  about: Step['about'],
  outcome: Step['outcome'],
  code: CertificateReason,
  numbers: Numbers = {},
): Step => ({ about, outcome, because: { code, numbers } });

function schemeStep({ scheme }: CertificateText): Step {
  if (scheme.status === 'ambiguous') return step('scheme', 'cannot-compare', 'both-schemes');
  if (scheme.status !== 'read') return step('scheme', 'cannot-compare', 'wording-not-found');
  return scheme.value === 'reporting-training'
    ? step('scheme', 'agrees', 'this-scheme')
    : step('scheme', 'differs', 'neighbour-scheme');
}

function nameStep({ name }: CertificateText, known: readonly string[]): Step {
  if (name.status === 'ambiguous') return step('name', 'cannot-compare', 'several-names');
  if (name.status !== 'read') return step('name', 'cannot-compare', 'name-not-read');
  if (known.length === 0) return step('name', 'cannot-compare', 'no-name-in-record');
  const answers = known.map((one) => compareNames(name.value, one));
  if (answers.includes('same')) return step('name', 'agrees', 'same-name');
  return answers.includes('variant')
    ? step('name', 'agrees', 'variant-name')
    : step('name', 'differs', 'other-name');
}

/**
 * Whether the day is that of the application or of the approval is not known: either is taken. A certificate is
 * issued for a fiscal year (交付年度, briefing L333): another year's says nothing of this one.
 */
function dayStep(text: CertificateText, scheme: SchemeId, record: TrainingRecord, on: PlainDate): Step {
  if (text.day.status === 'ambiguous') return step('day', 'cannot-compare', 'several-days');
  if (text.day.status !== 'read') return step('day', 'cannot-compare', 'day-not-read');
  const day = text.day.value;
  const since = (from: PlainDate) => daysBetween(from, day) ?? 0;
  if (isPlainDate(on) && day > on) return step('day', 'differs', 'in-future', { days: since(on) });
  const begin = years[0]?.from;
  if (scheme === 'reporting-training' && begin !== undefined && day < begin)
    return step('day', 'differs', 'before-scheme', { days: -since(begin) });

  const certificates = (record.certificates ?? []).filter((one) => one.scheme === scheme);
  if (certificates.some((one) => one.day === day)) return step('day', 'agrees', 'same-day');
  const ofYear = (one: { fiscalYear?: number }, from: PlainDate) =>
    (one.fiscalYear ?? fiscalYearOf(from)) === fiscalYearOf(day);
  const distances = certificates.flatMap((one) => (ofYear(one, one.day) ? Math.abs(since(one.day)) : []));
  if (distances.length > 0) return step('day', 'differs', 'other-day', { days: Math.min(...distances) });

  const applied = (record.applications ?? [])
    .filter((one) => one.scheme === scheme)
    .flatMap((one) => {
      const from = plainDateOf(one.appliedAt);
      return from !== undefined && ofYear(one, from) ? [{ from, status: one.status }] : [];
    });
  if (applied.some(({ from, status }) => status === 'approved' && from <= day))
    return step('day', 'agrees', 'after-application');
  if (applied.length > 0 && applied.every(({ from }) => from > day))
    return step('day', 'differs', 'before-application', {
      days: Math.min(...applied.map(({ from }) => -since(from))),
    });
  return step('day', 'cannot-compare', 'no-day-in-record');
}

/**
 * Does what was read fit the record? The scheme must be かかりつけ医機能報告制度にかかる研修; name and day are compared
 * with what the record states of the scheme the certificate is of. Agreement proves nothing: see the door.
 * @param on the day to judge on: a certificate of a later day cannot be
 */
export function checkCertificate(
  reading: CertificateReading,
  record: TrainingRecord,
  on: PlainDate,
): CertificateCheck {
  if (reading.status === 'unreadable') return { outcome: 'unreadable', steps: [] };
  const scheme = reading.scheme.status === 'read' ? reading.scheme.value : 'reporting-training';
  const printed = (record.certificates ?? []).filter((one) => one.scheme === scheme).map(({ name }) => name);
  const names = [record.physician?.name, ...printed].flatMap((name) => (name?.trim() ? [name] : []));
  const steps = [schemeStep(reading), nameStep(reading, names), dayStep(reading, scheme, record, on)];
  const decides =
    steps.find(({ outcome }) => outcome === 'differs') ??
    steps.find(({ outcome }) => outcome === 'cannot-compare');
  return { outcome: decides?.outcome ?? 'agrees', steps };
}
