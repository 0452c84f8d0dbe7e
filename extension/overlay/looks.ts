import type { Looks } from './messages';

// Ours, and says so, lest anyone take it for the portal's word: a tag, then the words. The words are generated content:
// `window.find` and selection reach text even in closed roots, but not these.
const sign = `p{display:flex;align-items:center;gap:4px 8px;margin:0;padding:4px 8px 4px 4px;border:2px solid;border-radius:6px;font:700 16px/1.5 sans-serif;line-break:strict;word-break:auto-phrase;color:light-dark(#4d4d4d,#b3b3b3);background:Canvas}
[data-state=met]{color:light-dark(#197a4b,#71c598)}
[data-state=not-met]{color:light-dark(#ac3e00,#ffa66d)}
[data-state=pending]{color:light-dark(#0017c1,#9db7f9)}
b{padding:0 6px;border-radius:3px;font-size:12px;background:currentcolor}
b::before{content:'kakari';color:Canvas}
[data-words]::before{content:attr(data-words);white-space:pre-line}
button{flex:none;min-block-size:44px;padding:0 12px;font:inherit;color:inherit;background:none;border:2px solid;border-radius:6px;cursor:pointer}
button:focus-visible{outline:4px solid #000;outline-offset:2px;box-shadow:0 0 0 2px #ffd43d}`;

/** Above the page, out of the way in print. `at` says where. */
const fixed = (at: string): string =>
  `position:fixed;${at};z-index:2147482999}@media print{:host{display:none}}`;

/** How what we put on the portal's page looks. Told by the worker with what is shown: no other page loads it. */
export const looks: Looks = {
  mark: `display:inline-block;margin-inline-start:8px;vertical-align:middle;max-inline-size:100%}${sign}`,
  // The cell of a list is narrow, and its text may not wrap.
  row: `display:block;inline-size:fit-content;max-inline-size:100%;margin:4px 0 0}${sign}`,
  // Above the frame's bar where both would meet.
  line: `${fixed('inset:auto auto 16px 16px;max-inline-size:calc(100vw - 32px)')}
@media(width<900px){:host{inset-block-end:80px}}
${sign}`,
  frame: `inline-size:min(420px,calc(100vw - 32px));${fixed('inset:auto 16px 16px auto')}
iframe{display:block;inline-size:100%;block-size:48px;max-block-size:calc(100vh - 32px);border:0;border-radius:10px;color-scheme:light dark}`,
};
