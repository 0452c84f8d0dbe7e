import type { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where pdf.js does its work, and how to end it. */
export type PdfEngine = { readonly port: PDFWorker['port'] & object; readonly end: () => void };

type WorkerModule = {
  readonly WorkerMessageHandler: { initializeFromPort(port: MessagePort): void };
};
type Policy = { createScriptURL(url: string): string };
type TrustedTypes = { createPolicy(name: string, rules: Policy): Policy };

// Relative to this module, so that bundlers ship the file beside the kit and it loads from any origin.
const workerUrl = new URL('../../node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url);

// Milliseconds until a worker that neither speaks nor fails is given up; a slow network needs some.
const PATIENCE = 20_000;

let policy: Policy | undefined;

/** Under Trusted Types a worker's address needs a policy; ours knows this one address. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return url;
  policy ??= trustedTypes.createPolicy('kakari', {
    createScriptURL: (asked) => {
      if (asked !== workerUrl.href) throw new TypeError('kakari: only the PDF worker');
      return asked;
    },
  });
  return policy.createScriptURL(url);
}

/**
 * Whether the page's policy lets scripts in by nonce or hash. Such a policy seldom lets a worker in, and each attempt
 * would be reported to its author; nothing tells beforehand whether `worker-src` allows it.
 */
const namesItsScripts = (): boolean =>
  [...document.scripts].some(
    ({ nonce, type, text }) => nonce !== '' || (type === 'importmap' && text.includes('"integrity"')),
  );

/** @throws when a policy forbids the worker, it cannot be loaded, or it comes from another origin */
async function inWorker(signal: AbortSignal): Promise<PdfEngine> {
  // Browsers refuse workers of another origin; a blob that imports one would ask more of the page's policy.
  if (workerUrl.origin !== location.origin || namesItsScripts()) throw new Error('no worker here');
  const worker = new Worker(trusted(workerUrl.href), { type: 'module' });
  try {
    await new Promise<void>((ready, refuse) => {
      const late = setTimeout(refuse, PATIENCE);
      const settle = (act: () => void) => () => {
        clearTimeout(late);
        act();
      };
      worker.addEventListener('message', settle(ready), { once: true });
      worker.addEventListener('error', settle(refuse), { once: true });
      signal.addEventListener('abort', settle(refuse), { once: true });
    });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return { port: worker, end: () => worker.terminate() };
}

async function onMainThread(): Promise<PdfEngine> {
  // The module leaves itself in a global, where another pdf.js of the page would take it for its own.
  const page = globalThis as { pdfjsWorker?: unknown };
  const { pdfjsWorker } = page;
  const module: WorkerModule = await import(/* @vite-ignore */ workerUrl.href);
  page.pdfjsWorker = pdfjsWorker;
  const { port1, port2 } = new MessageChannel();
  module.WorkerMessageHandler.initializeFromPort(port2);
  port1.start();
  port2.start();
  const end = () => {
    port1.close();
    port2.close();
  };
  // pdf.js asks no more of a port than to post and to listen.
  return { port: port1 as unknown as PdfEngine['port'], end };
}

/** A worker where the page allows one, else the main thread. @throws when the file itself cannot be loaded */
export const startPdfEngine = (signal: AbortSignal): Promise<PdfEngine> =>
  inWorker(signal).catch((error) => {
    if (signal.aborted) throw error;
    return onMainThread();
  });
