import { html, nothing, render } from 'lit';
import { browser } from 'wxt/browser';
import { today } from '#components/today';
import { readHealth } from '../../overlay/health';
import { storedThings } from '../../stored/stored-things';
import { openPage, type PageState } from '../open-page';
import { administratorSection } from './administrator';
import { fileSection } from './file';
import { featuresSection, languageSection, reachNote, roleSection } from './general';
import { healthSection } from './health';
import { remindersSection } from './reminders';
import type { News, OptionsState } from './state';
import { storedSection } from './stored';

/** The options page: what may be chosen, what is stored, and whether the pages of the portal are still read. */
export async function startOptions(document: Document): Promise<void> {
  const place = document.querySelector<HTMLElement>('#options');
  if (place === null) return;
  const closed = new AbortController();
  document.defaultView?.addEventListener('pagehide', () => closed.abort());
  let page: PageState | undefined;
  let news: News = {};

  const show = async () => {
    if (page === undefined) return;
    const [stored, health] = await Promise.all([storedThings(), readHealth()]);
    if (closed.signal.aborted) return;
    render(view({ ...page, ...news, stored, health, today: today(), tell }), place);
  };
  const tell = (next: News) => {
    // The administrator's choices are no news: they last as long as the page.
    news = { policy: news.policy, ...next };
    show();
  };
  browser.storage.onChanged.addListener(show);
  closed.signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(show));
  await openPage(
    document,
    ({ words }) => `${words.options.title} – kakari`,
    (next) => {
      page = next;
      show();
    },
    closed.signal,
  );
  await show();
  // The sections come after the browser looked for the one the address names.
  document.getElementById(document.location.hash.slice(1))?.scrollIntoView();
}

function view(state: OptionsState) {
  const { words, settings, said } = state;
  const { options, health } = words;
  const sections = [
    { id: 'general', title: options.general, body: [roleSection(state), languageSection(state)] },
    { id: 'features', title: options.features.title, body: [featuresSection(state), reachNote(state)] },
    ...(settings.role.value === 'physician'
      ? []
      : [{ id: 'reminders', title: options.reminders.title, body: remindersSection(state) }]),
    { id: 'stored', title: options.stored.title, body: storedSection(state) },
    { id: 'file', title: options.file.title, body: fileSection(state) },
    { id: 'health', title: health.title, body: healthSection(state) },
    { id: 'administrator', title: options.administrator.title, body: administratorSection(state) },
  ];
  return html`
    <header>
      <img src="/icon/icon.svg" width="40" height="40" alt="" />
      <h1>${options.title}</h1>
      <p>${options.intro}</p>
    </header>
    <nav aria-label=${options.contents}>
      <ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul>
    </nav>
    <main>
      ${sections.map(
        ({ id, title, body }) => html`
          <section id=${id} aria-labelledby="${id}-title">
            <h2 id="${id}-title">${title}</h2>
            ${body}
          </section>
        `,
      )}
    </main>
    <footer>
      <p class="quiet">${health.version(browser.runtime.getManifest().version)} · ${words.popup.unofficial}</p>
    </footer>
    <p class="said" role="status">${said ?? nothing}</p>
  `;
}
