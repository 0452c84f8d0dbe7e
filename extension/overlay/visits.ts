import type { Feature } from '../features/feature';
import { seePortalPage } from '../portal/index';
import { showFailure } from './failures';
import { type PageNow, pageAnswerOf } from './messages';
import { showRenewed } from './renewed';
import { isCutOff, tell } from './tell';
import { whenIdle } from './when-idle';

/** Long enough for a table to be filled row by row, short enough not to be noticed. In ms. */
const quiet = 120;

/**
 * Reads the page, again whenever it changes, and starts the features for what it says. One signal a visit: what a
 * feature added goes before the next one starts. Nothing happens on a hidden tab, and on a page that is none of ours
 * nothing but a glance.
 *
 * @returns what the page said when it was last read
 */
export function followPage(document: Document, features: readonly Feature<never>[]): () => PageNow {
  let now: PageNow = { seen: null };
  let said = '';
  let touched = false;
  let visit: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const lookSoon = () => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(look, quiet);
  };
  const touch = () => {
    touched = true;
    lookSoon();
  };
  // Ticking a box changes no node.
  const listen = () => {
    for (const event of ['input', 'change']) document.addEventListener(event, touch);
  };
  const observer = new MutationObserver(lookSoon);

  const look = () => {
    if (document.hidden) {
      document.addEventListener('visibilitychange', lookSoon, { once: true });
      return;
    }
    const read = seePortalPage(document);
    // Until other rows come, filters that were touched may not be those of the rows that are shown.
    touched &&= listed(read) === listed(now);
    const next = { ...read, ...(touched && { touched }) };
    const says = JSON.stringify(next);
    if (says === said) return;
    said = says;
    now = next;
    visit?.abort();
    if (next.seen) {
      visit = new AbortController();
      listen();
      start(visit.signal);
    } else {
      // Worth a line in the health report, and no time of the page's.
      whenIdle(() => now === next && say());
    }
  };

  /** Tells the worker, and hears what it says of the page. */
  const say = async () => {
    const answer = await tell({ type: 'page-changed', ...now });
    if (!isCutOff()) return pageAnswerOf(answer);
    isOver = true;
    observer.disconnect();
    visit?.abort();
    showRenewed();
    return undefined;
  };

  const start = async (during: AbortSignal) => {
    const answer = await say();
    const page = answer?.page;
    if (during.aborted || !page) return;
    for (const feature of features) {
      if (!feature.on.some((kind) => kind === page.kind) || answer.disabled.includes(feature.id)) continue;
      try {
        feature.init({ page: page as never, answer }, during);
      } catch (error) {
        showFailure(feature.id, error);
      }
    }
  };

  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'hidden', 'style', 'aria-hidden', 'open'],
  });
  whenIdle(listen);
  look();
  return () => now;
}

const listed = ({ seen }: PageNow) =>
  JSON.stringify(seen?.kind === 'applications' && [seen.rows, seen.lines]);
