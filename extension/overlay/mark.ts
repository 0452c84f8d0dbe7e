import type { Outcome } from '#core/index';
import { closedRoot } from './closed-root';

// The mark is ours and says so, lest anyone take it for the portal's word: a tag, a sign, then the words.
const css = `display: inline-block; margin-inline-start: 8px; vertical-align: middle; max-inline-size: 100%; }
:host([data-line]) { display: block; margin: 4px 0 0; }
.mark { display: inline-flex; align-items: center; gap: 8px; box-sizing: border-box; max-inline-size: 100%; padding: 4px 10px 4px 4px; border: 2px solid; border-radius: 6px;
  font: 700 16px/1.5 sans-serif; line-break: strict; word-break: auto-phrase; background: light-dark(#fff, #1a1a1a); }
.tag { padding: 0 6px; border-radius: 3px; font-size: 12px; background: currentcolor; }
.tag::before { content: 'kakari'; color: light-dark(#fff, #1a1a1a); }
.words::before { content: attr(data-words); white-space: pre-line; }
[data-state='met'] { color: light-dark(#197a4b, #71c598); }
[data-state='not-met'] { color: light-dark(#ac3e00, #ffa66d); }
[data-state='unknown'] { color: light-dark(#4d4d4d, #b3b3b3); }`;

/**
 * A small mark at the end of an element of the portal. Its words are generated content: `window.find` and
 * selection reach text even in closed roots, but not these. Never a sum, never a name.
 */
export function showMark(
  beside: Element,
  {
    text,
    state,
    where = 'inside',
    ownLine = false,
  }: { text: string; state: Outcome; where?: 'inside' | 'after'; ownLine?: boolean },
  signal: AbortSignal,
): void {
  const { host, root } = closedRoot('span', css, signal);
  // In a narrow cell whose text must not wrap there is no room beside it.
  host.toggleAttribute('data-line', ownLine);
  const mark = document.createElement('span');
  mark.className = 'mark';
  mark.dataset.state = state;
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', `kakari: ${text}`);
  const tag = document.createElement('span');
  tag.className = 'tag';
  const words = document.createElement('span');
  words.className = 'words';
  words.dataset.words = text;
  mark.append(tag, words);
  root.append(mark);
  if (where === 'inside') beside.append(host);
  else beside.after(host);
}
