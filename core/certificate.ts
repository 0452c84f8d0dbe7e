/**
 * The certificate door: what a certificate's text says, and whether it fits what is known. A consistency check and
 * no proof of authenticity: anybody can write a PDF with this wording, and no source tells of a number, seal or
 * register to ask.
 */
export {
  type CertificateCheck,
  type CertificateCheckStep,
  type CertificateReason,
  checkCertificate,
} from './certificate/check';
export type { Found } from './certificate/found';
export {
  type CertificateReading,
  type CertificateText,
  readCertificatePages,
  readCertificateText,
} from './certificate/read';
