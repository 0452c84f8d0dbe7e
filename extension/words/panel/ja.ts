import type { PanelWords } from './words';

const enter =
  '「実地研修実績入力」を押し、行った活動を選んで「登録」を押します。そのあと「申請する」を押します。';

export const panelJa: PanelWords = {
  open: '開く',
  close: 'たたむ',
  click: {
    met: '次は、画面の下の「申請する」を押します。',
    'both-missing': `まず「検索」を押して座学研修の単位を確認します。次に${enter}`,
    'classroom-missing': 'まず「検索」を押して座学研修の単位を確認します。',
    'practical-missing': `次は、${enter}`,
    'total-short': `「検索」を押して座学研修の単位を確認するか、${enter}`,
    unknown: 'まず「検索」を押して座学研修の単位を確認します。',
    'unknown-year': '',
  },
  progress: '申請の状況',
  lastSeen: '前に表示された単位数',
  readAt: (time) => `この画面の値です（${time}）。`,
  shownAt: (time) => `${time} に表示された値です。今の値は MAMIS の画面でご確認ください。`,
  tallyTitle: '選んだ項目',
  tally: (count, perActivity, units) => `${count}項目 × ${perActivity} = ${units}`,
  tallyTotal: (units) => `合計 ${units}`,
  neverTicks: 'kakari が項目を選ぶことはありません。選び終えたら「登録」を押します。',
  noneTicked: 'まだ選ばれていません。過去の活動も選べます。',
};
