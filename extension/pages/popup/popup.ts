import { html, nothing, render } from 'lit';
import { today } from '#components/today';
import { readHealth } from '../../overlay/health';
import { openPage, type PageState } from '../open-page';
import { followTabs } from '../side-panel/follow-tabs';
import { footer, header, links } from './furniture';
import { physicianPart } from './physician';
import { type Seen, seenOnActiveTab } from './seen';

/**
 * Something else the popup shows, in a place of its own: called once for each state of the settings, with a signal that
 * aborts before the next call and when the popup closes. `stand` puts the place before the physician's part, or after.
 */
export type PopupPart = (
  place: HTMLElement,
  state: PageState,
  signal: AbortSignal,
  stand: (where: Standing) => void,
) => void;
export type Standing = 'first' | 'last';

/**
 * @param staff what waits for the association's staff; shown unless the role is a physician's
 * @param stays as the side panel does, while other tabs come to the front
 */
export async function startPopup(document: Document, staff?: PopupPart, stays = false): Promise<void> {
  const place = document.querySelector<HTMLElement>('#popup');
  if (place === null) return;
  let known = await readHealth();
  const staffPlace = document.createElement('section');
  const closed = new AbortController();
  document.defaultView?.addEventListener('pagehide', () => closed.abort());
  let part = new AbortController();
  let standing: Standing = 'first';
  let state: PageState | undefined;
  let seen: Seen | undefined;

  const show = () => {
    if (state === undefined) return;
    const { words, settings } = state;
    const role = settings.role.value;
    const staffAt = (where: Standing) =>
      staff && role !== 'physician' && where === standing ? staffPlace : nothing;
    // What waits comes before everything else for whoever works with nothing else.
    render(
      html`
        ${header(words)} ${role === 'staff' ? nothing : links(words, !stays)}
        <main>
          ${staffAt('first')}
          ${role === 'staff' ? nothing : physicianPart(seen, words, today())}
          ${staffAt('last')}
        </main>
        ${role === 'staff' ? links(words, false) : nothing} ${footer(known, words, today())}
      `,
      place,
    );
  };
  const stand = (where: Standing) => {
    if (where === standing) return;
    standing = where;
    show();
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
        staff?.(staffPlace, next, AbortSignal.any([part.signal, closed.signal]), stand);
    },
    closed.signal,
  );

  let turn = 0;
  const look = async () => {
    turn += 1;
    const mine = turn;
    const now = await Promise.all([seenOnActiveTab(new Date(Date.now()).toISOString()), readHealth()]);
    // A tab that answers late is no longer the one in front.
    if (mine !== turn || closed.signal.aborted) return;
    [seen, known] = now;
    show();
  };
  if (stays) followTabs(look, closed.signal);
  await look();
}
