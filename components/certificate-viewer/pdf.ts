import {
  getDocument,
  type PDFDocumentProxy,
  PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { linesOf, type TextRun } from './page-lines';
import { pdfAssets } from './pdf-assets';
import { startPdfEngine } from './pdf-worker';

/** An open PDF. `close` ends its worker and frees its memory; what is under way then fails. */
export type OpenPdf = {
  readonly pages: number;
  /** Lines of text of a page, counted from 1; none where the page is a picture. */
  lines(page: number): Promise<readonly string[]>;
  /** @param across pixels of the page's width; @returns a canvas of the page on white */
  draw(page: number, across: number, use: 'display' | 'print'): Promise<HTMLCanvasElement>;
  close(): void;
};

/** Milliseconds. */
const FAREWELL = 500;
/** Pixels. */
const LONGEST = 4096;

export type PdfFault = 'broken' | 'encrypted' | 'unavailable';

/** @throws {PdfRefused} with the fault. @param bytes are handed over and empty afterwards */
export async function openPdf(bytes: Uint8Array, signal: AbortSignal): Promise<OpenPdf> {
  const engine = await startPdfEngine(signal).catch(() => {
    throw new PdfRefused('unavailable');
  });
  if (signal.aborted) {
    engine.end();
    throw new PdfRefused('unavailable');
  }
  const worker = PDFWorker.create({ port: engine.port, verbosity: VerbosityLevel.ERRORS });
  const task = getDocument({
    data: bytes,
    worker,
    BinaryDataFactory: pdfAssets(signal),
    useWorkerFetch: false,
    // Neither evaluated code nor WebAssembly: a strict policy would report the mere attempt.
    isEvalSupported: false,
    useWasm: false,
    // Glyphs are drawn as shapes: no font of the PDF enters the page, and no policy on fonts is asked.
    disableFontFace: true,
    useSystemFonts: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  let closed = false;
  const close = () => {
    if (closed) return;
    closed = true;
    // pdf.js does not always answer to being ended; its worker need not wait for that.
    Promise.race([task.destroy(), new Promise((late) => setTimeout(late, FAREWELL))])
      .catch(() => undefined)
      .finally(() => {
        worker.destroy();
        engine.end();
      });
  };
  signal.addEventListener('abort', close, { once: true });
  try {
    const document = await task.promise;
    return { pages: document.numPages, ...reading(document), close };
  } catch (error) {
    close();
    throw new PdfRefused(faultOf(error));
  }
}

/** Why a PDF is not opened: nothing else is thrown here. */
export class PdfRefused extends Error {
  constructor(readonly fault: PdfFault) {
    super(fault);
  }
}

const faultOf = (error: unknown): PdfFault =>
  error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken';

function reading(document: PDFDocumentProxy): Pick<OpenPdf, 'lines' | 'draw'> {
  return {
    async lines(number) {
      const page = await document.getPage(number);
      const { items, styles } = await page.getTextContent();
      const runs = items.filter((item): item is TextRun & typeof item => 'str' in item);
      const vertical = Object.values(styles).some((style) => style.vertical);
      const turned = page.rotate % 360 !== 0;
      return linesOf(runs, !vertical && !turned);
    },
    async draw(number, across, use) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      // A page as long as a ribbon must not ask for more than a canvas can hold.
      const viewport = page.getViewport({ scale: Math.min(across / width, LONGEST / height) });
      const canvas = globalThis.document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(viewport.width));
      canvas.height = Math.max(1, Math.round(viewport.height));
      await page.render({ canvas, viewport, intent: use }).promise;
      return canvas;
    },
  };
}
