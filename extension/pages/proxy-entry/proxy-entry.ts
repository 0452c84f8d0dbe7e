import { html, nothing, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ActivitiesChangeEvent } from '#components/activity-checklist/events';
import type { RecordChangeEvent } from '#components/record/events';
import { today } from '#components/today';
import { marked } from '#components/words/marked';
import { markedIn } from '../../words/marked-in';
import { proxyEntryWords } from '../../words/proxy-entry/index';
import { openPage, type PageState } from '../open-page';
import { Desk, type DeskNews } from './desk';
import { donePart } from './done-part';
import { isBlank } from './draft';
import { draftsPart } from './drafts-part';
import { recordPart } from './record-part';
import { judgedOn, recordOf } from './typed';
import { valuesPart } from './values-part';
import type { View } from './view';

/** The page for applications on paper: staff read, copy and tick; nothing is entered in the portal for them. */
export async function startProxyEntry(document: Document): Promise<void> {
  const place = document.querySelector<HTMLElement>('#proxy-entry');
  if (place === null) return;
  const closed = new AbortController();
  const { defaultView: window, location } = document;
  window?.addEventListener('pagehide', () => closed.abort());
  let page: PageState | undefined;
  let said = '';
  let laid = 0;
  let copied: ReadonlyMap<string, string> = new Map();

  const show = () => {
    if (page === undefined || closed.signal.aborted) return;
    const { lang } = page.words;
    render(view({ desk, words: shownWords[lang], lang, today: today(), copied, copy }, said, page), place);
  };
  const say = (text: string) => {
    // The same sentence again is announced only where there was another before it.
    said = '';
    show();
    setTimeout(() => {
      said = text;
      show();
    }, 50);
  };
  const desk = new Desk(today, (news) => {
    const isOther = desk.laid !== laid;
    const isFirst = laid === 0;
    laid = desk.laid;
    if (isOther) copied = new Map();
    // A reload opens the same draft. The id says nothing of anybody.
    const hash = desk.draft.revision === '' ? '' : `#${desk.draft.id}`;
    if (location.hash !== hash) window?.history.replaceState(null, '', hash || location.pathname);
    if (news && page) say(newsWords(news, page));
    else show();
    // What had the focus may be gone with the draft that was put aside.
    if (isFirst || document.activeElement !== document.body) return;
    const heading = news === 'deleted' ? '#drafts' : isOther ? '#record' : undefined;
    if (heading) document.querySelector<HTMLElement>(heading)?.focus();
  });
  const copy: View['copy'] = async (name, label, value, shown) => {
    if (page === undefined) return;
    const { values } = proxyEntryWords(page.words.lang);
    const isCopied = await navigator.clipboard.writeText(value).then(
      () => true,
      () => false,
    );
    if (isCopied) copied = new Map(copied).set(name, value);
    else window?.getSelection()?.selectAllChildren(shown);
    say(isCopied ? values.copied(label) : values.notCopied(label));
  };

  // Whoever goes on has heard it, and it no longer lies over the page.
  document.addEventListener('input', () => {
    said = '';
  });
  // A file that misses the record would replace the page.
  for (const type of ['dragover', 'drop'])
    document.addEventListener(type, (event) => event.preventDefault(), { signal: closed.signal });
  window?.addEventListener('beforeunload', (event) => {
    if (desk.isUnkept) event.preventDefault();
  });
  await openPage(
    document,
    ({ words }) => `${proxyEntryWords(words.lang).title} – kakari`,
    (next) => {
      page = next;
      show();
    },
    closed.signal,
  );
  await desk.start(location.hash.slice(1), closed.signal);
}

const shownWords = { ja: proxyEntryWords('ja'), en: marked(proxyEntryWords('en')) };
const newsWords = (news: DeskNews, { words }: PageState) => proxyEntryWords(words.lang).news[news];

function view(state: View, said: string, page: PageState) {
  const { desk, words, today: day } = state;
  return html`
    <header>
      <img src="/icon/icon.svg" width="40" height="40" alt="" />
      <h1>${words.title}</h1>
      <p>${words.intro}</p>
    </header>
    <main>
      <div class="notice">
        <p><b>${words.nothingFilled}</b></p>
        <p>${words.session}</p>
      </div>
      ${draftsPart(state)} ${keyed(desk.laid, paper(state, day))} ${donePart(state)}
    </main>
    <footer><p class="quiet">${page.words.popup.unofficial}</p></footer>
    <p class="said" role="status">${said ? markedIn(state.lang, said) : nothing}</p>
  `;
}

/** One paper: made anew whenever another one is laid open, so that nothing of the one before stays in its elements. */
function paper(state: View, day: string) {
  const { desk, words } = state;
  const { record: say, verdict } = words;
  const applications = desk.draft.record.applications ?? [];
  const takeFile = ({ detail, target, currentTarget }: RecordChangeEvent) => {
    if (detail.from === 'file' && target === currentTarget) desk.takeRecord(detail.record);
  };
  const takeTicks = ({ detail }: ActivitiesChangeEvent) => {
    const { practicalUnits, ...record } = desk.draft.record;
    desk.edit({ record: { ...record, activities: detail.activities } });
  };
  return html`
    <section aria-labelledby="record">
      <h2 id="record" tabindex="-1">${say.title}</h2>
      <details class="papers">
        <summary>${say.papersTitle}</summary>
        <ul>${say.papers.map((each) => html`<li>${each}</li>`)}</ul>
        <p class="quiet">${say.nonMember}</p>
      </details>
      <p>${say.file}</p>
      <p class="quiet">${say.notTaken}</p>
      <kakari-record
        controls
        on=${judgedOn(desk.draft, day)}
        .record=${given(state)}
        @kakari-record-change=${takeFile}
        @kakari-activities-change=${takeTicks}
      >
        ${recordPart(state)}
        <kakari-activity-checklist heading-level="3"></kakari-activity-checklist>
        <h2 id="verdict">${verdict.title}</h2>
        <kakari-credit-summary heading-level="3" provenance=${verdict.provenance}></kakari-credit-summary>
        ${
          applications.length > 0
            ? html`<kakari-application-status heading-level="3"></kakari-application-status>`
            : nothing
        }
      </kakari-record>
    </section>
    ${valuesPart(state)}
  `;
}

/** What the elements start from; from then on they are told of each change, as any widget tells them. */
const starts = new WeakMap<Desk, { laid: number; record: unknown }>();
function given({ desk }: View): unknown {
  const known = starts.get(desk);
  if (known?.laid === desk.laid) return known.record;
  const record = isBlank(desk.draft) ? undefined : recordOf(desk.draft);
  starts.set(desk, { laid: desk.laid, record });
  return record;
}
