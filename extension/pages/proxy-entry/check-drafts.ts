import { isPlainDate } from '#core/index';
import { readRecord } from '#core/record';
import { type Done, type Draft, deliveries, fieldNames, keptOf } from './draft';
import { longest } from './limits';

/** What lies in the session: drafts that hold, and others as they are, so that a write does not lose them unasked. */
export type KeptDrafts = { readonly drafts: readonly Draft[]; readonly unreadable: readonly unknown[] };

/** Stored data comes from an older or newer version as well: every field is checked, and no other is taken. */
export function checkDrafts(value: unknown): KeptDrafts | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return { drafts: [], unreadable: [value] };
  const drafts: Draft[] = [];
  const unreadable: unknown[] = [];
  for (const each of value) {
    const draft = checkDraft(each);
    // A second one of the same id could be neither opened nor deleted.
    if (draft && !drafts.some(({ id }) => id === draft.id)) drafts.push(draft);
    else unreadable.push(each);
  }
  return { drafts, unreadable };
}

function checkDraft(value: unknown): Draft | undefined {
  if (!isObject(value)) return undefined;
  const { id, number, revision, label, classroomOn } = value;
  const typed = checkTyped(value.typed);
  const done = checkDone(value.done);
  const record = readRecord(value.record);
  if (!isText(id, longest.id) || id === '' || !isText(revision, longest.id) || !isText(label, longest.label))
    return undefined;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || !isPlainDate(classroomOn))
    return undefined;
  if (typed === undefined || done === undefined || !record.ok) return undefined;
  const { handAdded, ...kept } = keptOf(record.record);
  return { id, number, revision, label, typed, classroomOn, record: kept, done };
}

function checkTyped(value: unknown): Draft['typed'] | undefined {
  if (!isObject(value)) return undefined;
  const texts = fieldNames.map((name) => [name, value[name]] as const);
  return texts.every(([, text]) => isText(text, longest.field))
    ? (Object.fromEntries(texts) as Draft['typed'])
    : undefined;
}

function checkDone(value: unknown): Done | undefined {
  if (!isObject(value)) return undefined;
  const { entered, approved, sent, note } = value;
  const sentBy = deliveries.find((each) => each === value.sentBy);
  if (typeof entered !== 'boolean' || typeof approved !== 'boolean' || typeof sent !== 'boolean')
    return undefined;
  if (!isText(note, longest.note) || (value.sentBy !== undefined && sentBy === undefined)) return undefined;
  return { entered, approved, sent, ...(sentBy && { sentBy }), note };
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
