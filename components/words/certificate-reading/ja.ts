import { eraYearOf } from '#core/era';
import { formatDay } from '#core/format-dates';
import type { CertificateReadingWords } from './words';

const figure = (value = 0) => value.toLocaleString('ja-JP');
const download = 'MAMIS で「修了証」をもう一度クリックし、保存し直してください。';

function inEra(day: string): string {
  const named = eraYearOf(day);
  const [, month, date] = day.split('-').map(Number);
  return named ? `${named.era.ja}${named.year === 1 ? '元' : named.year}年${month}月${date}日` : '';
}

export const certificateReadingJa: CertificateReadingWords = {
  lang: 'ja',
  headline: {
    agrees: 'この研修の修了証の文言で、記録とも合っています',
    'this-scheme': 'この研修の修了証の文言です（照合できないところがあります）',
    neighbour: '別の制度の修了証の文言です',
    differs: '記録と合わないところがあります',
    'wording-not-found': '修了証の文言を確認できません',
    unreadable: '文字を読み取れません',
  },
  unreadable:
    '画像だけのPDFか、文字の情報がないPDFです。どの制度の修了証かは、ここではわかりません。下の表示をご覧になってご確認ください。',
  about: { scheme: '制度', name: '氏名', day: '日付' },
  outcome: { agrees: '合っています', differs: '合いません', 'cannot-compare': '照合できません' },
  reason: {
    'this-scheme': () => 'この研修の修了証の文言があります。',
    'neighbour-scheme': () => '「かかりつけ医機能報告制度にかかる研修」とは別の制度です。',
    'wording-not-found': () => '修了証の題名と文面を読み取れません。',
    'both-schemes': () => '2つの制度の名前があり、どちらの修了証かわかりません。',
    'same-name': () => '記録の氏名と同じです。',
    'variant-name': () => '記録の氏名と、漢字の字体だけが違います（「髙」と「高」など）。',
    'other-name': () => '記録の氏名と違います。',
    'name-not-read': () => '「殿」の前の氏名を読み取れません。',
    'several-names': () => '氏名が2つ以上あります。',
    'no-name-in-record': () => '比べる氏名が記録にありません。',
    'same-day': () => '記録にある修了証の日付と同じです。',
    'other-day': ({ days }) => `記録にある修了証の日付と${figure(days)}日違います。`,
    'after-application': () => '記録にある申請（承認済）の日以後の日付です。',
    'before-application': ({ days }) => `記録にある申請の日より${figure(days)}日前の日付です。`,
    'in-future': ({ days }) => `まだ来ていない日付です（${figure(days)}日先）。`,
    'before-scheme': ({ days }) => `この制度が始まる${figure(days)}日前の日付です。`,
    'day-not-read': () => '日付を読み取れません。',
    'several-days': () => '日付が2つ以上あります。',
    'no-day-in-record': () => '比べられる日付が、同じ年度の記録にありません。',
  },
  noProof: '文言の照合は、修了証が本物であることの証明にはなりません。',
  notRead: '読み取れません',
  day: (day) => [formatDay(day), inEra(day)],
  fault: {
    empty: `ファイルが空です。${download}`,
    'not-a-pdf': 'PDFではありません。修了証のPDFをお選びください。',
    broken: `PDFが壊れているか、途中で切れています。${download}`,
    encrypted:
      'パスワードで保護されたPDFのため、ここでは開けません。PDFを表示するソフトにパスワードを入力してご覧ください。',
    'too-large': '50 MBを超えるファイルのため、読み込みませんでした。修了証のPDFかどうかご確認ください。',
    'not-readable': 'ファイルを読めませんでした。もう一度お選びください。',
    'not-found': 'このページが示す場所に、修了証のPDFがありません。',
    unreachable: '修了証のPDFを取得できませんでした。通信の状態をご確認ください。',
    unavailable: 'PDFを表示する部品を読み込めませんでした。ページを読み込み直してください。',
    aborted: '読み込みをやめました。',
  },
  print: '印刷',
  save: '保存',
  close: '閉じる',
  previous: '前のページ',
  next: '次のページ',
  page: (page, pages) => `${page} / ${pages}ページ`,
  picture: (page, pages) => (pages === 1 ? '修了証の表示' : `PDFの表示、${pages}ページ中${page}ページ目`),
  pageFailed: 'このページは表示できません。',
  text: 'このページの文字',
  noText: 'このページに文字の情報はありません。',
  printFailed: '印刷できませんでした。保存したPDFを印刷してください。',
  fileName: '修了証.pdf',
};
