import type { CertificateViewerWords } from './words';

export const certificateViewerEn: CertificateViewerWords = {
  title: 'Certificate (修了証)',
  howTo: 'Once the application is 承認済 (approved), you can download the certificate from My Page on MAMIS.',
  steps: [
    'Click 認定証・修了証ダウンロード (download of certificates) on the left side of the screen (on a phone, under MENU at the top right)',
    'Choose 修了証等ダウンロード (certificates)',
    'Choose かかりつけ医機能報告制度\u200bにかかる研修 (this training)',
    'Click 検索 (search)',
    'Click 修了証 (certificate)',
  ],
  open: 'Open the certificate’s PDF',
  openOther: 'Open another PDF',
  drop: 'On a computer, you can also drop the PDF here. Its contents never leave this browser.',
  opening: 'Loading…',
  unavailable: 'The part that shows PDFs could not be loaded. Please reload the page.',
};
