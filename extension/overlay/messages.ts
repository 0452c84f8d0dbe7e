import type { Assessment } from '#core/index';
import type { Age, CountedScheme, Level, Waiting } from '#core/reminders';
import type { PageKind, PortalPage, Seen } from '../portal/index';

/**
 * What frame, background worker and content script say to each other. The frame never talks to the content script
 * directly: in Firefox it has no `tabs`, so the worker passes everything on, in every browser. Each message is
 * checked by shape and sender where it arrives, and trusted no further.
 */
export type Message =
  /** Content script: what the page says now; null where it is none that we know. Answered with an `Overlay`. */
  | ({ readonly type: 'page-changed' } & PageNow)
  /** Content script: a feature broke; the portal never sees it. */
  | { readonly type: 'feature-failed'; readonly feature: string; readonly reason: string }
  /** Frame: ready to show something, or `again` after options changed. Answered with a `PageForFrame`. */
  | { readonly type: 'frame-ready'; readonly again?: true }
  /** Frame: a row of the staff's list (`rowKey`) is marked 処理済み, or is no longer. Answered with a `PageForFrame`. */
  | { readonly type: 'row-marked'; readonly key: string; readonly done: boolean }
  /** Frame, passed on to the content script: height of what it shows, in CSS px; 0 where there is nothing to show. */
  | { readonly type: 'frame-height'; readonly height: number }
  /** Content script: what waits now? Answered with a `WaitingLine`, or null where nothing is to be told. */
  | { readonly type: 'waiting-wanted' }
  /** Content script, after a click of the user: opens the list of applications. */
  | { readonly type: 'open-list' }
  /** Worker to content script: what does the page say? Answered with `PageNow`. */
  | { readonly type: 'page-wanted' }
  /** Worker to frames: the page of this tab changed. */
  | { readonly type: 'page-for-frame'; readonly tabId: number; readonly shown: PageForFrame };

export type MessageOf<Type extends Message['type']> = Extract<Message, { type: Type }>;

/**
 * What stands on the page, as text: what it means is read in the worker, since a content script must stay small. The
 * registration number is read there as well, makes a digest and is stored nowhere.
 */
export type PageNow = {
  readonly seen: Seen | null;
  /** The lines that name a registration number. */
  readonly registrations?: readonly string[];
  /** Something was typed or ticked since the rows of a list came: its filters may not be those of the rows. */
  readonly touched?: true;
};

/** Something we say on the portal's page. Never a sum, never a name. `pending` and `renewed` are news, not verdicts. */
export type Sign = { readonly text: string; readonly state: Assessment['outcome'] | 'pending' | 'renewed' };

/** Beside the total, beside 「申請する」, or beside a row of a list, from 0. */
export type Mark = Sign & { readonly at: 'verdict' | 'apply' | number };

/** What a feature shows on the page. It bears neither sums nor names. */
export type Shown = {
  readonly frame?: boolean;
  readonly marks?: readonly Mark[];
  readonly line?: WaitingLine;
};

/** CSS that begins inside `:host`: of a mark beside a figure or button, of one in a row, of the line, of the frame. */
export type Looks = Readonly<Record<'mark' | 'row' | 'line' | 'frame', string>>;

/** The worker's answer to `page-changed`: what all features show on the page, and how it looks. */
export type Overlay = Shown & { readonly looks: Looks };

/** 「承認待ち 5件（2日前に確認）」 and, where this is not the list itself, what the button says. */
export type WaitingLine = Sign & { readonly button?: string };

export type RowAge = { readonly text: string; readonly level: Level };

/** What the frame shows: the page, and what was last seen of the same physician. */
export type PageForFrame = {
  readonly tabId: number;
  readonly page: PortalPage | null;
  readonly remembered: RememberedPhysician | null;
  /** On the staff's list: its waiting rows, those that wait longest first. No applicant. */
  readonly queue?: QueueShown;
};

export type QueueShown = {
  readonly rows: readonly QueueRowShown[];
  readonly byScheme: Waiting['byScheme'];
};

/** `position`: the row of the page, from 1, for nobody's name leaves the page. `key`: `rowKey`, where it has an identity. */
export type QueueRowShown = {
  readonly position: number;
  readonly appliedAt?: string;
  readonly scheme: CountedScheme;
  readonly age?: Age;
  readonly level: Level;
  readonly key?: string;
  readonly done: boolean;
};

/** What is kept of one physician under a salted digest: figures and dates, no name and no number. */
export type RememberedPhysician = {
  readonly figures?: {
    readonly classroomUnits?: number;
    readonly practicalUnits?: number;
    readonly at: string;
  };
  readonly applications?: { readonly list: readonly RememberedApplication[]; readonly at: string };
};

export type RememberedApplication = {
  readonly appliedAt: string;
  readonly status: 'pending' | 'returned' | 'approved';
  readonly scheme: 'reporting-training' | 'family-physician-training' | 'other';
  readonly fiscalYear?: number;
};

/** The tallest frame that is believed. */
const tallest = 4000;

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The two that a content script gets, apart from the others, since it must stay small. */
export const isPageWanted = (message: unknown): boolean =>
  isObject(message) && message.type === 'page-wanted';
/** As CSS; what is none the browser ignores, and the frame's style sheet bounds it. The worker has checked it. */
export const heightIn = (message: unknown): string | undefined =>
  isObject(message) && message.type === 'frame-height' ? `${message.height}px` : undefined;

const isTexts = (texts: unknown): boolean =>
  Array.isArray(texts) && texts.every((text) => typeof text === 'string');

const isHeight = (height: unknown): height is number =>
  typeof height === 'number' && height >= 0 && height <= tallest;

const shapes: { readonly [Type in Message['type']]: (message: Fields) => boolean } = {
  'page-changed': ({ seen, registrations, touched }) =>
    (seen === null || (isObject(seen) && typeof seen.kind === 'string')) &&
    (registrations === undefined || isTexts(registrations)) &&
    (touched === undefined || touched === true),
  'feature-failed': ({ feature, reason }) => typeof feature === 'string' && typeof reason === 'string',
  'frame-ready': ({ again }) => again === undefined || again === true,
  'row-marked': ({ key, done }) => typeof key === 'string' && typeof done === 'boolean',
  'frame-height': ({ height }) => isHeight(height),
  'waiting-wanted': () => true,
  'open-list': () => true,
  'page-wanted': () => true,
  'page-for-frame': ({ tabId, shown }) => typeof tabId === 'number' && isObject(shown),
};

/** The message of a wanted type, or undefined for anything else. */
export function messageOf<Type extends Message['type']>(
  type: Type,
  message: unknown,
): MessageOf<Type> | undefined {
  if (!isObject(message) || message.type !== type) return undefined;
  return shapes[type](message) ? (message as unknown as MessageOf<Type>) : undefined;
}

/** The answer to `page-changed`, or undefined for anything else. */
export const overlayIn = (answer: unknown): Overlay | undefined =>
  isObject(answer) && isObject(answer.looks) ? (answer as unknown as Overlay) : undefined;

export type PageOf<Kind extends PageKind> = Extract<PortalPage, { kind: Kind }>;

/** The answer to `waiting-wanted`; undefined for none, and for anything else. */
export const waitingLineOf = (answer: unknown): WaitingLine | undefined =>
  isObject(answer) && typeof answer.text === 'string' ? (answer as unknown as WaitingLine) : undefined;
