import { type RecordChange, withChange } from '#components/record/state';
import { fiscalYearOf, type PlainDate } from '#core/index';
import { type DateFault, readFiscalYear } from '#core/read-dates';
import { readUnits } from '#core/read-units';
import type { HandAddedUnits, TrainingRecord } from '#core/record';
import { handAddedCap } from '#core/record/bounds';
import { checkEntryUnits } from '#core/record/entry-units';
import type { UnitsFault } from '#core/units';
import { type Box, boxes, type Draft, type FieldName } from './draft';

export type FieldFault =
  | { readonly kind: 'units'; readonly fault: UnitsFault }
  | { readonly kind: 'over-cap' }
  | { readonly kind: 'year'; readonly fault: DateFault };

/** What the typed text comes to; a field that is empty or refused has no value. */
export type ReadFields = {
  readonly association?: string;
  readonly issueYear?: number;
  readonly classroomUnits?: number;
  readonly handAdded: HandAddedUnits;
  readonly faults: { readonly [Name in FieldName]?: FieldFault };
};

export function readFields(typed: Draft['typed']): ReadFields {
  const faults: { [Name in FieldName]?: FieldFault } = {};
  const units = (name: 'classroomUnits' | Box, cap?: number): number | undefined => {
    const reading = readUnits(typed[name]);
    if (!reading.ok) {
      if (reading.reason !== 'empty') faults[name] = { kind: 'units', fault: reading.reason };
      return undefined;
    }
    const fault = checkEntryUnits(reading.units);
    if (fault === 'ok' && (cap === undefined || reading.units <= cap)) return reading.units;
    faults[name] = fault === 'ok' ? { kind: 'over-cap' } : { kind: 'units', fault };
    return undefined;
  };
  const year = typed.issueYear.trim() === '' ? undefined : readFiscalYear(typed.issueYear);
  if (year && !year.ok) faults.issueYear = { kind: 'year', fault: year.reason };
  const association = typed.association.trim();
  const classroomUnits = units('classroomUnits');
  const added = boxes.map((box) => [box, units(box, capped.includes(box) ? handAddedCap : undefined)]);
  return {
    ...(association && { association }),
    ...(year?.ok && { issueYear: year.value }),
    ...(classroomUnits !== undefined && { classroomUnits }),
    handAdded: Object.fromEntries(added.filter(([, value]) => value !== undefined)),
    faults,
  };
}

/** 「5単位まで」 (briefing L718) */
export const capped: readonly Box[] = ['examQuestions', 'teaching', 'papers'];

/** What the typed fields state of the record; the rest of it is the ticks and what a file brought. */
export function changeOf({ typed, record, classroomOn }: Draft): RecordChange {
  const { association, classroomUnits, handAdded } = readFields(typed);
  // A figure that was refused is not known: neither the one before it nor a file's list may stand in for it.
  const stated =
    classroomUnits === undefined
      ? undefined
      : [{ units: classroomUnits, day: classroomOn, origin: 'portal' as const }];
  const physician = { ...record.physician, ...(association && { association }) };
  return {
    classroom: typed.classroomUnits.trim() === '' ? record.classroom : stated,
    handAdded: Object.keys(handAdded).length > 0 ? handAdded : undefined,
    physician: Object.keys(physician).length > 0 ? physician : undefined,
  };
}

export const recordOf = (draft: Draft): TrainingRecord => withChange(draft.record, changeOf(draft));

/** The day to judge on: today, or where another fiscal year is typed that year's last day, so that its rules hold. */
export function judgedOn({ typed }: Draft, today: PlainDate): PlainDate {
  const { issueYear } = readFields(typed);
  if (issueYear === undefined || issueYear === fiscalYearOf(today)) return today;
  return `${issueYear + 1}-03-31`;
}
