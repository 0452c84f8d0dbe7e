import type { ApplicationStatusWords } from './words';

export const applicationStatusJa: ApplicationStatusWords = {
  unknown: '申請状況不明',
  stepsTitle: '申請から修了証までの流れ',
  steps: ['単位を確認・検索', '実地研修を登録', '申請する', '承認を待つ', '修了証をダウンロード'],
  here: 'いまここ',
  look: '申請の状況は、ここではわかりません。MAMIS の「認定(修了)申請履歴」で確認できます。',
};
