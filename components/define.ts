import { KakariActivityChecklist } from './activity-checklist/activity-checklist';
import { KakariApplicationStatus } from './application-status/application-status';
import { KakariCertificateViewer } from './certificate-viewer/certificate-viewer';
import { KakariCreditSummary } from './credit-summary/credit-summary';
import { KakariRecord } from './record/record';

// The provider first: a widget that upgrades before it would find nobody to ask.
export const elements = {
  'kakari-record': KakariRecord,
  'kakari-credit-summary': KakariCreditSummary,
  'kakari-activity-checklist': KakariActivityChecklist,
  'kakari-application-status': KakariApplicationStatus,
  'kakari-certificate-viewer': KakariCertificateViewer,
} as const;

export const tagNames = Object.keys(elements);

/** The provider alone: it may load its record while the widgets still wait. */
export const defineRecord = (): void => customElements.define('kakari-record', KakariRecord);

/**
 * Registers every element under its own name. Safe to call twice, and beside another copy of the kit: a name that
 * is taken by another class is left as it is, and one console line says so.
 */
export function define(registry: CustomElementRegistry = customElements): void {
  const taken = Object.entries(elements).filter(([name, element]) => {
    const present = registry.get(name);
    if (present === undefined) registry.define(name, element);
    return present !== undefined && present !== element;
  });
  if (taken.length > 0)
    // biome-ignore lint/suspicious/noConsole: the page's author is told once that two copies of the kit are loaded
    console.warn(
      `kakari: this page loads the kit twice; ${taken.map(([name]) => `<${name}>`).join(', ')} stay as the other copy defined them.`,
    );
}
