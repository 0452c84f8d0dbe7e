import type { Numbers, SchemeId } from '../assessment';

/** What the portal lists, and `unknown` where rows exist that could not be taken, or no list was given. */
export type ApplicationState = 'none' | 'pending' | 'returned' | 'approved' | 'unknown';

/** What to do next. Words are typed against this. */
export type ApplicationNext =
  | 'apply'
  /** The neighbour scheme was applied for on paper in Kyoto in FY2025; whether the portal takes it now is not known. */
  | 'ask-association'
  | 'wait-and-look-again'
  | 'read-reason'
  | 'download-certificate'
  | 'look-at-list';

export type ApplicationReasonCode =
  | 'nothing-applied-for'
  | 'waits-for-approval'
  | 'working-days-not-known'
  | 'reason-can-be-read'
  /** A button 申請内容確認・変更 stands above the list; what it leads to is not known. */
  | 'change-button-shown'
  | 'certificate-ready'
  | 'returned-beside'
  | 'duplicates-do-no-harm'
  /** The FAQ says that nothing can be deleted, the screen shows 削除: leave it. */
  | 'deleting-disputed'
  | 'again-makes-a-duplicate'
  /** Whether an application of an earlier fiscal year still serves is not known. */
  | 'earlier-fiscal-year'
  | 'rows-set-aside'
  | 'list-not-given'
  | 'day-unreadable';

/**
 * One thing known about the applications, where it stands written, and whether it is more than a reading. What is told of
 * the list that was handed in stands written nowhere: its source is ''.
 */
export type ApplicationReason<Code extends string = ApplicationReasonCode> = {
  readonly code: Code;
  readonly numbers: Numbers;
  readonly source: string;
  readonly verified: boolean;
};

const sources: Readonly<
  Record<ApplicationReasonCode | ApplicationNext, readonly [source: string, verified: boolean]>
> = {
  'nothing-applied-for': ['', false],
  'waits-for-approval': ['briefing L391-392, L472', true],
  'working-days-not-known': ['', false],
  'reason-can-be-read': ['briefing L474', true],
  'change-button-shown': ['briefing L452', false],
  'certificate-ready': ['briefing L470', true],
  'returned-beside': ['briefing L474, L602', false],
  'duplicates-do-no-harm': ['briefing L602, L604', true],
  'deleting-disputed': ['briefing L454, L600', false],
  'again-makes-a-duplicate': ['briefing L602', true],
  'earlier-fiscal-year': ['briefing L333, L448', false],
  'rows-set-aside': ['', false],
  'list-not-given': ['', false],
  'day-unreadable': ['', false],
  apply: ['briefing L117, L121', true],
  'ask-association': ['briefing L556', false],
  'wait-and-look-again': ['briefing L391-392, L466', true],
  'read-reason': ['briefing L474', true],
  'download-certificate': ['briefing L135, L470', true],
  'look-at-list': ['briefing L466', true],
};

/** The briefing's screens and FAQ speak of かかりつけ医機能報告制度にかかる研修; for another scheme they are a reading. */
export function adviceOf<Code extends ApplicationReasonCode | ApplicationNext>(
  code: Code,
  scheme: SchemeId,
  numbers: Numbers = {},
): ApplicationReason<Code> {
  const [source, verified] = sources[code];
  return { code, numbers, source, verified: verified && scheme === 'reporting-training' };
}

export function nextOf(state: ApplicationState, scheme: SchemeId): ApplicationNext {
  switch (state) {
    case 'none':
      return scheme === 'reporting-training' ? 'apply' : 'ask-association';
    case 'pending':
      return 'wait-and-look-again';
    case 'returned':
      return 'read-reason';
    case 'approved':
      return 'download-certificate';
    default:
      return 'look-at-list';
  }
}
