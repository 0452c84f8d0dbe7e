import { type SightedRow, type Sighting, seeList } from '#core/reminders';
import type { ApprovalQueuePage, QueueRow } from '../portal/types';
import { digester } from '../stored/digest';
import { changeFacts } from './facts-store';

/** Keeps what a page of the staff's list showed. The applicant's columns become a digest here, and go no further. */
export async function noteQueue(
  page: ApprovalQueuePage,
  address: string | undefined,
  unsure: boolean,
): Promise<void> {
  const sighting = await sightingOf(page, address, unsure);
  await changeFacts((facts, at) => seeList(facts, sighting, at));
}

/** @param unsure something was typed or ticked since these rows came: the filters may not be theirs */
async function sightingOf(
  page: ApprovalQueuePage,
  address: string | undefined,
  unsure: boolean,
): Promise<Sighting> {
  return {
    rows: await sightedRows(page.applications),
    ...(page.paging && { paging: page.paging }),
    ...(page.statusFilter && { statusFilter: page.statusFilter }),
    otherFilters: page.otherFilters || unsure,
    ...(address !== undefined && { address }),
  };
}

/** The rows with a digest for each applicant, and what could be read of them. */
export async function sightedRows(rows: readonly QueueRow[]): Promise<SightedRow[]> {
  const digest = await digester();
  return Promise.all(
    rows.map(async ({ applicant, appliedAt, scheme, schemeDoubtful, status }) => ({
      ...(applicant !== '' && { id: await digest(`applicant ${applicant}`) }),
      ...(appliedAt.status === 'read' && { appliedAt: appliedAt.value }),
      ...(!schemeDoubtful && { scheme }),
      ...(status.status === 'read' && { status: status.value }),
    })),
  );
}
