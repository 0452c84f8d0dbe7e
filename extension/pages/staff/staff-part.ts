import { html, render } from 'lit';
import { browser } from 'wxt/browser';
import { followStaffState, type StaffState, staffState } from '../../reminders/state';
import { markedIn } from '../../words/marked-in';
import { waitingWords } from '../../words/waiting/index';
import type { PopupPart } from '../popup/popup';
import type { StaffContext, StaffView } from './context';
import { offNote, staffView } from './staff-view';

/** Policies may take seconds just after the browser started; until then what is known is shown. In ms. */
const patience = 150;

/** What waits for the association's staff, as the popup shows it: five rows, and a way to all of them. */
export const staffPart: PopupPart = part(false);
/** The same with every row and the year, for the side panel. */
export const staffPanelPart: PopupPart = part(true);

function part(everything: boolean): PopupPart {
  let view: StaffView = { doneHere: new Set() };
  return (place, { settings, words }, signal, stand) => {
    let state: StaffState | undefined;
    let refused = false;
    const waiting = markedIn(words.lang, waitingWords(words.lang));
    const show = () => {
      if (state === undefined || signal.aborted) return;
      const context = { state, words, waiting, refused, everything, view, change, act };
      // Most people who never chose a role are physicians: for them the reminders are one line at the end.
      const aside = settings.role.value === 'auto' && state.waiting.because.includes('role-off');
      stand(aside ? 'last' : 'first');
      if (aside) place.removeAttribute('aria-labelledby');
      else place.setAttribute('aria-labelledby', 'staff');
      render(aside ? offNote(context) : staffView(context), place);
    };
    const change = (more: Partial<StaffView>) => {
      view = { ...view, ...more };
      show();
    };
    const act: StaffContext['act'] = (work) =>
      work().then(
        (said) => change({ said, notStored: false }),
        () => change({ said: '', notStored: true }),
      );
    staffState(patience).then(
      (soon) => {
        state ??= soon;
        show();
      },
      // Said by what follows.
      () => undefined,
    );
    followStaffState((now) => {
      state = now ?? state;
      if (state) show();
      else
        render(html`<p class="notice" data-kind="problem" role="alert">${words.staff.unreadable}</p>`, place);
    }, signal);
    notificationsRefused().then((answer) => {
      refused = answer;
      show();
    });
  };
}

/** Firefox does not say. */
async function notificationsRefused(): Promise<boolean> {
  return (await browser.notifications.getPermissionLevel?.()) === 'denied';
}
