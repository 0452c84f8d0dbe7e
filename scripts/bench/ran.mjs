// How much of what a page loads of the kit runs at all before the widgets stand: what loading later could save at most.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readElements } from '../kit-manifest.mjs';
import { BUDGETS, gzipped, ranScripts } from '../kit-sizes.mjs';
import { ROOT } from '../preflight.mjs';

const STYLES = join(ROOT, 'dist', 'kit', 'kakari.css');

/** @type {import('../sections.mjs').Section} */
export default {
  title: 'What runs of the kit before the four widgets stand',
  async run() {
    if (!existsSync(STYLES)) return { failures: ['The kit is not built: run `npm run build` first.'] };
    const widgets = readElements().flatMap(({ tagName }) => (tagName === 'kakari-record' ? [] : tagName));
    const pages = await ranScripts(widgets);
    if (pages === undefined)
      return { notes: ['Not measured: there is no Chromium to load the kit.'], failures: [] };
    const styles = gzipped(readFileSync(STYLES, 'utf8'));
    return {
      rows: Object.entries(pages).map(([page, scripts]) => ({
        page,
        'loaded, gzip -9': scripts.reduce((sum, { code }) => sum + gzipped(code), styles),
        'of it runs': scripts.reduce((sum, { ran }) => sum + gzipped(ran), styles),
        'in one file': gzipped(scripts.map(({ ran }) => ran).join('')) + styles,
        goal: BUDGETS[/** @type {keyof typeof BUDGETS} */ (page)].goal,
      })),
      notes: [
        'With kakari.css, which is counted whole. What runs is cut out to the statement, and is no script any more.',
      ],
      failures: [],
    };
  },
};
