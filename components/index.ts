/** The classes only: importing this registers nothing. With them go the types of their events. */

export { KakariActivityChecklist } from './activity-checklist/activity-checklist';
export type { ActivitiesChangeEvent } from './activity-checklist/events';
export { KakariApplicationStatus } from './application-status/application-status';
export { KakariCertificateViewer } from './certificate-viewer/certificate-viewer';
export type { CertificateErrorEvent, CertificateReadEvent } from './certificate-viewer/events';
export { KakariCreditSummary } from './credit-summary/credit-summary';
export type { RecordChangeEvent, RecordErrorEvent } from './record/events';
export { KakariRecord } from './record/record';
