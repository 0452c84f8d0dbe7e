import { seePortalPage } from '../portal/index';
import { answerFrame, keepFrame } from './frame';
import { overlayIn, type PageNow } from './messages';
import { showRenewed } from './renewed';
import { show } from './show';
import { isCutOff, tell } from './tell';

/** Long enough for a table to be filled row by row, short enough not to be noticed. In ms. */
const quiet = 120;

/**
 * Reads the page, again whenever it changes, and shows what the features say of it. One signal a visit: what
 * was added goes before anything else is shown. Nothing happens on a hidden tab, and on a page that is none of ours
 * nothing but a glance.
 */
export function followPage(document: Document): void {
  let now: PageNow = { seen: null };
  let said = '';
  let touched = false;
  let visit: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAnswering = false;
  let isOver = false;
  /** Before a page is told again that nobody answered for: 1 s, then longer each time. In ms. */
  let again = 500;

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
      keepFrame();
      // For the health report. Waiting for an idle moment would cost the page more than the message does.
      say();
    }
  };

  /** Tells the worker, and hears what it says of the page. */
  const say = async () => {
    if (!isCutOff()) {
      // First of all: who hears of the page may ask for it at once.
      if (!isAnswering) answerFrame(() => now);
      isAnswering = true;
      const answer = await tell({ type: 'page-changed', ...now });
      if (!isCutOff()) return overlayIn(answer);
    }
    isOver = true;
    observer.disconnect();
    visit?.abort();
    keepFrame();
    showRenewed();
    return undefined;
  };

  const start = async (during: AbortSignal) => {
    const shown = await say();
    if (during.aborted) return;
    if (!shown) {
      // The worker died over it, as any worker may: what it should have kept is told again.
      said = '';
      again *= 2;
      timer = setTimeout(look, again);
      return;
    }
    try {
      show(shown, during);
    } catch (error) {
      // Its kind alone: a message might quote the page.
      tell({ type: 'feature-failed', feature: 'overlay', reason: (error as Error).name });
    }
  };

  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['class', 'hidden', 'style', 'aria-hidden', 'open'],
  });
  look();
}

const listed = ({ seen }: PageNow) =>
  JSON.stringify(seen?.kind === 'applications' && [seen.rows, seen.lines]);
