import { knowns as status } from './application-status/application-status';
import { loadFields, knowns as summary } from './credit-summary/credit-summary';
import { define, defineRecord, tagNames } from './define';
import { loadEnglish } from './words/language';

/** All that the embedded script starts. */
export async function start(): Promise<void> {
  // With `async` the page may still be read: an element would miss the content that comes after its opening tag.
  if (document.readyState === 'loading')
    await new Promise((read) => document.addEventListener('DOMContentLoaded', read, { once: true }));
  const settled = recordsSettle();
  // The copy that came first defines the rest as well; this one adds what an older version lacks.
  if (!defineRecord()) await customElements.whenDefined('kakari-credit-summary');
  await upgradeIn(document.body);
  // The page's own content stands until the widgets can stand complete: then nothing jumps. Not for ever, though.
  await Promise.race([
    Promise.all([settled(), ...firstNeeds()]),
    new Promise((late) => setTimeout(late, PATIENCE_MS)),
  ]);
  define();
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) upgradeIn(node).catch(() => undefined);
  }).observe(document, { childList: true, subtree: true });
}

const PATIENCE_MS = 2000;
const wanted = '[data-kakari]:not([data-kakari-upgraded])';
const withRecord = 'kakari-record:is([src], :has(> script))';

/** Outer ones first: a record must stand before the widgets inside ask for it. Most pages have none: a lazy chunk. */
async function upgradeIn(root: Element): Promise<void> {
  if (!root.matches(wanted) && !root.querySelector(wanted)) return;
  const { upgrade } = await import('./upgrade');
  if (root.matches(wanted)) upgrade(root);
  for (const place of root.querySelectorAll(wanted)) upgrade(place);
}

/** Listens from now on; asked, it answers when every record that has a source was taken or refused. */
function recordsSettle(): () => Promise<void> {
  const heard = new Set<EventTarget | null>();
  let check = () => {};
  for (const name of ['kakari-record-change', 'kakari-record-error'])
    document.addEventListener(name, ({ target }) => {
      heard.add(target);
      check();
    });
  return () =>
    new Promise((done) => {
      check = () => {
        if ([...document.querySelectorAll(withRecord)].every((record) => heard.has(record))) done();
      };
      check();
    });
}

/** The lazy chunks that the first rendering will ask for: loaded before, it is complete at once. */
function firstNeeds(): Promise<unknown>[] {
  const there = (selector: string) => document.querySelector(selector) !== null;
  const english = there(tagNames.map((tag) => `${tag}:lang(en)`).join());
  const editable = there('kakari-credit-summary[editable]');
  const needs = [
    english && loadEnglish,
    editable && loadFields,
    ...(english ? (['ja', 'en'] as const) : (['ja'] as const)).flatMap((lang) => [
      (editable || there(`${withRecord} kakari-credit-summary`)) && (() => summary.load(lang)),
      there(`${withRecord} kakari-application-status`) && (() => status.load(lang)),
    ]),
  ];
  // What is refused here is refused to the element as well, which says so in its place.
  return needs.map((load) => (load ? load().catch(() => undefined) : Promise.resolve()));
}
