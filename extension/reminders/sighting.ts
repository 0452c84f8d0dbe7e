import { type SightedRow, type Sighting, seeList } from '#core/reminders';
import type { ApprovalQueuePage, QueueRow } from '../portal/types';
import { digestOf } from '../stored/digest';
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
export async function sightingOf(
  page: ApprovalQueuePage,
  address: string | undefined,
  unsure: boolean,
): Promise<Sighting> {
  return {
    rows: await Promise.all(page.applications.map(sightedRow)),
    ...(page.paging && { paging: page.paging }),
    ...(page.statusFilter && { statusFilter: page.statusFilter }),
    otherFilters: page.otherFilters || unsure,
    ...(address !== undefined && { address }),
  };
}

export async function sightedRow({
  applicant,
  appliedAt,
  scheme,
  schemeDoubtful,
  status,
}: QueueRow): Promise<SightedRow> {
  return {
    ...(applicant !== '' && { id: await digestOf(`applicant ${applicant}`) }),
    ...(appliedAt.status === 'read' && { appliedAt: appliedAt.value }),
    ...(!schemeDoubtful && { scheme }),
    ...(status.status === 'read' && { status: status.value }),
  };
}
