import type { RememberedApplication } from '../overlay/messages';
import type { ApplicationRow } from '../portal/index';

/** The rows of a list that could be read whole; a row with a doubtful time or status is left out, not guessed. */
export function rememberedApplications(page: {
  readonly applications: readonly ApplicationRow[];
}): RememberedApplication[] {
  return page.applications.flatMap(({ appliedAt, status, fiscalYear, scheme }) =>
    appliedAt.status === 'read' && status.status === 'read'
      ? [
          {
            appliedAt: appliedAt.value,
            status: status.value,
            scheme,
            ...(fiscalYear.status === 'read' && { fiscalYear: fiscalYear.value }),
          },
        ]
      : [],
  );
}
