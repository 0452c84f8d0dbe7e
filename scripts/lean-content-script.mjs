// What a page of the portal loads must stay small (`npm run bench -- extension`): this leaves out of the content script
// what no page needs.
import { minify } from 'terser';

/** Bytes of gzip -9. */
export const CONTENT_SCRIPT_BUDGET = 8000;

/** Fields of ours that no message bears: what a reading of a page works on (extension/portal/view.ts, beside.ts). */
const inner =
  /^(tokens|isSeen|hits|within|around|taken|el|place|header|gap|from|to|columns|list|end|host|root)$/;
const entry = /virtual:wxt-content-script-isolated-world-entrypoint\?/;
const written = /^content-scripts\/.*\.js$/;
const feature = /\/extension\/features\/[\w-]+\.ts$/;

/**
 * - WXT wraps a content script in a context (1.7 kB gzip) that watches addresses, wraps timers and announces each start
 *   to the page's document under the extension's id, where any script of the page may hear it. Ours needs none of that:
 *   nothing starts it twice on one page, and one that an update cut off finds that out itself (extension/overlay/visits.ts).
 * - A feature's `summary` is for readers of the source.
 * - The bundler's own minifier leaves some 200 bytes (gzip) that a second one finds. Nothing of ours is called with `new`
 *   or asks for `this`, so functions may become arrows.
 *
 * @type {import('vite').Plugin}
 */
export const leanContentScript = {
  name: 'kakari:lean-content-script',
  enforce: 'pre',
  transform(code, id) {
    if (feature.test(id)) return code.replace(/^ *summary:\s*(['"`]).*\1,$/m, '');
    if (!entry.test(id)) return undefined;
    const [imported] = /^import definition from .*$/m.exec(code) ?? [];
    if (!imported)
      throw new Error('WXT wraps content scripts in another way now: look at its virtual entry point.');
    return `${imported}\ndefinition.main();`;
  },
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || !written.test(file.fileName)) continue;
      const { code } = await minify(file.code, {
        ecma: 2022,
        compress: {
          ecma: 2022,
          passes: 3,
          unsafe: true,
          unsafe_arrows: true,
          // These three are of use to gzip alone.
          if_return: false,
          pure_getters: true,
          lhs_constants: false,
        },
        // Some are also names of the DOM, though of nothing that the content script asks of it.
        mangle: { properties: { regex: inner, builtins: true } },
      });
      if (code) file.code = code;
    }
  },
};
