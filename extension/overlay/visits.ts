import type { Feature } from '../features/feature';
import { readRegistrationNumber, seePortalPage } from '../portal/index';
import { showFailure } from './failures';
import { type PageNow, pageAnswerOf } from './messages';
import { showRenewed } from './renewed';
import { isCutOff, tell } from './tell';

/** Long enough for a table to be filled row by row, short enough not to be noticed. In ms. */
const quiet = 120;
/** Before a page is told again that nobody answered for. In ms. */
const again = 1000;

/**
 * Reads the page, again whenever it changes, and starts the features for what it says. One signal a visit: what a
 * feature added goes before the next one starts. Nothing happens on a hidden tab.
 */
export function followPage(document: Document, features: readonly Feature<never>[], signal: AbortSignal) {
  const state: { now: PageNow } = { now: { seen: null } };
  let rows = '';
  let touched = false;
  let visit = new AbortController();
  let said = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async () => {
    if (document.hidden || signal.aborted) return;
    const read = readNow(document);
    // Until other rows come, filters that were touched may not be those of the rows that are shown.
    const listed = JSON.stringify(read.seen?.kind === 'applications' && [read.seen.rows, read.seen.lines]);
    if (listed !== rows) touched = false;
    rows = listed;
    const now = { ...read, ...(touched && { touched }) };
    const says = JSON.stringify(now);
    if (says === said) return;
    said = says;
    state.now = now;
    visit.abort();
    visit = new AbortController();
    const { signal: during } = visit;
    const answer = pageAnswerOf(await tell({ type: 'page-changed', ...now }));
    if (isCutOff()) showRenewed(signal);
    else if (answer === undefined && !during.aborted) {
      // The worker died over it, as any worker may: what it should have kept is told again.
      said = '';
      timer = setTimeout(look, again);
    }
    const page = answer?.page ?? null;
    if (during.aborted || answer === undefined || page === null) return;
    for (const feature of features) {
      if (!feature.on.some((kind) => kind === page.kind) || answer.disabled.includes(feature.id)) continue;
      try {
        feature.init({ page: page as never, answer }, during);
      } catch (error) {
        showFailure(feature.id, error);
      }
    }
  };
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, quiet);
  };

  const observer = new MutationObserver(lookSoon);
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'hidden', 'style', 'aria-hidden', 'open'],
  });
  // Ticking a box changes no node.
  const touch = () => {
    touched = true;
    lookSoon();
  };
  for (const event of ['input', 'change'] as const) document.addEventListener(event, touch, { signal });
  document.addEventListener('visibilitychange', lookSoon, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
      visit.abort();
    },
    { once: true },
  );
  look();
  return state;
}

function readNow(document: Document): PageNow {
  const seen = seePortalPage(document) ?? null;
  // The login page bears no number, and pages that are none of ours are not asked for one.
  const registrationNumber =
    seen === null || seen.kind === 'login' ? undefined : readRegistrationNumber(document);
  return { seen, ...(registrationNumber !== undefined && { registrationNumber }) };
}
