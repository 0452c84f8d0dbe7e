import { closedRoot } from './closed-root';
import type { WaitingLine } from './messages';

// Above the frame's bar where both would meet. Its words are generated content: the page's scripts find none of them.
const css = `position: fixed; inset-block-end: 16px; inset-inline-start: 16px; z-index: 2147482999; max-inline-size: calc(100vw - 32px); }
@media (width < 900px) { :host { inset-block-end: 80px; } }
@media print { :host { display: none; } }
p { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; margin: 0; padding: 6px 8px 6px 12px; border: 2px solid; border-radius: 8px;
  font: 700 16px/1.6 sans-serif; line-break: strict; color: light-dark(#0017c1, #9db7f9); background: light-dark(#fff, #1a1a1a); }
p[data-urgent] { color: light-dark(#ac3e00, #ffa66d); }
.tag { padding: 0 6px; border-radius: 3px; font-size: 12px; background: currentcolor; }
.tag::before { content: 'kakari'; color: light-dark(#fff, #1a1a1a); }
[data-words]::before { content: attr(data-words); }
button { min-block-size: 44px; padding: 0 12px; font: inherit; color: inherit; background: none; border: 2px solid; border-radius: 6px; cursor: pointer; }
button:focus-visible { outline: 4px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #ffd43d; }
@media (forced-colors: active) { .tag { forced-color-adjust: none; background: CanvasText; } .tag::before { color: Canvas; } }`;

/**
 * One line for staff while applications wait; gone when nothing does.
 * @returns a function that shows another line, or none
 */
export function showWaitingLine(
  line: WaitingLine | undefined,
  open: () => void,
  signal: AbortSignal,
): (line: WaitingLine | undefined) => void {
  let shown = new AbortController();
  const show = (now: WaitingLine | undefined) => {
    shown.abort();
    shown = new AbortController();
    if (now === undefined || signal.aborted) return;
    const { host, root } = closedRoot('div', css, AbortSignal.any([shown.signal, signal]));
    const box = document.createElement('p');
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', `kakari: ${now.text}`);
    box.toggleAttribute('data-urgent', now.urgent);
    const tag = document.createElement('span');
    tag.className = 'tag';
    const words = document.createElement('span');
    words.dataset.words = now.text;
    box.append(tag, words);
    if (now.button !== undefined) {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.words = now.button;
      button.setAttribute('aria-label', now.button);
      button.addEventListener('click', (event) => event.isTrusted && open());
      box.append(button);
    }
    root.append(box);
    document.documentElement.append(host);
  };
  show(line);
  return show;
}
