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
  lastSeenApplications: '前に表示された申請の状況',
  readAt: (time) => `この画面の値です（${time}）。`,
  shownAt: (time) => `${time} に表示された値です。今の値は MAMIS の画面でご確認ください。`,
  applicationsShownAt: (time) =>
    `${time} に表示された申請の状況です。今の状況は MAMIS の「認定(修了)申請履歴」でご確認ください。`,
  notListed: (time) => `${time} に表示された、今の検索条件では表示されない申請も含みます。`,
  tallyTitle: '選んだ項目',
  tally: (count, perActivity, units) => `${count}項目 × ${perActivity} = ${units}`,
  tallyTotal: (units) => `合計 ${units}`,
  neverTicks: 'kakari が項目を選ぶことはありません。選び終えたら「登録」を押します。',
  plan: {
    note: '行った活動を、先に控えておく',
    kept: 'このブラウザに項目だけを控えます。MAMIS の画面で選ぶのは、先生ご自身です。',
    title: '控えておいた項目',
    left: (count) => `あと${count}項目が、まだ選ばれていません。`,
    allChosen: 'すべて選ばれています。',
    chosen: '✓ 選択済み',
    notYet: 'まだ',
  },
  noneTicked: 'まだ選ばれていません。過去の活動も選べます。',
  queue: {
    line: (count) => (count === 0 ? 'この画面に承認待ちはありません' : `この画面の承認待ち ${count}件`),
    schemes: '制度ごとの承認待ち',
    none: '記録している承認待ちの申請はありません。',
    count: (count) => `${count}件`,
    oldest: (waits) => `いちばん古い申請：${waits}`,
    oldestFirst: 'この画面の承認待ち（古い順）',
    more: (count) => `ほか${count}件は、MAMIS の一覧でご確認ください。`,
    applied: (time) => `${time} 申請`,
    position: (row) => `画面の${row}行目`,
    noTime: '申請日時を読み取れません',
    markDone: '処理済み',
    done: '処理済み',
    undo: '取り消す',
    check: '確認すること',
    checks: [
      '会員の実地研修は、該当する項目が選ばれていれば大丈夫です。添付資料は必須ではありません。',
      '会員でない方は、紙の様式では、医師免許証または医師資格証の写しが必要です。',
    ],
    neverClicks: 'kakari が「承認」や「差戻し」を押すことはありません。',
  },
};
