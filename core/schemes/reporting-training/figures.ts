import type { ActivityId, PlainDate } from '../../assessment';
import type { TrainingRecord } from '../../record';
import { activityIdOf } from './activity-id';
import { type ListedUnits, type SearchPeriod, sumClassroom } from './classroom-entries';

/** What is known of one physician, in units as in 568.5. What is absent is not known; it is not zero. */
export type Figures = {
  readonly classroomUnits?: number;
  readonly practicalUnits?: number;
  /** Ids of the activities done; an association's own count like the catalogue's. */
  readonly activities?: readonly ActivityId[];
  /** Classroom units of which it is not known whether the year's search period takes them. */
  readonly classroomUnitsUnsettled?: number;
  readonly applicant?: { readonly clinical?: boolean; readonly membership?: 'member' | 'non-member' };
};

export type RecordFigures = {
  readonly figures: Figures;
  /** Every classroom entry of the record and what became of it. */
  readonly listed: readonly ListedUnits[];
  /**
   * How old the figures are: the oldest day on which the portal displayed one of them; where none comes from the
   * portal, the last attendance counted.
   */
  readonly asOf?: PlainDate;
};

/**
 * The figures a record states for a search period (検索期間, in fiscal years). Takes a record that `readRecord`
 * let through. Practical units and ticked activities are handed on side by side: the rules say if they disagree.
 */
export function figuresFromRecord(record: TrainingRecord, searchPeriod: SearchPeriod): RecordFigures {
  const classroom = sumClassroom(record, searchPeriod);
  const { practicalUnits, activities, physician: { clinical, membership } = {} } = record;
  const displayed = [classroom.displayedOn, practicalUnits?.day].filter((day) => day !== undefined);
  const asOf = displayed.sort()[0] ?? classroom.lastCounted;
  const applicant = {
    ...(clinical !== undefined && { clinical }),
    ...(membership !== undefined && { membership }),
  };
  return {
    figures: {
      ...(classroom.units !== undefined && { classroomUnits: classroom.units }),
      ...(classroom.unsettled !== undefined && { classroomUnitsUnsettled: classroom.unsettled }),
      ...(practicalUnits && { practicalUnits: practicalUnits.units }),
      ...(activities && { activities: activities.map(activityIdOf) }),
      ...(Object.keys(applicant).length > 0 && { applicant }),
    },
    listed: classroom.listed,
    ...(asOf !== undefined && { asOf }),
  };
}
