import type { CertificateCheck, CertificateReading } from '#core/certificate';
import type { CertificateFault } from './open-certificate';

/** A certificate was read. Detail is plain JSON; `page` is the page that was read as the certificate, of `pages`, counted from 1. */
export class CertificateReadEvent extends CustomEvent<{
  reading: CertificateReading;
  check: CertificateCheck;
  page: number;
  pages: number;
}> {
  static readonly type = 'kakari-certificate-read';

  constructor(detail: CertificateReadEvent['detail']) {
    super(CertificateReadEvent.type, { detail, bubbles: true, composed: true });
  }
}

/** A file was refused. Detail is plain JSON. */
export class CertificateErrorEvent extends CustomEvent<{ fault: CertificateFault }> {
  static readonly type = 'kakari-certificate-error';

  constructor(fault: CertificateFault) {
    super(CertificateErrorEvent.type, { detail: { fault }, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kakari-certificate-read': CertificateReadEvent;
    'kakari-certificate-error': CertificateErrorEvent;
  }
}
