import { formatDay, formatFiscalYear } from '#core/format-dates';
import type { ApplicationDetailWords } from './words';

const history = '「認定(修了)申請履歴」';

export const applicationDetailsJa: ApplicationDetailWords = {
  faq: { q6: '修了申請を複数回してしまいました。' },
  label: '申請の状況',
  state: {
    none: '申請なし',
    pending: '承認待ち',
    returned: '差戻し',
    approved: '承認済',
    unknown: '申請状況不明',
  },
  headline: {
    none: '申請はまだありません',
    pending: '医師会の承認を待っています',
    returned: '申請が差し戻されました',
    approved: '承認されました。修了証をダウンロードできます',
    unknown: '申請の状況はわかりません',
  },
  waited: (days) => (days === 0 ? '申請当日' : `申請から${days}日`),
  fact: {
    status: '申請状況',
    appliedAt: '申請日時',
    fiscalYear: '申請年度',
    waiting: '待ち日数',
  },
  at: (day, time) => `${formatDay(day, 'ja')}${time}`,
  timeUnreadable: '日時不明',
  statusUnreadable: '状況不明',
  waiting: (calendarDays, workingDays) => {
    if (calendarDays === 0) return '申請当日です';
    return workingDays === undefined
      ? `${calendarDays}日`
      : `${calendarDays}日（土日・祝日を除くと${workingDays}日）`;
  },
  nextTitle: '次にすること',
  next: {
    apply: [
      'MAMIS のマイページで「研修管理」→「認定(修了)申請」を選びます。',
      '座学研修と実地研修の両方に単位があることを確かめて、「申請する」を押してください。',
    ],
    'ask-association': [
      'この制度の2025年度の申請は紙でした。MAMIS で申請できるかどうかは公表されていません。',
      '所属の医師会にご確認ください。',
    ],
    'wait-and-look-again': [
      '申請先の医師会が承認するのをお待ちください。',
      '医師会の側には、申請を知らせる通知機能がありません。承認のお知らせが先生に届くかどうかは公表されていません。',
      `MAMIS の${history}で、ときどきご確認ください。`,
    ],
    'read-reason': [
      `MAMIS の${history}で「差し戻し」を押すと、理由を読めます。`,
      '一覧の上に「申請内容確認・変更」のボタンがあります。その先の手順は公表されていません。わからないときは、申請先の医師会にご確認ください。',
    ],
    'download-certificate': ['修了証を MAMIS からダウンロードできます。'],
    'look-at-list': [`MAMIS の${history}で、申請(申告)状況をご確認ください。`],
  },
  certificateWay: {
    title: '修了証のダウンロード',
    clicks: [
      '画面左側の「認定証・修了証ダウンロード」を押す',
      '「修了証等ダウンロード」を選ぶ',
      '「かかりつけ医機能報告制度にかかる研修」を選ぶ',
      '「検索」を押す',
      '「修了証」を押す',
    ],
  },
  returnReason: '差戻しの理由',
  returnReasonNotKnown: '理由はこの記録にはありません。',
  again: {
    'only-a-duplicate': 'もう一度申請する必要はありません。同じ申請が増えるだけです。',
    'no-duplicate': '',
    unknown: 'もう一度申請する必要があるかどうかはわかりません。申請の前に、申請先の医師会にご確認ください。',
  },
  reason: {
    'nothing-applied-for': () => 'この研修の申請は、一覧にありません。',
    'waits-for-approval': ({ calendarDays = 0 }) =>
      calendarDays === 0
        ? '申請先の医師会が承認の作業をしています。申請した当日です。'
        : `申請先の医師会が承認の作業をしています。申請から${calendarDays}日です。`,
    'working-days-not-known': () => '土日・祝日を除いた日数はわかりません。祝日の一覧がないためです。',
    'reason-can-be-read': () => '一覧の「差し戻し」を押すと、理由を読めます。',
    'change-button-shown': () =>
      '一覧の上に「申請内容確認・変更」のボタンがあります。その先の手順は公表されていません。',
    'certificate-ready': () => '申請内容が承認されると、修了証をダウンロードできます。',
    'returned-beside': ({ count = 1 }) =>
      `同じ年度に、差し戻された申請が${count}件ありますが、別の申請が承認待ちか承認済です。`,
    'duplicates-do-no-harm': ({ count = 1 }) =>
      `同じ年度の申請がほかに${count}件あります。問題ありませんので、そのままにしてください。`,
    'deleting-disputed': () =>
      '履歴の画面に「削除」のボタンがありますが、説明会では「削除機能がない」と案内されています。押さずに、そのままにしてください。',
    'again-makes-a-duplicate': () => 'もう一度申請しても、同じ申請が増えるだけです。',
    'earlier-fiscal-year': ({ fiscalYear = 0 }) =>
      `これは${formatFiscalYear(fiscalYear, 'ja')}の申請で、今の年度のものではありません。`,
    'rows-set-aside': ({ count = 1 }) => `読み取れない申請が${count}件あり、判定に入れていません。`,
    'list-not-given': () => '申請の一覧がありません。',
    'day-unreadable': () => '判定する日が日付として読めません。',
  },
  reasonsTitle: (count) => `状況の根拠（${count}件）`,
  duplicates: (count) => `同じ年度のほかの申請（${count}件）`,
  earlierYears: (count) => `前の年度の申請（${count}件）`,
  otherSchemes: (count) => `別の制度の申請（${count}件）`,
  otherScheme: 'その他の制度',
  setAsideTitle: (count) => `判定に入れていない申請（${count}件）`,
  setAside: {
    unreadable: '申請の内容を読み取れません。',
    'time-unreadable': '申請日時を読み取れません。',
    'in-the-future': '申請日時が判定の日より後です。',
    'fiscal-year-unreadable': '申請年度が申請日時と合いません。',
    'day-unreadable': '判定する日が日付として読めません。',
  },
  notUnderstood: 'この kakari では説明できない内容です。',
};
