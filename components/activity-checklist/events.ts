import type { ActivityId } from '#core/assessment';

/** The visitor ticked or unticked something. Detail is plain JSON. */
export class ActivitiesChangeEvent extends CustomEvent<{
  activities: readonly ActivityId[];
  count: number;
  /** Absent on a day outside all known years: what an activity then counts is not known. */
  units?: number;
}> {
  static readonly type = 'kakari-activities-change';

  constructor(detail: ActivitiesChangeEvent['detail']) {
    super(ActivitiesChangeEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kakari-activities-change': ActivitiesChangeEvent;
  }
}
