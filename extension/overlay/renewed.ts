import { closedRoot } from './closed-root';

const css = `position: fixed; inset-block-start: 0; inset-inline: 0; z-index: 2147483001; }
p { margin: 0; padding: 10px 16px; font: 700 16px/1.6 sans-serif; text-align: center; background: #fff0b3; color: #1a1a1a;
  border-block-end: 2px solid #806300; }
p::before { content: attr(data-words); }
@media print { :host { display: none; } }`;

const words =
  'kakari が新しくなりました。ページを再読み込みすると、続けて使えます。 / kakari was updated: please reload this page.';

let shown = false;

/** One calm line after an update in mid-visit. Both languages: what is cut off cannot ask for the browser's. */
export function showRenewed(): void {
  if (shown) return;
  shown = true;
  const { host, root } = closedRoot('div', css);
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.setAttribute('aria-label', words);
  line.dataset.words = words;
  root.append(line);
  document.documentElement.append(host);
}
