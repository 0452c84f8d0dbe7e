import type { SchemeId } from '#core/assessment';
import type { ActivityChecklistWords } from './activity-checklist/words';
import type { ApplicationStatusWords } from './application-status/words';
import type { CertificateViewerWords } from './certificate-viewer/words';
import type { FaqQuestions } from './faq/words';
import type { Lang } from './lazy-words';

/**
 * What the widgets say before anything is known of the physician. The words of a verdict, of its reasons and of seldom
 * needed parts come with chunks of their own.
 */
export type Words = {
  readonly lang: Lang;
  readonly scheme: Readonly<Record<SchemeId, string>>;
  readonly faq: FaqQuestions;
  readonly applicationStatus: ApplicationStatusWords;
  readonly activityChecklist: ActivityChecklistWords;
  readonly twoSchemes: string;
  readonly recordUnavailable: string;
  /** The rules in a sentence, while nothing is known of the physician. */
  readonly rulesTitle: string;
  readonly rules: string;
  readonly certificate: CertificateViewerWords;
};
