import { eraYearOf } from '#core/era';
import { formatDay } from '#core/format-dates-en';
import { marked } from '../marked';
import type { CertificateReadingWords } from './words';

const download = 'Please click 修了証 (certificate) on MAMIS again and save the file once more.';
const daysOf = (value = 0) => `${value.toLocaleString('en-GB')} ${value === 1 ? 'day' : 'days'}`;

function inEra(day: string): string {
  const named = eraYearOf(day);
  return named ? `(${named.era.en} ${named.year})` : '';
}

export const certificateReadingEn: CertificateReadingWords = marked({
  lang: 'en',
  headline: {
    agrees: 'The wording is that of this training’s certificate, and it agrees with the record',
    'this-scheme': 'The wording is that of this training’s certificate; not all of it could be compared',
    neighbour: 'The wording is that of another scheme’s certificate',
    differs: 'Something does not agree with the record',
    'wording-not-found': 'The wording of a certificate was not found',
    unreadable: 'The text cannot be read',
  },
  unreadable:
    'The PDF is a picture only, or has no information on its characters. Which scheme’s certificate it is cannot be told here. Please look at it below.',
  about: { scheme: 'Scheme', name: 'Name', day: 'Date' },
  outcome: { agrees: 'Agrees', differs: 'Differs', 'cannot-compare': 'Cannot be compared' },
  reason: {
    'this-scheme': () => 'It bears the wording of this training’s certificate.',
    'neighbour-scheme': () => 'This scheme is not かかりつけ医機能報告制度にかかる研修.',
    'wording-not-found': () => 'The title and wording of a certificate cannot be read.',
    'both-schemes': () => 'Both schemes are named, so it cannot be told which one it is.',
    'same-name': () => 'The same as the name in the record.',
    'variant-name': () => 'The same as in the record but for variants of characters (髙 and 高, say).',
    'other-name': () => 'Not the name in the record.',
    'name-not-read': () => 'The name before 殿 cannot be read.',
    'several-names': () => 'There are two names or more.',
    'no-name-in-record': () => 'The record has no name to compare.',
    'same-day': () => 'The same as the certificate’s date in the record.',
    'other-day': ({ days }) => `${daysOf(days)} away from the certificate’s date in the record.`,
    'after-application': () => 'Not before the approved application in the record.',
    'before-application': ({ days }) => `${daysOf(days)} before the application in the record.`,
    'in-future': ({ days }) => `This date is yet to come (in ${daysOf(days)}).`,
    'before-scheme': ({ days }) => `${daysOf(days)} before the scheme began.`,
    'day-not-read': () => 'The date cannot be read.',
    'several-days': () => 'There are two dates or more.',
    'no-day-in-record': () => 'The record has no date of the same fiscal year to compare with.',
  },
  noProof: 'Comparing the wording is no proof that the certificate is genuine.',
  notRead: 'Cannot be read',
  day: (day) => [formatDay(day), inEra(day)],
  fault: {
    empty: `The file is empty. ${download}`,
    'not-a-pdf': 'This is not a PDF. Please choose the PDF of the certificate.',
    broken: `The PDF is damaged or cut off. ${download}`,
    encrypted:
      'The PDF is protected by a password and cannot be opened here. Please open it in a PDF viewer with the password.',
    'too-large':
      'The file is larger than 50 MB and was not read. Please check that it is the certificate’s PDF.',
    'not-readable': 'The file could not be read. Please choose it again.',
    'not-found': 'There is no certificate PDF at the address this page gives.',
    unreachable: 'The certificate’s PDF could not be fetched. Please check the connection.',
    unavailable: 'The part that shows PDFs could not be loaded. Please reload the page.',
    aborted: 'Loading was stopped.',
  },
  print: 'Print',
  save: 'Save',
  close: 'Close',
  previous: 'Previous page',
  next: 'Next page',
  page: (page, pages) => `Page ${page} of ${pages}`,
  picture: (page, pages) => (pages === 1 ? 'The certificate' : `The PDF, page ${page} of ${pages}`),
  pageFailed: 'This page cannot be shown.',
  text: 'Text of this page',
  noText: 'This page has no information on its characters.',
  printFailed: 'Printing failed. Please save the PDF and print it.',
  fileName: 'certificate.pdf',
});
