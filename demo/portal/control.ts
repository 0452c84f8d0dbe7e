/**
 * Comfort for the settings page, which works without it: a changed field is posted at once, and the frame stays on
 * the screen that was open.
 */

const form = document.querySelector<HTMLFormElement>('#settings');
const frame = document.querySelector<HTMLIFrameElement>('#frame');
const at = document.querySelector<HTMLInputElement>('#at');
const details = document.querySelector<HTMLDetailsElement>('#details');
const outside = document.querySelector<HTMLAnchorElement>('#outside');
const base = form?.dataset.base ?? '';
const OPEN = 'portal-settings-open';

/** The frame's screen without mount point and variant, since a change may switch the variant. */
function screenInFrame(): string | undefined {
  const place = frame?.contentWindow?.location;
  if (!place || place.origin !== location.origin) return undefined;
  const path = place.pathname.slice(base.length).replace(/^\/app(?=\/)/, '');
  return path.startsWith('/') ? path + place.search : undefined;
}

function remember(): void {
  const screen = screenInFrame();
  if (screen && at) at.value = screen;
  if (details) sessionStorage.setItem(OPEN, String(details.open));
}

/** Only what was changed is posted: the other fields may be older than what was done in the frame since. */
function postAlone(changed: EventTarget | null): void {
  for (const field of form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select') ?? [])
    field.disabled = field !== changed && field !== at;
  form?.requestSubmit();
}

if (details && sessionStorage.getItem(OPEN) === 'true') details.open = true;
form?.addEventListener('submit', remember);
form?.addEventListener('change', ({ target }) => postAlone(target));
outside?.addEventListener('click', () => {
  const place = frame?.contentWindow?.location;
  if (place?.origin === location.origin) outside.href = place.href;
});
