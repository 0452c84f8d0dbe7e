// `node scripts/kit-reserve.mjs`: measures how high each widget stands at each width and writes components/kakari.css,
// which holds that place before the kit is there. Run it again when a widget's look changed (test/browser/kit.test.ts
// tells when), after a build of the kit.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, sandboxArgs } from './find-chromium.mjs';
import { readElements } from './kit-manifest.mjs';
import { RECORD } from './kit-sizes.mjs';
import { ROOT } from './preflight.mjs';
import { serve } from './serve.mjs';

/** Widths in px of the place a widget stands in: phones to wide columns. */
const WIDTHS = Array.from({ length: 95 }, (_, index) => 288 + 8 * index);

/** A physician who has completed: with a record the lowest a widget may stand is held, so that no gap remains. */
const COMPLETED = {
  ...RECORD,
  practicalUnits: { units: 15, day: '2025-10-24', origin: 'portal' },
  applications: [{ ...RECORD.applications[0], status: 'approved' }],
};

/** @param {object} record */
const inline = (record) => `<script type="application/json">${JSON.stringify(record)}</script>`;

/** Each case as an attribute of the widget and what stands in the record. */
const CASES = {
  plain: { attribute: '', records: [''] },
  editable: { attribute: ' editable', records: [''] },
  record: { attribute: '', records: [inline(RECORD), inline(COMPLETED)] },
};

/** @typedef {{ width: number, height: number }} Point */
/** @typedef {{ base: number, slope: number }} Line height = base - slope × width, in px at 16 px type */

/** px: what follows a widget as tall as a window cannot be seen to move, so there the least height is held. */
const TALL = 800;

/**
 * The line over all points of a stretch that wastes least: through its ends, lifted until no point is above; under
 * all points where the widget is tall, so that no gap remains.
 * @param {readonly Point[]} points @returns {Line}
 */
function lineOver(points) {
  const first = points[0] ?? { width: 0, height: 0 };
  const last = points.at(-1) ?? first;
  const slope = last === first ? 0 : (first.height - last.height) / (last.width - first.width);
  const bases = points.map(({ width, height }) => height + slope * width);
  return {
    base: points.some(({ height }) => height > TALL) ? Math.min(...bases) : Math.max(...bases),
    slope,
  };
}

/**
 * Heights fall with the width, with one step where the widget's columns change.
 * @param {readonly Point[]} points by width
 * @returns {{ narrow: Line, wide: Line, seam: number }} the seam is a width in px
 */
export function stepOver(points) {
  /** @param {readonly Point[]} part @param {Line} line */
  const waste = (part, { base, slope }) =>
    part.reduce((sum, { width, height }) => sum + (base - slope * width - height) ** 2, 0);
  let best = { narrow: lineOver(points), wide: lineOver(points), seam: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (let at = 2; at < points.length - 2; at += 1) {
    const [before, after] = [points.slice(0, at), points.slice(at)];
    const [narrow, wide] = [lineOver(before), lineOver(after)];
    const wasted = waste(before, narrow) + waste(after, wide);
    if (wasted < least) best = { narrow, wide, seam: (after[0]?.width ?? 0) - 1 };
    least = Math.min(least, wasted);
  }
  return best;
}

/** @param {number} px */
const em = (px) => `${Number((px / 16).toFixed(1))}em`;

/** In em of the type and in percent of the width. @param {ReturnType<typeof stepOver>} step */
function paddingOf({ narrow, wide, seam }) {
  const [low, high] = [wide, narrow].map(({ base, slope }) =>
    Math.abs(slope) < 0.005 ? em(base) : `${em(base)} - ${Number((slope * 100).toFixed(1))}%`,
  );
  // Below the seam the last term is large and the narrow line counts; above, it is negative.
  return `max(${low}, min(${high}, (${em(seam)} - 100%) * 99))`;
}

/** @param {import('playwright-core').Page} page @param {string} address @param {string} body */
async function measure(page, address, body) {
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="ja"><title>measure</title><style>body { margin: 0 }</style>
<script type="module" src="/kit/kakari.js"></script>${body}</html>`,
    }),
  );
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.unroute(address);
  /** @type {Point[]} */
  const points = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const height = await page
      .locator('.measured')
      .evaluate((element) => element.getBoundingClientRect().height);
    points.push({ width, height });
  }
  return points;
}

/** @param {string} tag @param {string} name of the case @returns {string} nested in the rule of the widget */
function selector(tag, name) {
  if (name === 'plain') return '&::before';
  if (name === 'editable') return '&[editable]::before,\n  &[data-editable]::before';
  const inRecord = ':is([src], [data-src], :has(> script[type="application/json"])) &::before';
  return tag === 'kakari-certificate-viewer' ? inRecord : `${inRecord},\n  &[data-src]::before`;
}

async function main() {
  const path = findChromium()?.path;
  if (path === undefined) throw new Error('This needs Chromium.');
  const server = await serve();
  const browser = await chromium.launch({ executablePath: path, args: [...sandboxArgs(), '--disable-gpu'] });
  const tags = readElements().flatMap(({ tagName }) => (tagName === 'kakari-record' ? [] : tagName));
  const rules = [];
  try {
    const page = await browser.newPage({ locale: 'ja-JP' });
    for (const tag of tags) {
      const inner = [];
      let plain = '';
      for (const [name, { attribute, records }] of Object.entries(CASES)) {
        if (name === 'editable' && tag !== 'kakari-credit-summary') continue;
        /** @type {Point[][]} */
        const all = [];
        for (const record of records) {
          const body = `<kakari-record>${record}<${tag} class="measured"${attribute}></${tag}></kakari-record>`;
          all.push(await measure(page, `${server.origin}/measure.html`, body));
        }
        const points = WIDTHS.map((width, at) => ({
          width,
          height: Math.min(...all.map((each) => each[at]?.height ?? 0)),
        }));
        const padding = paddingOf(stepOver(points));
        console.log(tag, name, points.map(({ width, height }) => `${width}:${Math.round(height)}`).join(' '));
        if (name === 'plain') plain = padding;
        // A widget that looks the same with a record needs no rule of its own.
        else if (padding === plain) continue;
        inner.push(`  ${selector(tag, name)} {\n    padding-block-end: ${padding};\n  }`);
      }
      rules.push(`${tag},\n[data-kakari="${tag.replace('kakari-', '')}"] {\n${inner.join('\n')}\n}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  writeFileSync(
    join(ROOT, 'components', 'kakari.css'),
    `/* biome-ignore-all lint: made by scripts/kit-reserve.mjs */
/*
 * Holds each widget's place before the kit is there, so that the page does not jump; not where scripts are off, since
 * nothing will come. Optional. Made by scripts/kit-reserve.mjs from real heights: a float as high as the widget, in em of
 * its type less a share of its width, with one step where the widget's columns change.
 */
${[...tags, '[data-kakari]'].join(',\n')} {
  display: flow-root !important;
  & + & {
    margin-block-start: 24px;
  }
  @media screen and (scripting: enabled) {
    &:not([data-kakari-upgraded])::before {
      content: "";
      float: inline-start;
      font-size: max(1em, 16px);
    }
  }
}
${rules.join('\n')}
`,
  );
}

await main();
