import { define, defineRecord, tagNames } from './define';
import { wasRead } from './refused';
import type { FirstNews } from './settle';
import { loadEnglish } from './words/language';

/** All that the embedded script starts. */
export async function start(): Promise<void> {
  // With `async` the page may still be read: an element would miss the content that comes after its opening tag.
  if (document.readyState === 'loading')
    await new Promise((read) => document.addEventListener('DOMContentLoaded', read, { once: true }));
  await upgradeIn(document.body);
  // The copy that came first waits for what the widgets need; this one only adds what an older version lacks.
  if (customElements.get('kakari-record')) await customElements.whenDefined('kakari-credit-summary');
  else await readyToStand();
  define();
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) upgradeIn(node).catch(() => undefined);
  }).observe(document, { childList: true, subtree: true });
}

const PATIENCE_MS = 2000;
const wanted = '[data-kakari]:not([data-kakari-upgraded])';
/** What gives a record: an address that is none, or another script, does not, and nothing is waited for. */
const withRecord = 'kakari-record:is([src]:not([src=""]), :has(> script[type="application/json"]))';

const there = (selector: string) => document.querySelector(selector) !== null;

/** Outer ones first: a record must stand before the widgets inside ask for it. Most pages have none: a lazy chunk. */
async function upgradeIn(root: Element): Promise<void> {
  if (!root.matches(wanted) && !root.querySelector(wanted)) return;
  const { upgrade } = await import('./upgrade');
  if (root.matches(wanted)) upgrade(root);
  for (const place of root.querySelectorAll(wanted)) upgrade(place);
}

/**
 * The page's own content stands until the widgets can stand complete: then nothing jumps. Not for ever, though, and what
 * is refused here is refused to the element as well, which says so in its place.
 */
async function readyToStand(): Promise<void> {
  const english = there(tagNames.map((tag) => `${tag}:lang(en)`).join());
  const over = new AbortController();
  const needs = [
    english && loadEnglish(),
    (there(withRecord) || there('kakari-credit-summary[editable]')) && firstNeeds(english, over.signal),
  ];
  defineRecord();
  await Promise.race([Promise.allSettled(needs), new Promise((late) => setTimeout(late, PATIENCE_MS))]);
  over.abort();
}

/**
 * The lazy chunks that the first rendering will ask for. Records are heard from before they are defined: the chunk that
 * one needs to speak may come to it before it comes here.
 */
async function firstNeeds(english: boolean, signal: AbortSignal): Promise<void> {
  const news: FirstNews = new Map();
  for (const name of ['kakari-record-change', 'kakari-record-error'] as const)
    document.addEventListener(name, (event) => news.set(event.target, event), { signal });
  const { settle } = await import('./with-record');
  await settle(withRecord, news, english ? ['ja', 'en'] : ['ja'], signal);
}

// The last of the kit to be read.
wasRead();
