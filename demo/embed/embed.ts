import { switchLanguage } from '../language';
import { type Choices, snippetOf } from './snippet';

/** Makes the embed code from the choices, and shows it at work. */
const form = document.querySelector<HTMLFormElement>('#choices');
const code = document.querySelector('#code');
const preview = document.querySelector('#preview');
const copy = document.querySelector<HTMLButtonElement>('#copy');
const copied = document.querySelector('#copied');
const none = document.querySelector<HTMLElement>('#none');
const ownAccent = '#0017c1';

function choices(data: FormData): Choices {
  const accent = String(data.get('accent'));
  return {
    widgets: data.getAll('widget').map(String),
    editable: data.has('editable'),
    controls: data.has('controls'),
    storage: data.has('storage'),
    way: data.get('way') === 'div' ? 'div' : 'tags',
    accent: accent === ownAccent ? undefined : accent,
  };
}

/** The preview is made of real elements, attribute by attribute: no mark-up is ever parsed from text. */
function show({ widgets, editable, controls, storage, accent }: Choices): void {
  const record = document.createElement('kakari-record');
  record.toggleAttribute('controls', controls);
  if (storage) record.setAttribute('storage', 'local');
  for (const name of widgets) {
    const widget = document.createElement(`kakari-${name}`);
    widget.toggleAttribute('editable', editable && name === 'credit-summary');
    record.append(widget);
  }
  document.documentElement.style.setProperty('--kakari-accent', accent ?? '');
  preview?.replaceChildren(...(widgets.length > 0 ? [record] : []));
}

function update(): void {
  if (!form || !code) return;
  const chosen = choices(new FormData(form));
  const any = chosen.widgets.length > 0;
  // Not this server's own address: whoever reads the page could not reach it.
  code.textContent = any ? snippetOf(chosen, '/kit/') : '';
  if (copy) copy.disabled = !any;
  if (copied) copied.textContent = '';
  // A record without a widget would show nothing where it is pasted.
  if (none) none.hidden = any;
  show(chosen);
}

form?.addEventListener('input', update);
copy?.addEventListener('click', async () => {
  const ja = document.documentElement.lang !== 'en';
  try {
    await navigator.clipboard.writeText(code?.textContent ?? '');
    if (copied) copied.textContent = ja ? 'コピーしました。' : 'Copied.';
  } catch {
    if (copied)
      copied.textContent = ja
        ? 'コピーできません。コードを選んでコピーしてください。'
        : 'Please select the code and copy it.';
  }
});
switchLanguage();
update();
