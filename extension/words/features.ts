/** By id of a feature: its name and what it shows, for the options page. A test compares them with the features. */
export type FeatureWords = Readonly<Record<string, { readonly name: string; readonly what: string }>>;

export const featuresJa: FeatureWords = {
  'true-verdict': {
    name: '要件の判定',
    what: '「認定(修了)申請」の取得単位合計のとなりに、要件を満たしているかを表示します。',
  },
  'activity-tally': {
    name: '実地研修の集計',
    what: '「実地研修・受講報告」で選んだ項目の単位数を、その場で合計します。',
  },
  'duplicate-guard': {
    name: '二重申請の確認',
    what: 'すでに承認待ちまたは承認済のとき、「申請する」の前に知らせます。',
  },
  'application-progress': {
    name: '申請の進み具合',
    what: '申請履歴に、待っている日数と、次にすることを表示します。',
  },
  'unit-tally': {
    name: '前回の単位数',
    what: '「マイページ」と「研修管理」に、最後に表示された単位数を、日時とともに表示します。',
  },
  'waiting-line': {
    name: '承認待ちのお知らせ（事務局）',
    what: 'MAMIS のどのページにも、承認待ちの件数と、いつ確認した数かを表示します。',
  },
  'queue-ages': {
    name: '承認待ちの日数（事務局）',
    what: '申請の一覧で、承認待ちの申請ごとに、待っている日数を表示します。',
  },
};

export const featuresEn: FeatureWords = {
  'true-verdict': {
    name: 'True verdict',
    what: 'Says beside the total (取得単位合計) of an application whether the requirements are met.',
  },
  'activity-tally': {
    name: 'Tally of activities',
    what: 'Adds up the units of the activities ticked in 「実地研修・受講報告」 (practical training) while they are ticked.',
  },
  'duplicate-guard': {
    name: 'Second applications',
    what: 'Says before 「申請する」 (apply) that an application is already waiting (承認待ち) or approved (承認済).',
  },
  'application-progress': {
    name: 'Progress of applications',
    what: 'Shows in the history how many days an application has waited, and what comes next.',
  },
  'unit-tally': {
    name: 'Units last seen',
    what: 'Shows on My Page (マイページ) and in 「研修管理」 (training) the units last shown, with their time.',
  },
  'waiting-line': {
    name: 'Waiting applications (staff)',
    what: 'Says on every page of MAMIS how many applications wait for approval (承認待ち), and when they were counted.',
  },
  'queue-ages': {
    name: 'Age of applications (staff)',
    what: 'Says on the list beside each application that waits how long it has waited.',
  },
};
