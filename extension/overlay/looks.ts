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
const fixed = (at: string, layer: number): string =>
  `position:fixed;${at};z-index:${layer}}@media print{:host{display:none}}`;

/**
 * How what we put on the portal's page looks. Told by the worker with what is shown: no other page loads it.
 * @param hasFrame whether the frame stands on the page as well
 */
export const looksWith = (hasFrame: boolean): Looks => ({
  mark: `display:inline-block;margin-inline-start:8px;vertical-align:middle;max-inline-size:100%}${sign}`,
  // The cell of a list is narrow, and its text may not wrap.
  row: `display:block;inline-size:fit-content;max-inline-size:100%;margin:4px 0 0}${sign}`,
  // Beside the frame, so that neither hides the other; on a narrow screen above its bar, and behind it when it is opened.
  line: `${fixed(`inset:auto auto ${hasFrame ? 80 : 16}px 8px;max-inline-size:calc(100vw - 16px)`, 2147482998)}
${hasFrame ? '@media(width>=900px){:host{inset:auto auto 8px 352px;max-inline-size:calc(100vw - 360px)}}' : ''}
${sign}`,
  // On the portal's pages menus and labels stand at the left, and right of them what is filled in, ticked and pressed.
  // So the frame stands in the lower left corner, no wider than a menu and at most half as high as the window.
  frame: `inline-size:336px;${fixed('inset:auto auto 8px 8px', 2147482999)}
@media(width<600px){:host{inline-size:calc(100vw - 16px)}}
iframe{display:block;inline-size:100%;block-size:48px;max-block-size:max(50vh,min(200px,100vh - 16px));border:0;border-radius:10px;color-scheme:light dark}`,
});
