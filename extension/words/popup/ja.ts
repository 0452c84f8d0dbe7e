import type { PopupWords } from './words';

export const popupJa: PopupWords = {
  title: 'kakari',
  physicianTitle: '単位と申請',
  loading: '読み込んでいます。',
  openPortal: 'MAMIS を開くと表示します。すでに開いている場合は、そのページを再読み込みしてください。',
  noNumber:
    'このページには医籍登録番号がないため、どなたの単位かわかりません。マイページを開くと表示します。',
  nothingSeen:
    'この方の単位は、まだ読み取っていません。MAMIS で「認定(修了)申請」を開き、「検索」を押してください。',
  showsNow: 'いま MAMIS に表示されている値です。',
  shownAt: (time) => `${time} に表示された値です。いまの値とは限りません。`,
  applicationsAt: (time) => `${time} に表示された申請状況です。`,
  links: '開く',
  portal: 'MAMIS を開く',
  certificate: '修了証を確認する',
  sidePanel: 'サイドパネルで表示',
  options: '設定',
  save: '記録を書き出す',
  saveWhat: '読み取った単位と申請状況だけを、日時とともにファイルに保存します。氏名や番号は含みません。',
  saved: (file) => `${file} を保存しました。`,
  notSaved: '書き出せませんでした。読み取った値が記録の形式に合いません。表示はそのままです。',
  unofficial: '日本医師会の公式製品ではありません。',
};
