import { act } from './actions';
import { type Context, contextOf } from './context';
import { type Route, routes } from './routes';
import { screenOf, titleOf } from './screen';
import type { Situation } from './situation';
import { keepSituation, storedSituation } from './storage';
import { toDom } from './tree';

/** The replica as a single page: the same screens and actions, the address by the history API, below `/app`. */

const SEARCH_TAKES = 3000;

const root = document.querySelector<HTMLElement>('#portal');
const base = root?.dataset.base ?? '';
const screens = `${base}/app`;
let situation = storedSituation();
let lastQuery = new URLSearchParams();
let searching: ReturnType<typeof setTimeout> | undefined;

const here = () => new URL(location.href);
const pathOf = (url: URL) => url.pathname.slice(screens.length) || '/login';
const routeAt = (path: string): Route | undefined => (Object.hasOwn(routes, path) ? routes[path] : undefined);

function contextAt(url: URL, path: string): Context {
  const isHere = pathOf(url) === path;
  // Below a dialog the list stands as it was found.
  return contextOf(situation, isHere ? url.searchParams : lastQuery, { base, screens });
}

function dialogWith(route: Route, url: URL): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'dialog-title');
  // Else the group's radio would be focused, and an arrow key could be taken for a choice.
  dialog.tabIndex = -1;
  dialog.append(toDom(route.view(contextAt(url, pathOf(url))), document));
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    go(`${screens}${route.over}${lastQuery.size > 0 ? `?${lastQuery}` : ''}`);
  });
  return dialog;
}

function render(): void {
  const url = here();
  const path = pathOf(url);
  const route = routeAt(path) ?? routeAt('/login');
  if (!root || !route) return;
  const focused = document.activeElement?.id;
  const under = route.over ? routeAt(route.over) : undefined;
  if (!under) lastQuery = url.searchParams;
  // Only what is on top can be assumed or not; the banner names it.
  const shown: Route = under ? { ...under, ...(route.isAssumed && { isAssumed: true }) } : route;
  document.title = titleOf(route);
  root.replaceChildren(toDom(screenOf(shown, contextAt(url, route.over ?? path)), document));
  if (under) {
    const dialog = dialogWith(route, url);
    root.append(dialog);
    dialog.showModal();
    dialog.focus();
  } else if (focused) {
    document.getElementById(focused)?.focus({ preventScroll: true });
  }
  awaitSearch();
}

/** A slow search answers although nobody clicks. */
function awaitSearch(): void {
  if (situation.draft.search !== 'running' || searching !== undefined) return;
  searching = setTimeout(() => {
    searching = undefined;
    const outcome = act(situation, '/training/apply/found', new URLSearchParams());
    if (outcome) change(outcome.situation);
    render();
  }, SEARCH_TAKES);
}

function change(next: Situation): void {
  situation = next;
  keepSituation(next, base);
}

function go(address: string, { isNew = true } = {}): void {
  const before = pathOf(here());
  history[isNew ? 'pushState' : 'replaceState'](null, '', address);
  render();
  if (pathOf(here()) !== before && !routeAt(pathOf(here()))?.over && !routeAt(before)?.over) scrollTo(0, 0);
  const { hash } = here();
  if (hash) document.getElementById(hash.slice(1))?.scrollIntoView();
}

const isOurs = (url: URL) => url.origin === location.origin && url.pathname.startsWith(`${screens}/`);

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : undefined;
  if (!link || link.target || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const url = new URL(link.href);
  const isFragment = link.getAttribute('href')?.startsWith('#');
  if (isFragment || !isOurs(url)) return;
  event.preventDefault();
  go(url.href);
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  const submitter = event.submitter instanceof HTMLButtonElement ? event.submitter : undefined;
  const url = new URL(
    submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '',
    location.href,
  );
  if (!isOurs(url)) return;
  event.preventDefault();
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter))
    if (typeof value === 'string') fields.append(name, value);
  if (form.method === 'get') {
    url.search = `${fields}`;
    go(url.href);
    return;
  }
  const outcome = act(situation, pathOf(url), fields);
  if (!outcome) return;
  change(outcome.situation);
  go(screens + outcome.to, { isNew: screens + outcome.to !== location.pathname + location.search });
});

document.addEventListener('change', (event) => {
  const field = event.target;
  if (field instanceof HTMLSelectElement && field.id === 'size') field.form?.requestSubmit();
  if (!(field instanceof HTMLInputElement)) return;
  if (field.id === 'show-password') {
    document
      .querySelector<HTMLInputElement>('#password')
      ?.setAttribute('type', field.checked ? 'text' : 'password');
  } else if (field.form?.dataset.live === 'change') {
    field.form.requestSubmit();
  }
});

addEventListener('popstate', render);
root?.classList.add('with-script');
render();
