import { keepable } from '#components/record/storage';
import { fiscalYearOf, type PlainDate } from '#core/index';
import type { Delivery, TrainingRecord } from '#core/record';

/** The five boxes of 単位追加申告書, in the form's order (briefing L716-718). */
export const boxes = ['lectures', 'examQuestions', 'teaching', 'experiential', 'papers'] as const;
export type Box = (typeof boxes)[number];

/** What staff type, in the order of the portal's screen (briefing L242-252). */
export const fieldNames = ['association', 'issueYear', 'classroomUnits', ...boxes] as const;
export type FieldName = (typeof fieldNames)[number];

/** How the paper form lets a physician receive the certificate: 発送, FAX, Mail (briefing L646-661). */
export const deliveries = ['post', 'fax', 'mail'] as const satisfies readonly Delivery['by'][];

/** The end of the work on one paper, ticked by hand. */
export type Done = {
  readonly entered: boolean;
  readonly approved: boolean;
  readonly sent: boolean;
  readonly sentBy?: Delivery['by'];
  readonly note: string;
};

/** One paper application. No name, number or address is in it, except what staff write into `label` and `note`. */
export type Draft = {
  readonly id: string;
  /** Counts the papers of this session: a draft without a label is called by it. */
  readonly number: number;
  /** Another with every write, '' before the first: two open pages tell by it whether the other one wrote. */
  readonly revision: string;
  readonly label: string;
  /** As typed, whether it can be taken or not. */
  readonly typed: Readonly<Record<FieldName, string>>;
  /** The day on which `typed.classroomUnits` was typed: what the portal displayed then. */
  readonly classroomOn: PlainDate;
  /** The ticks, and what a file brought that no field above shows. */
  readonly record: TrainingRecord;
  readonly done: Done;
};

export function blankDraft(id: string, number: number, today: PlainDate): Draft {
  const empty = Object.fromEntries(fieldNames.map((name) => [name, ''])) as Draft['typed'];
  return {
    id,
    number,
    revision: '',
    label: '',
    // The portal presets the present fiscal year (briefing L247).
    typed: { ...empty, issueYear: `${fiscalYearOf(today) ?? ''}` },
    classroomOn: today,
    record: { version: 1 },
    done: { entered: false, approved: false, sent: false, note: '' },
  };
}

/** Whether nobody has put anything into it, so that a file may go there and nothing is lost. */
export function isBlank({ label, typed, record, done }: Draft): boolean {
  const { entered, approved, sent, sentBy, note } = done;
  // The year stands there from the beginning.
  const texts = [
    label,
    note,
    ...fieldNames.filter((name) => name !== 'issueYear').map((name) => typed[name]),
  ];
  return (
    texts.every((text) => text.trim() === '') &&
    Object.keys(record).length === 1 &&
    !(entered || approved || sent || sentBy !== undefined)
  );
}

/** A file's record in a draft: what the fields show goes into them, what identifies a person stays outside. */
export function withRecord(draft: Draft, record: TrainingRecord): Draft {
  const { handAdded, classroom, ...kept } = keptOf(record);
  const [only, ...more] = classroom ?? [];
  // A list of lectures is no figure of the portal: it stays a list, and the rules add it up.
  const shown = only?.origin === 'portal' && more.length === 0 ? only : undefined;
  const units = Object.fromEntries(boxes.map((box) => [box, `${handAdded?.[box] ?? ''}`]));
  return {
    ...draft,
    typed: {
      ...draft.typed,
      ...units,
      association: record.physician?.association ?? '',
      classroomUnits: shown ? `${shown.units}` : '',
    },
    classroomOn: shown?.day ?? draft.classroomOn,
    record: { ...kept, ...(classroom && !shown && { classroom }) },
  };
}

/** Figures, ticks and dates, and of the physician only what the rules or the check list ask for. */
export function keptOf(record: TrainingRecord): TrainingRecord {
  const { physician, curriculumCodes } = record;
  const { clinical, membership, delivery } = physician ?? {};
  const standing = {
    ...(clinical !== undefined && { clinical }),
    ...(membership !== undefined && { membership }),
    ...(delivery !== undefined && { delivery: { by: delivery.by } }),
  };
  return {
    ...keepable(record),
    ...(curriculumCodes && { curriculumCodes }),
    ...(Object.keys(standing).length > 0 && { physician: standing }),
  };
}
