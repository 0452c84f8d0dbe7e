import type { ApplicationState } from '#core/applications';
import type { Assessment } from '#core/index';

/** Which of the five steps the physician stands at, 0 to 4; undefined where that is not known. */
export function stepAt(state: ApplicationState, assessment?: Assessment): number | undefined {
  switch (state) {
    case 'none':
      // Before the application, what is short says where the way stops.
      if (assessment === undefined) return undefined;
      if (assessment.classroom.outcome !== 'met') return 0;
      return assessment.outcome === 'met' ? 2 : 1;
    case 'returned':
      // What follows 申請内容確認・変更 is not published; but it is the physician's turn again.
      return 2;
    case 'pending':
      return 3;
    case 'approved':
      return 4;
    default:
      return undefined;
  }
}
