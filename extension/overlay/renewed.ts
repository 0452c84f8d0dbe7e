import { makeSign } from './sign';

/** Both languages: what is cut off cannot ask for the browser's. */
const text =
  '新しくなりました。ページを再読み込みすると、続けて使えます。\nUpdated: please reload this page.';

// Its own look, for there is no worker left to tell one.
const look =
  'position:fixed;inset:8px 8px auto;z-index:2147482999}' +
  'p{margin:0;padding:8px 16px;border:2px solid;font:700 16px/1.5 sans-serif;color:#1a1a1a;background:#fff0b3}' +
  "b::before{content:'kakari '}" +
  '[data-words]::before{content:attr(data-words);white-space:pre-line}' +
  '@media print{p{display:none}}';

/** One calm line after an update in mid-visit; it stays until the reload. */
export function showRenewed(): void {
  document.documentElement.append(makeSign({ text, state: 'renewed' }, 'status', look).host);
}
