import { fixed, makeSign } from './sign';

/** Both languages: what is cut off cannot ask for the browser's. */
const text =
  '新しくなりました。ページを再読み込みすると、続けて使えます。\nUpdated: please reload this page.';

/** One calm line after an update in mid-visit; it stays until the reload. */
export function showRenewed(): void {
  const { host } = makeSign({ text, state: 'renewed' }, 'status', fixed('inset:8px 8px auto'));
  document.documentElement.append(host);
}
