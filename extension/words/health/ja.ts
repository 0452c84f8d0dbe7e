import type { HealthWords } from './words';

const statuses: HealthWords['statuses'] = {
  read: '読み取れました',
  absent: '画面にありません',
  lost: '見つからなくなりました',
  ambiguous: '値が複数あります',
  unreadable: '読み取れません',
};

export const healthJa: HealthWords = {
  title: '動作状況',
  intro:
    'MAMIS の画面が変わると、読み取れない項目が出ることがあります。どの項目を最後に読み取れたかを示します。単位数、氏名、番号は含みません。',
  kinds: {
    login: 'ログイン',
    'my-page': 'マイページ',
    'training-home': '研修管理',
    'completion-application': '認定(修了)申請',
    'practical-activities': '実地研修・受講報告',
    'application-history': '認定(修了)申請履歴',
    'certificate-downloads': '修了証ダウンロード',
    'other-application': '認定(修了)申請（送った申請、ほかの制度の申請）',
    'approval-queue': '承認する申請の一覧（医師会事務局）',
  },
  statuses,
  never: 'MAMIS のページをまだ見ていません。',
  fine: (time) => `正常に読み取れています（${time}）。`,
  unread: (count) => `${count}項目を読み取れませんでした。`,
  lost: (count) => `前に読み取れた${count}項目が見つかりません。`,
  failed: (count) => `${count}件の機能が止まりました。`,
  trainingNever: '研修のページは、まだ一度も見ていません。',
  trainingSeen: (time) => `研修のページを最後に見た日時：${time}`,
  unknownPage: (time) => `判別できないページを最後に見た日時：${time}`,
  pagesTitle: '判別できたページ',
  labels: (labels) => labels.map(([label, status]) => `「${label}」は${statuses[status]}`).join('、'),
  notShown: (labels) => `（この画面にない項目：${labels.map((label) => `「${label}」`).join('、')}）`,
  allRead: '表示された項目をすべて読み取れました',
  noLabels: '読み取る項目はありません',
  failuresTitle: '止まった機能',
  noFailures: '止まった機能はありません。',
  failure: (feature, reason, count, time) => `${feature}：${reason}、${count}回、最後は ${time}`,
  version: (version) => `kakari ${version}`,
  copy: '文章としてコピーする',
  copied: 'コピーしました。',
  notCopied: 'コピーできませんでした。下の文章を選択してコピーしてください。',
  textLabel: 'コピーする文章',
};
