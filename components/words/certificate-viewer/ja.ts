import type { CertificateViewerWords } from './words';

export const certificateViewerJa: CertificateViewerWords = {
  title: '修了証',
  howTo: '申請が「承認済」になると、MAMIS のマイページから修了証をダウンロードできます。',
  steps: [
    '画面左側（スマートフォンでは右上の MENU）の「認定証・修了証ダウンロード」をクリック',
    '「修了証等ダウンロード」を選択',
    '「かかりつけ医機能報告制度にかかる研修」を選択',
    '「検索」をクリック',
    '「修了証」をクリック',
  ],
  open: '修了証のPDFを開く',
  openOther: '別のPDFを開く',
  drop: 'パソコンでは、ここにPDFを置いても開けます。内容がこのブラウザの外に送られることはありません。',
  opening: '読み込んでいます…',
  unavailable: 'PDFを表示する部品を読み込めませんでした。ページを読み込み直してください。',
};
