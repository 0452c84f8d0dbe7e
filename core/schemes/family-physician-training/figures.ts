import type { PlainDate } from '../../assessment';
import type { TrainingRecord } from '../../record';

/** A lecture of the applied training (応用研修). `group` is the list's ①–⑥ as 1–6, where the physician knows it. */
export type AppliedLecture = {
  readonly title: string;
  readonly day?: PlainDate;
  /** In units, steps of 0.5. */
  readonly units: number;
  readonly group?: number;
};

/** One activity of the practical training (実地研修). `units`, where stated, are the 5 of one activity. */
export type FamilyPhysicianActivity = { readonly label: string; readonly units?: number };

/**
 * What is known of one physician under 日医かかりつけ医機能研修制度; what is left out is unknown, not zero.
 * Days are PlainDates in Japan. An empty list says "none"; a missing one says nothing.
 */
export type FamilyPhysicianFigures = {
  /** 日医生涯教育認定証: `false` says that there is none. */
  readonly certificateHeld?: boolean;
  readonly certificateIssuedOn?: PlainDate;
  readonly certificateValidUntil?: PlainDate;
  /** The sum of the applied training; where `lectures` are listed too, both must agree. */
  readonly appliedUnits?: number;
  readonly lectures?: readonly AppliedLecture[];
  /** How many activities; where `practicalActivities` are listed too, both must agree. */
  readonly practicalCount?: number;
  readonly practicalActivities?: readonly FamilyPhysicianActivity[];
  /** The day of the scheme's own 修了証, for the advice about applying again. */
  readonly completedOn?: PlainDate;
};

/**
 * The figures a record states. As everywhere in a record, an empty list says "none" and a missing one nothing. Of
 * several 修了証 of the scheme the latest counts.
 */
export function familyPhysicianFigures(
  record: Pick<TrainingRecord, 'familyPhysician' | 'certificates'>,
): FamilyPhysicianFigures {
  const { basic, applied, practical } = record.familyPhysician ?? {};
  const certificates = record.certificates?.filter(({ scheme }) => scheme === 'family-physician-training');
  const completedOn = certificates
    ?.map(({ day }) => day)
    .sort()
    .at(-1);
  return {
    ...(basic?.issuedOn !== undefined && { certificateIssuedOn: basic.issuedOn }),
    ...(basic?.validUntil !== undefined && { certificateValidUntil: basic.validUntil }),
    ...(applied && { lectures: applied }),
    ...(practical && { practicalActivities: practical }),
    ...(completedOn !== undefined && { completedOn }),
  };
}
