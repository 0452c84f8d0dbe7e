import { figureFieldsJa } from '#components/words/figure-fields/ja';
import { recordJa } from '#components/words/record/ja';
import { formatUnits } from '#core/units';
import type { ProxyEntryWords } from './words';

const by = { post: '発送（郵送）', fax: 'FAX', mail: 'Mail（メール）' } as const;
const short = { entered: '入力した', approved: '承認された', sent: '修了証を送付した' } as const;

export const proxyEntryJa: ProxyEntryWords = {
  title: '紙の申請の代理入力',
  intro:
    '紙で届いた「かかりつけ医機能報告制度にかかる研修」の申請を、MAMIS に代理申請（入力）するときの手元の画面です。要件を満たすかを確かめ、入力する値を1つずつコピーします。',
  nothingFilled:
    'この画面は MAMIS に何も入力しません。入力と「申請する」は、MAMIS の画面でご自分で行います。',
  session:
    '下書きは、ブラウザを閉じると消えます。拡張機能が更新されたときも消えます。残す内容は「記録を保存」でファイルにしてください（下書きの名前とチェックリストは、ファイルに入りません）。',
  drafts: {
    title: '下書き',
    none: '保存されている下書きはありません。下に入力するか、記録のファイルを読み込むと、下書きになります。',
    create: '新しい下書き',
    open: '開く',
    isOpen: '表示中',
    numbered: (number) => `紙の申請 ${number}`,
    progress: ({ entered, approved, sent, sentBy }) =>
      [
        ...(entered ? [short.entered] : []),
        ...(approved ? [short.approved] : []),
        ...(sent ? [`${short.sent}${sentBy ? `：${by[sentBy]}` : ''}`] : []),
      ].join('・') || 'チェックなし',
    remove: '削除',
    removeTitle: (label) => `「${label}」を削除しますか？`,
    removeWhat: 'この下書きを消します。元に戻せません。MAMIS の申請は変わりません。',
    removeYes: '削除する',
    removeNo: 'やめる',
    unreadable: (count) => `読み取れない下書きが${count}件あります。表示できませんが、消してはいません。`,
    removeUnreadable: '読み取れない下書きを消す',
  },
  trouble: {
    changed:
      '同じ下書きが、別の画面で先に変更されました。この画面の内容は残っていますが、保存していません。どちらを使うか選んでください。',
    deleted:
      'この下書きは、別の画面で削除されました。この画面の内容は残っていますが、保存していません。どうするか選んでください。',
    refused:
      'この下書きを保存できませんでした（ブラウザの設定で禁止されているか、空きがありません）。内容はこの画面にだけ残っています。',
  },
  troubleKeep: 'この画面の内容を新しい下書きにする',
  troubleDiscard: {
    changed: '別の画面の内容を表示する',
    deleted: 'この画面の内容も消す',
  },
  news: {
    'taken-over': '別の画面で変更された内容を表示しました。',
    'new-from-file': 'ファイルから新しい下書きを作りました。前の下書きは一覧にあります。',
    deleted: '削除しました。',
    'not-deleted': '削除できませんでした。下書きはそのままです。',
    undecided:
      '表示中の内容がまだ保存されていないため、そのままにしました。先に、上の案内からどうするか選んでください。',
  },
  record: {
    title: '1. 申請書の内容',
    papersTitle: '届く書類',
    papers: [
      '必須：かかりつけ医機能報告制度にかかる研修 修了申請書',
      '必須：実地研修(経験) 報告書',
      '任意：座学研修(日医生涯教育制度) 単位追加申告書',
    ],
    nonMember:
      '様式には、各種証明書等も添付すると書かれています。医師会員でない場合は、医師免許証または医師資格証の写しも必要です。',
    file: '申請者から「研修記録」のファイル（JSON）を受け取ったときは、読み込むと下の欄に入ります。紙だけのときは、下の欄に入力します。',
    notTaken:
      '氏名・医籍登録番号・電話・住所は、医師用の申請画面に入力欄がないため、ファイルにあっても取り込みません。',
    label: {
      name: '下書きの名前',
      hint: '一覧で見分けるための名前です。氏名ではなく、受付番号などにしてください。',
    },
    association: { name: '申請先医師会', hint: '修了申請書に書かれている医師会です。' },
    issueYear: { name: '修了証書・認定証 交付年度', hint: 'この年度の要件で判定します。例：2026、令和8年度' },
    classroomUnits: {
      name: '座学研修の取得単位数',
      hint: '紙の申請書にはありません。MAMIS で「検索」して表示された単位数を入力します。',
    },
    listed: (units) => `空欄のときは、記録にある研修の合計（${formatUnits(units)}単位）を使います。`,
    added: '単位追加申告書の単位',
    addedHint: '単位追加申告書（任意）が届いたときだけ入力します。',
    box: {
      lectures: recordJa.field.lectures,
      examQuestions: recordJa.field.examQuestions,
      teaching: recordJa.field.teaching,
      experiential: recordJa.field.experiential,
      papers: recordJa.field.papers,
    },
    noMost: '単位上限なし',
    most: (units) => `${units}単位まで`,
    units: '単位',
    fiscalYear: '年度',
    fault: (fault) => {
      if (fault.kind === 'year')
        return '年度として読めません。「2026」または「令和8年度」のように入力してください。';
      if (fault.kind === 'over-cap') return recordJa.problem['over-cap']({});
      return figureFieldsJa.fault(fault.fault, 0.5);
    },
  },
  verdict: { title: '2. 判定', provenance: 'この下書きの内容によります。' },
  values: {
    title: '3. MAMIS に入力する値',
    intro:
      '上から順に入力します。「コピー」を押し、MAMIS の欄に貼り付けます。コピーできない操作は、そのつど書いてあります。',
    order:
      '事務局の代理申請の画面は確認できていません。順序と項目名は、2025年12月24日の資料にある医師用の申請画面のものです。申請者をどこで指定するかは、資料ではわかりません。',
    screen: {
      application: '「認定（修了）申請」の画面',
      'add-units': '単位の追加',
      activities: '「実地研修・受講報告」の画面',
      apply: '確認と申請',
    },
    screenUnknown: '入力の画面は確認できていません。項目名は、紙の単位追加申告書のものです。',
    required: '必須',
    noValue: 'まだ値がありません（「1. 申請書の内容」で入力します）',
    copy: 'コピー',
    copied: (label) => `「${label}」をコピーしました。`,
    copiedMark: 'コピー済み',
    notCopied: (label) =>
      `「${label}」をコピーできませんでした。値を選択しましたので、Ctrl+C でコピーしてください。`,
    open: 'MAMIS で、この申請者の申請画面を開きます。画面の申請者が、紙の申請書の医師であることを確かめます。',
    scheme: (name) => `「${name}」を選びます。選択する項目のため、コピーはできません。`,
    association: 'すでに同じ医師会が表示されているときは、そのままで構いません。',
    issueYear: 'すでに同じ年度が表示されているときは、そのままで構いません。',
    total: '入力する欄ではありません。座学研修と実地研修の合計が表示されます。',
    search: (button, from) =>
      `検索期間は変えずに${from === undefined ? '' : `（始期は${from}年のまま）`}「${button}」を押します。単位数は表示されるもので、入力はしません。`,
    addUnits: (button) => `「検索」のあと、単位不足のときだけ、「${button}」のボタンから追加できます。`,
    codes: 'カリキュラムコード(CC)',
    inDraft: (units) => `下書きの値：${units}`,
    enterPractical: (button) => `「${button}」を押します。`,
    tick: '次の項目の「実施」にチェックを入れます。チェックする項目のため、コピーはできません。',
    tickNone: '実地研修の項目が選ばれていません（「1. 申請書の内容」で選びます）。',
    tickOthers: '紙の様式の一覧にない項目',
    tickWidth: '項目名は紙の様式のものです。かっこの全角・半角などは、画面と違うことがあります。',
    register: (button) => `「${button}」を押します。`,
    compare: 'MAMIS に表示された単位数を、下書きの値と見比べます。',
    addedUnknown: '単位を追加したあとの表示は資料ではわからないため、見比べる値はありません',
    apply: (button) => `同じであれば、「${button}」を押します。`,
    unitsOf: (units) => `${formatUnits(units)}単位`,
  },
  done: {
    title: '4. チェックリスト',
    intro: 'チェックは、この下書きと一緒に、ブラウザを閉じるまで残ります。',
    entered: { name: short.entered, hint: 'MAMIS で「申請する」を押した。' },
    approved: {
      name: short.approved,
      hint: '実地研修の内容を確認して「承認」し、申請状況が「承認済」になった。MAMIS に通知機能はありません。',
    },
    sent: { name: short.sent, hint: '紙の申請では、医師会が修了証を送ります。' },
    sentBy: '送付の方法',
    by,
    wished: (way) => `読み込んだ記録での希望：${way}`,
    note: {
      name: 'そのほかの方法・メモ',
      hint: '上にない方法で渡したときは、ここに書きます。氏名・住所・番号は書かないでください。',
    },
    short,
    print: 'この画面を印刷',
  },
};
