import { html, nothing, render } from 'lit';
import { browser } from 'wxt/browser';
import { assessedEn } from '#components/words/assessed/en';
import { assessedJa } from '#components/words/assessed/ja';
import type { ActivityId } from '#core/index';
import { type MessageOf, messageOf, type PageForFrame } from '../overlay/messages';
import { tell } from '../overlay/tell';
import { uiLanguage } from '../overlay/ui-language';
import { frameOpen } from '../stored/frame-open';
import { knownActivities, planned } from '../stored/planned';
import { effectiveSettings, followSettings, valuesOf } from '../stored/settings';
import { markedIn } from '../words/marked-in';
import { panelWords } from '../words/panel/index';
import { waitingWords } from '../words/waiting/index';
import { viewOf } from './views/index';

/** In CSS px. */
const roomy = 1900;
/** A browser that just started needs seconds to read its policies; the frame does not wait for that. In ms. */
const patience = 500;

/**
 * The frame's page: asks what the portal's page says and shows it with the kit's own elements, below a bar that
 * folds it away.
 */
export async function startPanel(document: Document): Promise<void> {
  const place = document.querySelector<HTMLElement>('#panel');
  if (place === null) return;
  let { language } = valuesOf(await effectiveSettings(patience));

  // Beside a form as wide as the portal's there is room only on a wide screen: else the bar alone, until it is opened.
  let open = (await frameOpen.read()) ?? screen.availWidth >= roomy;
  let shown: PageForFrame | undefined;
  let noted = await planned.read();
  const plan = (ids: readonly ActivityId[]) => {
    noted = knownActivities(ids);
    planned.write(noted);
    draw();
  };
  const draw = () => {
    const lang = language === 'auto' ? uiLanguage() : language;
    document.documentElement.lang = lang;
    const words = panelWords(lang);
    const view =
      shown &&
      viewOf(shown.page, {
        lang,
        words,
        kit: lang === 'en' ? assessedEn : assessedJa,
        waiting: markedIn(lang, waitingWords(lang)),
        remembered: shown.remembered,
        queue: shown.queue,
        planned: noted,
        plan,
        mark: (key, done) => ask({ type: 'row-marked', key, done }),
      });
    const fold = () => {
      open = !open;
      frameOpen.write(open);
      draw();
    };
    const bar = html`
      <header>
        <span class="tag">kakari</span>
        <span class="line">${view?.line}</span>
        <button type="button" aria-expanded=${open} aria-controls="view" @click=${fold}>
          ${open ? words.close : words.open}
        </button>
      </header>
    `;
    render(view ? html`${bar}<div id="view" ?hidden=${!open}>${view.body}</div>` : nothing, place);
  };

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const news = messageOf('page-for-frame', message);
    if (sender.id !== browser.runtime.id || news === undefined || news.tabId !== shown?.tabId) return;
    shown = news.shown;
    draw();
  });
  new ResizeObserver(() =>
    tell({ type: 'frame-height', height: Math.ceil(place.getBoundingClientRect().height) }),
  ).observe(place);
  const ask = async (message: MessageOf<'frame-ready' | 'row-marked'>) => {
    const answer = await tell(message);
    if (typeof answer !== 'object' || answer === null) return;
    shown = answer as PageForFrame;
    draw();
  };
  // The page itself asks again only when it changes or is loaded anew; what the options say of the frame holds at once.
  followSettings((settings) => {
    language = settings.language.value;
    ask({ type: 'frame-ready', again: true });
  }, new AbortController().signal);
  await ask({ type: 'frame-ready' });
}
