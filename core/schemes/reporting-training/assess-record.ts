import type { PlainDate } from '../../assessment';
import type { TrainingRecord } from '../../record';
import { type Assessment, assess } from './assess';
import { figuresFromRecord, type RecordFigures } from './figures';
import { yearOn } from './years';

export type RecordAssessment = RecordFigures & { readonly assessment: Assessment };

/** Assesses a whole record on a day in Japan: its figures for that year's search period, and what follows. */
export function assessRecord(record: TrainingRecord, options: { on: PlainDate }): RecordAssessment {
  const year = yearOn(options.on);
  const figures = figuresFromRecord(record, {
    from: year?.searchPeriodFrom.value ?? Number.NEGATIVE_INFINITY,
    to: year?.searchPeriodTo.value,
    lastKnownTo: year?.searchPeriodLastKnownTo.value,
  });
  return { ...figures, assessment: assess(figures.figures, options) };
}
