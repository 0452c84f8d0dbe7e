import type { PanelWords } from './words';

const enter =
  'press 「実地研修実績入力」, choose the activities you have done and press 「登録」. Then press 「申請する」.';

export const panelEn: PanelWords = {
  open: 'Open',
  close: 'Fold',
  click: {
    met: 'Next: press 「申請する」 at the bottom of the page.',
    'both-missing': `First press 「検索」 to see your classroom units. Then ${enter}`,
    'classroom-missing': 'First press 「検索」 to see your classroom units.',
    'practical-missing': `Next: ${enter}`,
    'total-short': `Press 「検索」 to see your classroom units, or ${enter}`,
    unknown: 'First press 「検索」 to see your classroom units.',
    'unknown-year': '',
  },
  progress: 'Your application',
  lastSeen: 'Figures seen before',
  readAt: (time) => `Figures of this page (${time}).`,
  shownAt: (time) => `Figures shown on ${time}. See MAMIS for the present ones.`,
  tallyTitle: 'Activities chosen',
  tally: (count, perActivity, units) =>
    `${count} ${count === 1 ? 'activity' : 'activities'} × ${perActivity} = ${units}`,
  tallyTotal: (units) => `Total ${units}`,
  neverTicks: 'kakari never chooses for you. When you are done, press 「登録」.',
  noneTicked: 'None chosen yet. Past activities count too.',
};
