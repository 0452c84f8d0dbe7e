import { figureFieldsEn } from '#components/words/figure-fields/en';
import { recordEn } from '#components/words/record/en';
import { formatUnits } from '#core/units';
import type { ProxyEntryWords } from './words';

const unitsOf = (value: number) => `${formatUnits(value)} ${value === 1 ? 'unit' : 'units'}`;

const by = { post: 'post (発送)', fax: 'fax (FAX)', mail: 'e-mail (Mail)' } as const;
const short = { entered: 'entered', approved: 'approved', sent: 'certificate sent' } as const;

export const proxyEntryEn: ProxyEntryWords = {
  title: 'Entering a paper application (代理申請)',
  intro:
    'This page lies beside MAMIS while you enter an application on paper for the training (かかりつけ医機能報告制度にかかる研修). It shows whether the rules are met and lets you copy the values one by one.',
  nothingFilled:
    'This page enters nothing in MAMIS. You type, and you press 「申請する」 (apply), in MAMIS yourself.',
  session:
    'Drafts are gone when the browser closes, and when the extension is updated. To keep what you typed, use “Save the record”; the draft’s name and the check list are not in that file.',
  drafts: {
    title: 'Drafts',
    none: 'No draft is kept. Type below or load the file of a record, and it becomes a draft.',
    create: 'New draft',
    open: 'Open',
    isOpen: 'shown',
    numbered: (number) => `Paper application ${number}`,
    progress: ({ entered, approved, sent, sentBy }) =>
      [
        ...(entered ? [short.entered] : []),
        ...(approved ? [short.approved] : []),
        ...(sent ? [`${short.sent}${sentBy ? `: ${by[sentBy]}` : ''}`] : []),
      ].join(', ') || 'nothing ticked',
    remove: 'Delete',
    removeTitle: (label) => `Delete “${label}”?`,
    removeWhat: 'This draft will be gone for good. The application in MAMIS does not change.',
    removeYes: 'Delete it',
    removeNo: 'Cancel',
    unreadable: (count) =>
      `${count === 1 ? 'One draft' : `${count} drafts`} cannot be read. Nothing of it is shown, and nothing was deleted.`,
    removeUnreadable: 'Delete what cannot be read',
  },
  trouble: {
    changed:
      'Another page changed this draft first. What you typed is still here, but it is not kept. Please choose which one to use.',
    deleted:
      'Another page deleted this draft. What stands here is still here, but it is not kept. Please choose.',
    refused:
      'This draft could not be kept (the browser’s settings forbid it, or there is no room). It stands on this page alone.',
  },
  troubleKeep: 'Make a new draft of what stands here',
  troubleDiscard: { changed: 'Show what the other page wrote', deleted: 'Delete it here as well' },
  news: {
    'taken-over': 'What another page changed is now shown.',
    'new-from-file': 'A new draft was made from the file. The one before is in the list.',
    deleted: 'Deleted.',
    'not-deleted': 'It could not be deleted. The draft is still there.',
    undecided: 'What stands here is not kept yet, so it stays. Please choose above what to do with it first.',
  },
  record: {
    title: '1. What the paper says',
    papersTitle: 'Papers that arrive',
    papers: [
      'Required: application for the certificate (修了申請書)',
      'Required: report on practical training (実地研修(経験) 報告書)',
      'Optional: declaration of further classroom units (単位追加申告書)',
    ],
    nonMember:
      'The form also asks for certificates (各種証明書等), and non-members for a copy of the medical licence (医師免許証) or of the physician’s ID card (医師資格証).',
    file: 'Where the applicant gave you the file of a training record (JSON), load it: it fills the fields below. Where there is paper alone, type.',
    notTaken:
      'Name, registration number, telephone and address are not taken from a file: the physician’s screen has no field for them.',
    label: {
      name: 'Name of the draft',
      hint: 'To know it again in the list. Rather a number of yours than a person’s name.',
    },
    association: { name: 'Medical association', hint: 'The association on the application (申請先医師会).' },
    issueYear: {
      name: 'Fiscal year of issue',
      hint: 'The rules of this year decide. For example 2026 or 令和8年度.',
    },
    classroomUnits: {
      name: 'Units of classroom training (座学研修)',
      hint: 'Not on the paper: type what MAMIS displays after 「検索」 (search).',
    },
    listed: (units) => `While it is empty, the lectures in the record count (${unitsOf(units)}).`,
    added: 'Units of the declaration (単位追加申告書)',
    addedHint: 'Only where that optional paper arrived.',
    box: {
      lectures: recordEn.field.lectures,
      examQuestions: recordEn.field.examQuestions,
      teaching: recordEn.field.teaching,
      experiential: recordEn.field.experiential,
      papers: recordEn.field.papers,
    },
    noMost: 'no limit',
    most: (units) => `${units} units at most`,
    units: 'units',
    fiscalYear: '',
    fault: (fault) => {
      if (fault.kind === 'year') return 'This is no fiscal year. Please type it as 2026 or 令和8年度.';
      if (fault.kind === 'over-cap') return recordEn.problem['over-cap']({});
      return figureFieldsEn.fault(fault.fault, 0.5);
    },
  },
  verdict: { title: '2. Assessment', provenance: 'From what this draft says.' },
  values: {
    title: '3. Values for MAMIS',
    intro: 'From the top. Press “Copy” and paste into the field in MAMIS. What cannot be copied says so.',
    order:
      'The staff’s screen for paper applications could not be seen. Order and labels are those of the physician’s screen in the slides of 24 December 2025. Where staff choose the applicant is not known.',
    screen: {
      application: 'Screen 「認定（修了）申請」 (application)',
      'add-units': 'Further units',
      activities: 'Screen 「実地研修・受講報告」 (practical training)',
      apply: 'Check and apply',
    },
    screenUnknown: 'This screen could not be seen. The labels are those of the paper form.',
    required: 'required',
    noValue: 'No value yet (type it in part 1)',
    copy: 'Copy',
    copied: (label) => `Copied: ${label}`,
    copiedMark: 'copied',
    notCopied: (label) => `${label} could not be copied. The value is selected: press Ctrl+C.`,
    open: 'In MAMIS, open the screen to apply for this applicant. Check that the applicant on the screen is the physician on the paper.',
    scheme: (name) => `Choose 「${name}」. It is a choice, so there is nothing to copy.`,
    association: 'Where the same association is already shown, leave it.',
    issueYear: 'Where the same year is already shown, leave it.',
    total: 'Not to be typed: MAMIS shows the sum of classroom and practical training.',
    search: (button, from) =>
      `Leave the search period as it is${from === undefined ? '' : ` (from ${from})`} and press 「${button}」 (search). MAMIS shows the units; they are not typed.`,
    addUnits: (button) => `Only after the search, and only where units are short: the button 「${button}」.`,
    codes: 'Curriculum codes (カリキュラムコード)',
    inDraft: (units) => `In this draft: ${units}`,
    enterPractical: (button) => `Press 「${button}」 (enter practical training).`,
    tick: 'Tick these items in the column 「実施」. They are boxes to tick, so there is nothing to copy.',
    tickNone: 'No item of practical training is chosen (choose in part 1).',
    tickOthers: 'Items that are not on the paper form’s list',
    tickWidth: 'The wording is the paper form’s; brackets on the screen may be wider.',
    register: (button) => `Press 「${button}」 (register).`,
    compare: 'Compare the units that MAMIS shows with those of this draft.',
    addedUnknown: 'no source says what is shown once units were added, so there is nothing to compare with',
    apply: (button) => `Where they agree, press 「${button}」 (apply).`,
    unitsOf,
  },
  done: {
    title: '4. Check list',
    intro: 'Ticks stay with this draft until the browser closes.',
    entered: { name: 'Entered', hint: '「申請する」 (apply) was pressed in MAMIS.' },
    approved: {
      name: 'Approved',
      hint: 'Practical training was checked, 「承認」 (approve) was pressed and the status is 「承認済」. MAMIS has no notifications.',
    },
    sent: {
      name: 'Certificate sent',
      hint: 'For an application on paper the association sends the certificate (修了証).',
    },
    sentBy: 'Sent by',
    by,
    wished: (way) => `Asked for in the record that was loaded: ${way}`,
    note: {
      name: 'Another way, or a note',
      hint: 'Where it was handed over in another way, write it here. Please no names, addresses or numbers.',
    },
    short,
    print: 'Print this page',
  },
};
