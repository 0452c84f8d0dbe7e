import { applicationDetailsJa } from '../details/ja';
import type { ApplicationMoreWords } from './words';

export const applicationMoreJa: ApplicationMoreWords = {
  faq: { q6: '修了申請を複数回してしまったら、どうすればよいですか？' },
  certificateWay: '修了証のダウンロード',
  returnReason: '差戻しの理由',
  returnReasonNotKnown: '理由はこの記録にはありません。',
  reason: {
    'nothing-applied-for': () => 'この研修の申請は、一覧にありません。',
    'waits-for-approval': ({ calendarDays = 0 }) =>
      calendarDays === 0
        ? '申請先の医師会が承認の作業をしています。申請した当日です。'
        : `申請先の医師会が承認の作業をしています。申請から${calendarDays}日です。`,
    'working-days-not-known': () => '土日・祝日を除いた日数はわかりません。祝日の一覧がないためです。',
    'reason-can-be-read': () => '一覧の「差し戻し」を押すと、理由を読めます。',
    'change-button-shown': () =>
      '一覧の上に「申請内容確認・変更」のボタンがあります。その先の手順は確認できていません。',
    'certificate-ready': () => '申請内容が承認されると、修了証をダウンロードできます。',
    'returned-beside': ({ count = 1 }) =>
      `同じ年度に、差し戻された申請が${count}件ありますが、別の申請が承認待ちか承認済です。`,
    'duplicates-do-no-harm': ({ count = 1 }) =>
      `同じ年度の申請がほかに${count}件あります。問題ありませんので、そのままにしてください。`,
    'deleting-disputed': () =>
      '履歴の画面に「削除」のボタンがありますが、説明会では「削除機能がない」と案内されています。押さずに、そのままにしてください。',
    'again-makes-a-duplicate': () => 'もう一度申請しても、同じ申請が増えるだけです。',
    'earlier-fiscal-year': applicationDetailsJa.earlier,
    'rows-set-aside': ({ count = 1 }) => `判定に入れていない申請が${count}件あります。`,
    'list-not-given': () => '申請の一覧がありません。',
    'day-unreadable': () => '判定する日が日付として読めません。',
  },
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
