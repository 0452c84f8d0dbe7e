import { marked } from '#components/words/marked';
import type { PanelWords } from './words';

const enter =
  'press 「実地研修実績入力」 (entry of practical training), choose the activities you have done and press 「登録」 (register). Then press 「申請する」 (apply).';

export const panelEn: PanelWords = marked({
  open: 'Open',
  close: 'Hide',
  click: {
    met: 'Next: press 「申請する」 (apply) at the bottom of the page.',
    'both-missing': `First press 「検索」 (search) to see your classroom units. Then ${enter}`,
    'classroom-missing': 'First press 「検索」 (search) to see your classroom units.',
    'practical-missing': `Next: ${enter}`,
    'total-short': `Press 「検索」 (search) to see your classroom units, or ${enter}`,
    unknown: 'First press 「検索」 (search) to see your classroom units.',
    'unknown-year': '',
  },
  progress: 'Your application',
  lastSeen: 'Units last seen',
  lastSeenApplications: 'Application status last seen',
  readAt: (time) => `Figures on this page (${time}).`,
  shownAt: (time) => `Figures shown on ${time}. See MAMIS for the current ones.`,
  applicationsShownAt: (time) =>
    `Status shown on ${time}. See the application history on MAMIS for the current one.`,
  notListed: (time) =>
    `This includes an application shown on ${time}, which the search criteria leave out now.`,
  tallyTitle: 'Activities chosen',
  tally: (count, perActivity, units) =>
    `${count} ${count === 1 ? 'activity' : 'activities'} × ${perActivity} = ${units}`,
  tallyTotal: (units) => `Total ${units}`,
  neverTicks: 'kakari never chooses for you. When you are done, press 「登録」 (register).',
  plan: {
    note: 'Note your activities in advance',
    kept: 'Only the items are kept, in this browser. You choose them yourself on MAMIS.',
    title: 'Activities you noted',
    left: (count) => `${count} ${count === 1 ? 'is' : 'are'} not chosen yet.`,
    allChosen: 'All of them are chosen.',
    chosen: '✓ Chosen',
    notYet: 'Not yet',
  },
  noneTicked: 'None chosen yet. Past activities count too.',
  queue: {
    line: (count) =>
      count === 0
        ? 'No application on this page is waiting'
        : `${count} ${count === 1 ? 'application' : 'applications'} on this page waiting`,
    schemes: 'Waiting for approval, by scheme',
    none: 'No waiting applications are on record.',
    count: (count) => `${count}`,
    oldest: (waits) => `oldest: ${waits}`,
    oldestFirst: 'Waiting on this page, oldest first',
    more: (count) => `${count} more on the list on MAMIS.`,
    applied: (time) => `applied ${time}`,
    position: (row) => `row ${row} of the page`,
    noTime: 'Time of application could not be read',
    markDone: 'Done',
    done: 'Done',
    undo: 'Undo',
    check: 'What to check',
    checks: [
      'Members: it is enough that the activities are ticked. No attachment is required.',
      'Non-members: the paper form asks for a copy of the medical licence (医師免許証) or of the physician’s ID card (医師資格証).',
    ],
    neverClicks: 'kakari never clicks 「承認」 (approve) or 「差戻し」 (return).',
  },
});
