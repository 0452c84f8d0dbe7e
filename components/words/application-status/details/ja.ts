import { formatDay, formatFiscalYear } from '#core/format-dates';
import type { ApplicationDetailWords } from './words';

const history = '「認定(修了)申請履歴」';

export const applicationDetailsJa: ApplicationDetailWords = {
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
  at: (day, time) => `${formatDay(day)}${time}`,
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
      '京都府では、この制度の2025年度の申請は紙でした。MAMIS で申請できるかどうかは確認できていません。',
      '所属の医師会にご確認ください。',
    ],
    'wait-and-look-again': [
      '申請先の医師会が承認するのをお待ちください。',
      '医師会の側には、申請を知らせる通知機能がありません。承認のお知らせが先生に届くかどうかは確認できていません。',
      `MAMIS の${history}で、ときどきご確認ください。`,
    ],
    'read-reason': [
      `MAMIS の${history}で「差し戻し」を押すと、理由を読めます。`,
      '一覧の上に「申請内容確認・変更」のボタンがあります。その先の手順は確認できていません。わからないときは、申請先の医師会にご確認ください。',
    ],
    'download-certificate': ['修了証を MAMIS からダウンロードできます。'],
    'look-at-list': [`MAMIS の${history}で、申請(申告)状況をご確認ください。`],
  },
  earlier: ({ fiscalYear = 0 }) =>
    `これは${formatFiscalYear(fiscalYear)}の申請で、今の年度のものではありません。`,
  again: {
    'only-a-duplicate': 'もう一度申請する必要はありません。同じ申請が増えるだけです。',
    'no-duplicate': '',
    unknown: 'もう一度申請する必要があるかどうかはわかりません。申請の前に、申請先の医師会にご確認ください。',
  },
  reasonsTitle: (count) => `状況の根拠（${count}件）`,
};
