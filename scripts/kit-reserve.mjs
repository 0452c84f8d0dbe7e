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

const HALF_GROWN = '\n    font-size: max(0.5em + 8px, 16px) !important;';

// Columns of sites are as narrow as phones, which count twice, or wider than this: between them a gap is seldom seen.
/** @param {number} width */
const weight = (width) => {
  if (width < 430) return 2;
  return width < 600 ? 0.1 : 1;
};

/** @param {readonly Point[]} part @param {Line} line */
const waste = (part, { base, slope }) =>
  part.reduce((sum, { width, height }) => sum + weight(width) * (base - slope * width - height) ** 2, 0);

/**
 * The line over all points of a stretch that wastes least; under all points where the widget is tall, so that no gap
 * remains. In whole percent, since each digit counts on the scales of the kit.
 * @param {readonly Point[]} points @param {number} grain px that the base is a multiple of @returns {Line}
 */
function lineOver(points, grain) {
  const tall = points.some(({ height }) => height > TALL);
  const lines = Array.from({ length: 200 }, (_, percent) => {
    const slope = percent / 100;
    const bases = points.map(({ width, height }) => (height + slope * width) / grain);
    return { base: grain * (tall ? Math.floor(Math.min(...bases)) : Math.ceil(Math.max(...bases))), slope };
  });
  return lines.reduce((best, line) => (waste(points, line) < waste(points, best) ? line : best));
}

/**
 * Heights fall with the width, with one step where the widget's columns change.
 * @param {readonly Point[]} points by width
 * @returns {{ narrow: Line, wide: Line, seam: number }} the seam is a width in px
 */
function stepOver(points) {
  /** @param {number} at where the second stretch begins */
  const step = (at) => {
    const [before, after] = [points.slice(0, at), points.slice(at)];
    const [narrow, wide] = [lineOver(before, 16), lineOver(after, 1.6)];
    return { narrow, wide, seam: after[0]?.width ?? 0, wasted: waste(before, narrow) + waste(after, wide) };
  };
  return Array.from({ length: points.length - 4 }, (_, index) => step(index + 2)).reduce((best, one) =>
    one.wasted < best.wasted ? one : best,
  );
}

/** @param {number} px */
const em = (px) => `${Number((px / 16).toFixed(1))}em`;

/** In em of the type and in percent of the width. @param {ReturnType<typeof stepOver>} step */
function paddingOf({ narrow, wide, seam }) {
  const [low, high] = [wide, narrow].map(({ base, slope }) =>
    slope === 0 ? em(base) : `${em(base)} - ${Math.round(slope * 100)}%`,
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
  // The kit waits up to two seconds for what the widget will show: the network may rest before it stands.
  await page.waitForFunction(() => document.querySelector('.measured')?.shadowRoot?.childElementCount);
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
  const inRecord = ':is([src], [data-src], kakari-record:has(> script)) &::before';
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
        // In larger type a widget's rows and columns do not all grow with it: of a tall one too little is held, not too much.
        const size = points.every(({ height }) => height > TALL) ? HALF_GROWN : '';
        inner.push(`  ${selector(tag, name)} {\n    padding-bottom: ${padding};${size}\n  }`);
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
 * nothing will come, and no longer than 5 s: by then the page's policy or server has refused the kit, and its own content
 * should not stand in large gaps. Important, since sites cut animations short for those who want less motion and reset
 * whatever has a display; what the page itself hides stays hidden. Optional.
 * Made by scripts/kit-reserve.mjs from real heights: a float as high as the widget, in em of its type less a share of
 * its width, with one step where the widget's columns change.
 */
/* Not a badge: it stands in a line of text. */
:is(${[...tags, '[data-kakari]'].join(', ')}):not([variant="badge"], [data-variant="badge"]) {
  :where(&:not([hidden], [style*="none"])) {
    display: flow-root;
  }
  &:not([hidden], [style*="none"], [data-kakari]) {
    display: flow-root !important;
  }
  & + & {
    margin-top: 24px;
  }
  @media screen and (scripting: enabled) {
    &:not([data-kakari-upgraded])::before {
      content: "";
      float: left;
      font-size: max(1em, 16px);
    }
    &:is(:not(:defined), [data-kakari])::before {
      animation: kakari 0s 5s forwards !important;
    }
  }
}
@keyframes kakari {
  to {
    padding: 0;
  }
}
${rules.join('\n')}
`,
  );
}

await main();
