import type { Numbers, PlainDate } from '#core/assessment';
import type { CertificateCheckStep, CertificateReason } from '#core/certificate';
import type { CertificateHeadline } from '../../certificate-viewer/headline';
import type { CertificateFault } from '../../certificate-viewer/open-certificate';
import type { Lang } from '../lazy-words';

/** Words of an open certificate: loaded with what reads it. */
export type CertificateReadingWords = {
  readonly lang: Lang;
  readonly headline: Readonly<Record<CertificateHeadline, string>>;
  readonly unreadable: string;
  readonly about: Readonly<Record<CertificateCheckStep['about'], string>>;
  readonly outcome: Readonly<Record<CertificateCheckStep['outcome'], string>>;
  readonly reason: { readonly [Code in CertificateReason]: (numbers: Numbers) => string };
  readonly noProof: string;
  readonly notRead: string;
  /** The day in both styles, as certificates bear either. */
  readonly day: (day: PlainDate) => readonly [common: string, era: string];
  readonly fault: Readonly<Record<CertificateFault, string>>;
  readonly print: string;
  readonly save: string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly page: (page: number, pages: number) => string;
  /** What the picture of a page is called. */
  readonly picture: (page: number, pages: number) => string;
  readonly pageFailed: string;
  readonly text: string;
  readonly noText: string;
  readonly printFailed: string;
  readonly fileName: string;
};
