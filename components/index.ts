/** The classes only: importing this registers nothing. */
export { KakariActivityChecklist } from './activity-checklist/activity-checklist';
export { KakariApplicationStatus } from './application-status/application-status';
export { KakariCertificateViewer } from './certificate-viewer/certificate-viewer';
export { KakariCreditSummary } from './credit-summary/credit-summary';
export { KakariRecord } from './record/record';
