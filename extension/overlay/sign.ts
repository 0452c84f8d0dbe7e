import { closedRoot } from './closed-root';
import type { Sign } from './messages';

/**
 * What we say on the portal's page itself. The words are generated content, see `looks.ts`. Never a sum, never a name.
 *
 * @param look CSS that begins inside `:host`
 * @returns the host, to be put on the page, and the button, where there is one
 */
export function makeSign(
  { text, state }: Sign,
  role: 'img' | 'group' | 'status',
  look: string,
  signal?: AbortSignal,
  button?: string,
): { host: HTMLElement; button: HTMLElement | undefined } {
  const { host, root } = closedRoot(role === 'img' ? 'span' : 'div', look, signal);
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
