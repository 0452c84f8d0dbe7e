import { html, nothing, render } from 'lit';
import { today } from '#components/today';
import { readHealth } from '../../overlay/health';
import { openPage, type PageState } from '../open-page';
import { footer, header, links } from './furniture';
import { physicianPart } from './physician';
import { type Seen, seenOnActiveTab } from './seen';

/**
 * Something else the popup shows, in a place of its own: called once for each state of the settings, with a signal that
 * aborts before the next call and when the popup closes.
 */
export type PopupPart = (place: HTMLElement, state: PageState, signal: AbortSignal) => void;

/** @param staff what waits for the association's staff; shown unless the role is a physician's */
export async function startPopup(document: Document, staff?: PopupPart): Promise<void> {
  const place = document.querySelector<HTMLElement>('#popup');
  if (place === null) return;
  const known = await readHealth();
  const staffPlace = document.createElement('section');
  const closed = new AbortController();
  document.defaultView?.addEventListener('pagehide', () => closed.abort());
  let part = new AbortController();
  let state: PageState | undefined;
  let seen: Seen | undefined;

  const show = () => {
    if (state === undefined) return;
    const { words, settings } = state;
    const role = settings.role.value;
    render(
      html`
        ${header(words)} ${links(words)}
        <main>
          ${staff && role !== 'physician' ? staffPlace : nothing}
          ${role === 'staff' ? nothing : physicianPart(seen, words, today())}
        </main>
        ${footer(known, words, today())}
      `,
      place,
    );
  };
  const title = ({ words }: PageState) => words.popup.title;
  await openPage(
    document,
    title,
    (next) => {
      state = next;
      show();
      part.abort();
      part = new AbortController();
      if (next.settings.role.value !== 'physician')
        staff?.(staffPlace, next, AbortSignal.any([part.signal, closed.signal]));
    },
    closed.signal,
  );
  seen = await seenOnActiveTab(new Date(Date.now()).toISOString());
  show();
}
