import { type CertificateReading, readCertificatePages } from '#core/certificate';
import { type BytesFault, fetchBytes } from '../bytes';
import { type OpenPdf, openPdf, type PdfFault, PdfRefused } from './pdf';

/** A file, or the address of one. */
export type CertificateSource = Blob | string;
export type CertificateFault = PdfFault | BytesFault | 'empty' | 'not-a-pdf' | 'not-readable';

export type OpenCertificate = {
  readonly pdf: OpenPdf;
  /** The file itself, to be saved: pdf.js takes the bytes it is given. */
  readonly file: Blob;
  /** Lines of the pages that were read, the first one first. */
  readonly texts: readonly (readonly string[])[];
  /** The page that is the certificate, counted from 1, and what stands on it. */
  readonly page: number;
  readonly reading: CertificateReading;
};

/** Bytes. A certificate has some hundred thousand; what is larger than this would only fill the memory. */
const LIMIT = 50_000_000;
/** A certificate has one page; a few more are looked through. */
const PAGES_READ = 10;

type Answer = OpenCertificate | { readonly fault: CertificateFault };

/** Opens and reads a certificate; every failure is an answer. `signal` closes it and frees all it holds. */
export async function openCertificate(source: CertificateSource, signal: AbortSignal): Promise<Answer> {
  try {
    const file = typeof source === 'string' ? await fetched(source, signal) : source;
    if ('fault' in file) return file;
    const fault = await faultOfFile(file);
    if (fault !== undefined) return { fault };
    const pdf = await openPdf(new Uint8Array(await file.arrayBuffer()), signal);
    const texts = await textsOf(pdf);
    return { pdf, file, texts, ...readCertificatePages(texts) };
  } catch (error) {
    if (signal.aborted) return { fault: 'aborted' };
    return { fault: error instanceof PdfRefused ? error.fault : 'not-readable' };
  }
}

async function fetched(address: string, signal: AbortSignal): Promise<Blob | { fault: BytesFault }> {
  const reading = await fetchBytes(address, { signal, limit: LIMIT });
  return reading.ok ? new Blob([reading.bytes], { type: 'application/pdf' }) : { fault: reading.fault };
}

/** Told by the size and the first kilobyte, before anything else is read. */
async function faultOfFile(file: Blob): Promise<CertificateFault | undefined> {
  if (file.size === 0) return 'empty';
  if (file.size > LIMIT) return 'too-large';
  const head = await file.slice(0, 1024).arrayBuffer();
  return new TextDecoder('latin1').decode(head).includes('%PDF-') ? undefined : 'not-a-pdf';
}

async function textsOf(pdf: OpenPdf): Promise<(readonly string[])[]> {
  const numbers = Array.from({ length: Math.min(pdf.pages, PAGES_READ) }, (_, index) => index + 1);
  try {
    return await Promise.all(numbers.map((page) => pdf.lines(page)));
  } catch {
    pdf.close();
    throw new PdfRefused('broken');
  }
}
