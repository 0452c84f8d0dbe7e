import type { CertificateViewerWords } from './words';

export const certificateViewerEn: CertificateViewerWords = {
  title: 'Certificate (修了証)',
  howTo:
    'Once the application is 承認済 (approved), the certificate can be downloaded from My Page in MAMIS.',
  steps: [
    'Click 「認定証・修了証ダウンロード」 on the left of the screen',
    'Choose 「修了証等ダウンロード」',
    'Choose 「かかりつけ医機能報告制度にかかる研修」',
    'Click 「検索」',
    'Click 「修了証」',
  ],
  open: 'Open the certificate’s PDF',
  openOther: 'Open another PDF',
  drop: 'You can drop the PDF here, too. Nothing in it is sent out of this browser.',
  opening: 'Loading…',
  unavailable: 'The part that shows PDFs could not be loaded. Please reload the page.',
};
