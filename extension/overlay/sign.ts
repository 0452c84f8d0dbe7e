import { closedRoot } from './closed-root';
import type { Sign } from './messages';

/** Above the page, out of the way in print. `at` says where, in CSS. */
export const fixed = (at: string): string =>
  `position:fixed;${at};z-index:2147482999}@media print{:host{display:none}}`;

// Ours, and says so, lest anyone take it for the portal's word: a tag, then the words.
const css = `p{display:flex;align-items:center;gap:4px 8px;margin:0;padding:4px 8px 4px 4px;border:2px solid;border-radius:6px;font:700 16px/1.5 sans-serif;line-break:strict;word-break:auto-phrase;color:light-dark(#4d4d4d,#b3b3b3);background:Canvas}
[data-state=met]{color:light-dark(#197a4b,#71c598)}
[data-state=not-met]{color:light-dark(#ac3e00,#ffa66d)}
[data-state=pending]{color:light-dark(#0017c1,#9db7f9)}
[data-state=renewed]{color:#1a1a1a;background:#fff0b3}
b{padding:0 6px;border-radius:3px;font-size:12px;background:currentcolor}
b::before{content:'kakari';color:Canvas}
[data-words]::before{content:attr(data-words);white-space:pre-line}
button{flex:none;min-block-size:44px;padding:0 12px;font:inherit;color:inherit;background:none;border:2px solid;border-radius:6px;cursor:pointer}
button:focus-visible{outline:4px solid #000;outline-offset:2px;box-shadow:0 0 0 2px #ffd43d}`;

/**
 * What we say on the portal's page itself. The words are generated content: `window.find` and selection reach text
 * even in closed roots, but not these. Never a sum, never a name.
 *
 * @returns the host, to be put on the page, and the button, where there is one
 */
export function makeSign(
  { text, state }: Sign,
  role: 'img' | 'group' | 'status',
  place: string,
  signal?: AbortSignal,
  button?: string,
): { host: HTMLElement; button: HTMLElement | undefined } {
  const { host, root } = closedRoot(role === 'img' ? 'span' : 'div', place + css, signal);
  const add = (parent: Node, tag: string, words?: string) => {
    const element = document.createElement(tag);
    if (words !== undefined) element.dataset.words = words;
    return parent.appendChild(element);
  };
  const box = add(root, 'p');
  box.dataset.state = state;
  box.role = role;
  box.ariaLabel = `kakari: ${text}`;
  add(box, 'b');
  add(box, 'span', text);
  if (button === undefined) return { host, button };
  const pressed = add(box, 'button', button);
  pressed.ariaLabel = button;
  return { host, button: pressed };
}
