import type { ActivityId } from '#core/assessment';
import { activities } from '#core/schemes/reporting-training/activities';
import { formFigures, issueYear } from './figures';
import { allApplications, MOST_STORED } from './lists';
import { type Application, emptyDraft, type Scheme, type Situation } from './situation';

/** What people can do on the portal, one pure step each. What the portal would not allow changes nothing. */

export const REASON_LENGTH = 120;

const withDraft = (situation: Situation, change: Partial<Situation['draft']>): Situation => ({
  ...situation,
  draft: { ...situation.draft, ...change },
});

export const chooseScheme = (situation: Situation, scheme: Scheme): Situation =>
  situation.draft.scheme === scheme
    ? situation
    : withDraft(situation, { ...emptyDraft, to: issueYear(situation), scheme, replaces: undefined });

export const clearForm = (situation: Situation): Situation => ({
  ...situation,
  draft: { ...emptyDraft, to: issueYear(situation) },
});

export const fillForm = (
  situation: Situation,
  fields: Partial<Pick<Situation['draft'], 'association' | 'from' | 'to'>>,
): Situation => withDraft(situation, fields);

export const search = (situation: Situation): Situation =>
  withDraft(situation, { search: situation.slowSearch ? 'running' : 'done' });

export const finishSearch = (situation: Situation): Situation =>
  situation.draft.search === 'running' ? withDraft(situation, { search: 'done' }) : situation;

export const addUnits = (situation: Situation, units: number): Situation =>
  formFigures(situation).canAdd ? withDraft(situation, { added: units }) : situation;

/** Ids that the catalogue does not have are left out; the catalogue's order is kept. */
export const registerActivities = (situation: Situation, ids: readonly ActivityId[]): Situation =>
  withDraft(situation, { ticked: activities.map(({ id }) => id).filter((id) => ids.includes(id)) });

const minutesLater = (time: string, minutes: number): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const later = Math.min(hour * 60 + minute + minutes, 23 * 60 + 59);
  return `${String(Math.floor(later / 60)).padStart(2, '0')}:${String(later % 60).padStart(2, '0')}`;
};

/** 51 minutes lie between the two rows of the briefing's list (09:56 and 10:47). */
const BETWEEN_APPLICATIONS = 51;

/** 申請する. Nothing keeps anybody from applying twice: the portal makes a duplicate (briefing Q6). */
export function apply(situation: Situation): Situation {
  const { draft, applications } = situation;
  const { classroom, enough } = formFigures(situation);
  if (!draft.scheme || !enough.total || draft.search === 'running') return situation;
  const id = draft.replaces ?? Math.max(0, ...applications.map((one) => one.id)) + 1;
  const made: Application = {
    id,
    who: situation.physician,
    scheme: draft.scheme,
    fiscalYear: issueYear(situation),
    appliedAt: `${situation.day}T${situation.time}`,
    status: 'pending',
    association: draft.association,
    classroom,
    ticked: draft.ticked,
  };
  return {
    ...clearForm(situation),
    time: minutesLater(situation.time, BETWEEN_APPLICATIONS),
    applications: [...applications.filter((one) => one.id !== id), made].slice(-MOST_STORED),
  };
}

/** A decided row that was generated becomes a stored one. */
function decide(situation: Situation, id: number, change: Partial<Application>): Situation {
  const application = allApplications(situation).find((one) => one.id === id);
  if (application?.status !== 'pending') return situation;
  const decided = { ...application, ...change, decidedOn: situation.day };
  const isStored = situation.applications.some((one) => one.id === id);
  return {
    ...situation,
    applications: isStored
      ? situation.applications.map((one) => (one.id === id ? decided : one))
      : [...situation.applications, decided].slice(-MOST_STORED),
  };
}

export const approve = (situation: Situation, id: number): Situation =>
  decide(situation, id, { status: 'approved' });

export function giveBack(situation: Situation, id: number, reason: string): Situation {
  const stated = reason.trim().slice(0, REASON_LENGTH);
  return stated ? decide(situation, id, { status: 'returned', reason: stated }) : situation;
}

/** 申請内容確認・変更 of a returned application: its contents go back into the form. The steps are an assumption. */
export function mend(situation: Situation, id: number): Situation {
  const application = situation.applications.find((one) => one.id === id && one.who === situation.physician);
  if (application?.status !== 'returned') return situation;
  return withDraft(situation, {
    ...emptyDraft,
    to: issueYear(situation),
    scheme: application.scheme,
    association: application.association,
    search: 'done',
    ticked: application.ticked,
    replaces: id,
  });
}
