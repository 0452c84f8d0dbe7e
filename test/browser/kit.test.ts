import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUDGETS } from '../../scripts/kit-sizes.mjs';
import { kitScript, openBlank } from './support/blank';
import { type Launched, launchPlain, type Server, startServer } from './support/browser';
import { japaneseOn } from './support/unmarked';

const kit = join('dist', 'kit');
const readJson = (name: string) => JSON.parse(readFileSync(join(kit, name), 'utf8'));

type Declaration = {
  tagName: string;
  name: string;
  attributes: { name: string }[];
  members: { name: string; default?: string }[];
  cssProperties: { name: string }[];
};
const declarations: Declaration[] = readJson('custom-elements.json').modules[0].declarations;
const widgets = declarations.map(({ tagName }) => tagName).filter((tag) => tag !== 'kakari-record');
const record = readFileSync(join('demo', 'hosts', 'record.json'), 'utf8');

let server: Server;
let launched: Launched;
let page: Page;

beforeAll(async () => {
  server = await startServer();
  launched = await launchPlain({ viewport: { width: 1280, height: 900 } });
});
afterEach(() => page.close());
afterAll(async () => {
  await launched?.close();
  await server?.close();
});

const open = async (body: string, script = kitScript): Promise<Page> => {
  page = await openBlank(launched.context, server.origin, `${script}${body}`);
  return page;
};

/** How many elements of this name the page still holds. */
const alive = async (client: CDPSession, tag: string) => {
  await client.send('HeapProfiler.collectGarbage');
  const { result } = await client.send('Runtime.evaluate', {
    expression: `customElements.get('${tag}').prototype`,
  });
  const { objects } = await client.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { result: properties } = await client.send('Runtime.getProperties', {
    objectId: objects.objectId ?? '',
    ownProperties: true,
  });
  const count = properties.find(({ name }) => name === 'length')?.value?.value;
  await client.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return count;
};

describe('weight: what a real page load requests of the kit, gzip -9', () => {
  const css = '<link rel="stylesheet" href="/kit/kakari.css">';
  const tags = widgets.map((tag) => `<${tag}></${tag}>`).join('');

  it.each([
    ['no record', `<kakari-record>${tags}</kakari-record>`],
    [
      'inline record',
      `<kakari-record><script type="application/json">${record}</script>${tags}</kakari-record>`,
    ],
  ] as const)('%s', async (name, body) => {
    const requested: string[] = [];
    const listen = (url: string) => url.includes('/kit/') && requested.push(new URL(url).pathname);
    launched.context.on('request', (request) => listen(request.url()));
    await open(`${css}${body}`);
    launched.context.removeAllListeners('request');
    const rows = requested.map((path) => {
      const text = readFileSync(join('dist', path));
      return { path, bytes: gzipSync(text, { level: 9 }).length };
    });
    const bytes = rows.reduce((sum, row) => sum + row.bytes, 0);
    console.log(
      `${name}: ${bytes} of ${BUDGETS[name].budget} bytes\n${rows.map((row) => `  ${row.bytes} ${row.path}`).join('\n')}`,
    );
    expect(requested).toContain('/kit/kakari.js');
    expect(bytes).toBeLessThanOrEqual(BUDGETS[name].budget);
  });
});

describe('elements on a page', () => {
  it('keep properties that were set before the script came', async () => {
    await open(
      `<kakari-record id="early"><kakari-credit-summary id="summary"></kakari-credit-summary></kakari-record>
       <script>early.record = ${record}; summary.headingLevel = 4; early.on = '2025-12-24';</script>`,
      '',
    );
    await page.addScriptTag({ type: 'module', url: '/kit/kakari.js' });
    const heading = page.locator('kakari-credit-summary').getByRole('heading').first();
    await expect.poll(() => heading.textContent()).toContain('実地研修が不足しています');
    expect(await heading.getAttribute('aria-level')).toBe('4');
  });

  it('stand as soon as their record has spoken, however its chunk comes, and not after the patience', async () => {
    const tags = widgets.map((tag) => `<${tag}></${tag}>`).join('');
    const body = `<kakari-record><script type="application/json">${record}</script>${tags}</kakari-record>`;
    // Where the record was not heard, only the patience would end the waiting: here it never does.
    const endless =
      '<script>const later = setTimeout; window.setTimeout = (work, ms) => ms < 2000 ? later(work, ms) : 0;</script>';
    for (let load = 0; load < 8; load += 1) {
      await page?.close();
      await open(endless + body);
      await page.locator('kakari-credit-summary [part=figures]').waitFor({ timeout: 8000 });
    }
  });

  it.each(widgets)('%s: ten adds and removes leave nothing behind', async (tag) => {
    await open('<kakari-record id="record"></kakari-record>');
    await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
    const client = await launched.context.newCDPSession(page);
    await page.evaluate(async (name) => {
      for (let turn = 0; turn < 10; turn += 1) {
        const element = document.createElement(name);
        document.querySelector('#record')?.append(element);
        await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
        element.remove();
      }
      await new Promise((done) => setTimeout(done, 200));
    }, tag);
    await expect.poll(() => alive(client, tag)).toBe(0);
  });

  it('records that are kept leave nothing behind either, and hear of other tabs through one listener', async () => {
    await open('');
    const tag = 'kakari-record';
    await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
    const client = await launched.context.newCDPSession(page);
    await page.evaluate(async (name) => {
      for (let units = 1; units <= 11; units += 1) {
        const element = document.createElement(name);
        element.setAttribute('storage', 'local');
        document.body.append(element);
        const detail = { classroom: [{ units, day: '2026-11-20', origin: 'portal' }] };
        element.dispatchEvent(new CustomEvent('kakari-record-edit', { detail }));
        const kept = () => localStorage.getItem('kakari-record')?.includes(`"units":${units},`);
        while (!kept()) await new Promise((done) => setTimeout(done, 10));
        element.remove();
      }
      localStorage.clear();
    }, tag);
    // Chromium holds the one that first asked for the chunks; the ten after it are gone.
    await expect.poll(() => alive(client, tag)).toBeLessThanOrEqual(1);
    const { result } = await client.send('Runtime.evaluate', { expression: 'window' });
    const { listeners } = await client.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    expect(listeners.filter(({ type }) => type === 'storage')).toHaveLength(1);
  });

  it('kept in two tabs: what is ticked in one is not lost when the other is typed into', async () => {
    const body = `<kakari-record storage="local"><kakari-credit-summary editable></kakari-credit-summary>
      <kakari-activity-checklist></kakari-activity-checklist></kakari-record>`;
    await open(body);
    const other = await openBlank(launched.context, server.origin, `${kitScript}${body}`);
    try {
      await page.getByRole('textbox').first().fill('7');
      await page.getByRole('textbox').first().blur();
      await other.locator('kakari-credit-summary .figure', { hasText: '7単位' }).waitFor();
      await other.getByRole('checkbox').first().check();
      await page.locator('kakari-credit-summary .figure', { hasText: '12単位' }).waitFor();
      await page.getByRole('textbox').first().fill('8');
      await page.getByRole('textbox').first().blur();
      await other.locator('kakari-credit-summary .figure', { hasText: '13単位' }).waitFor();
      const kept = await page.evaluate(() => localStorage.getItem('kakari-record'));
      expect(JSON.parse(kept ?? '')).toMatchObject({
        classroom: [{ units: 8 }],
        activities: [expect.any(String)],
      });
    } finally {
      await other.evaluate(() => localStorage.clear());
      await other.close();
    }
  });

  it('in English, mark every Japanese term for the voice that reads it', async () => {
    const tags = widgets.map((tag) => `<${tag}></${tag}>`).join('');
    for (const body of [tags, `<script type="application/json">${record}</script>${tags}`]) {
      await page?.close();
      await open(`<kakari-record lang="en" controls on="2026-11-09">${body}</kakari-record>`);
      await page.locator('kakari-application-status').getByText('MAMIS').first().waitFor();
      const { marked, unmarked } = await japaneseOn(page);
      expect(unmarked).toEqual([]);
      expect(marked).toBeGreaterThan(30);
    }
  });

  it('show after a walk back what the record states, and what the visitor ticked', async () => {
    const stated = JSON.stringify({
      version: 1,
      classroom: [{ units: 7, day: '2025-10-24', origin: 'portal' }],
      practicalUnits: { units: 15, day: '2025-10-24', origin: 'portal' },
    });
    await open(`<kakari-record on="2025-12-24"><script type="application/json">${stated}</script>
      <kakari-credit-summary></kakari-credit-summary><kakari-activity-checklist></kakari-activity-checklist></kakari-record>`);
    const figures = async () => {
      await page.locator('[part=figures]').waitFor();
      return (await page.locator('.figure').allTextContents()).join();
    };
    const thereAndBack = async () => {
      await page.goto(`${server.origin}/kit/LICENSE`);
      await page.goBack({ waitUntil: 'networkidle' });
    };
    await thereAndBack();
    expect(await figures()).toBe('7単位,15単位,22単位');
    await page.getByRole('checkbox').first().check();
    await expect.poll(figures).toBe('7単位,5単位,12単位');
    await thereAndBack();
    await expect.poll(figures).toBe('7単位,5単位,12単位');
  });

  it('wait for no record where the page gives none: an empty address, a script that is no record', async () => {
    // Nothing else hides a wait than that nothing is asked for: no test is timed.
    const asked = async (body: string) => {
      await page?.close();
      const chunks: string[] = [];
      const listen = (request: { url: () => string }) =>
        chunks.push(/chunks\/(\w+)-/.exec(request.url())?.[1] ?? '');
      launched.context.on('request', listen);
      await open(`${body}<kakari-application-status></kakari-application-status></kakari-record>`);
      await page.locator('kakari-application-status').getByText('MAMIS').first().waitFor();
      launched.context.off('request', listen);
      return chunks.filter(Boolean);
    };
    expect(await asked('<kakari-record src="">')).toEqual(['kit']);
    expect(await asked('<kakari-record><script type="application/ld+json">{}</script>')).toEqual(['kit']);
    expect(await asked(`<kakari-record><script type="application/json">${record}</script>`)).toContain(
      'record',
    );
  });

  it('read from left to right on a page that does not', async () => {
    await open(`<div dir="rtl"><kakari-record controls><script type="application/json">${record}</script>
      <p>قبل</p>${widgets.map((tag) => `<${tag}></${tag}>`).join('')}</kakari-record></div>`);
    await page.locator('kakari-record .controls').waitFor();
    const directions = await page
      .locator('section, .controls, .told, p:text("قبل")')
      .evaluateAll((all) => all.map((each) => `${each.localName} ${getComputedStyle(each).direction}`));
    expect(directions.toSorted()).toEqual(
      ['div ltr', 'div ltr', 'p rtl', ...widgets.map(() => 'section ltr')].toSorted(),
    );
  });

  it('tell of a status that is neither card nor badge, once', async () => {
    const warnings: string[] = [];
    const listen = (message: { type: () => string; text: () => string }) =>
      message.type() === 'warning' && warnings.push(message.text());
    launched.context.on('console', listen);
    await open(`<kakari-application-status variant="bagde"></kakari-application-status>
      <kakari-application-status variant="badge"></kakari-application-status>
      <kakari-application-status variant=""></kakari-application-status>`);
    await page.locator('[variant="bagde"]').locator('section').waitFor();
    await expect.poll(() => warnings).toHaveLength(1);
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
    await page.locator('[variant="bagde"]').getByText('MAMIS shows').waitFor();
    launched.context.off('console', listen);
    expect(warnings).toEqual([
      'kakari: <kakari-application-status variant="bagde">: the card is shown; only "card" and "badge" are known.',
    ]);
  });

  it.each([
    ['ja', 200],
    ['en', 100],
    ['en', 130],
  ])('keep the largest figure inside the card on a phone: %s, type of %i per cent', async (lang, type) => {
    await open(`<style>html { font-size: ${type}% } main { width: 288px }</style><main lang="${lang}"><kakari-record>
      <script type="application/json">${record}</script><kakari-credit-summary></kakari-credit-summary></kakari-record></main>`);
    const total = page.locator('kakari-credit-summary .row:last-child .figure');
    await total.waitFor();
    expect(await total.textContent()).toContain('568.5');
    const right = (place: Locator) => place.evaluate((element) => element.getBoundingClientRect().right);
    expect(await right(total)).toBeLessThanOrEqual(
      await right(page.locator('kakari-credit-summary .scheme')),
    );
  });

  it('several stand beside each other without a colliding id', async () => {
    await open(`${widgets.map((tag) => `<${tag}></${tag}><${tag}></${tag}>`).join('')}`);
    await page.waitForFunction((name) => customElements.get(name) !== undefined, widgets[0] ?? '');
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(ids).toEqual([]);
  });

  it.each(['', kitScript])(
    'hide as their page asks, before and after the script has come',
    async (script) => {
      const body = (attributes: string) =>
        `<kakari-credit-summary ${attributes}>規則</kakari-credit-summary>
       <kakari-application-status variant="badge" ${attributes}>規則</kakari-application-status>
       <kakari-record ${attributes}>規則</kakari-record>
       <div data-kakari="credit-summary" ${attributes}>規則</div>`;
      // As an attribute, by hand, and as jQuery's hide() and Vue's v-show write it.
      const ways = ['hidden', 'style="display:none"', 'style="color: red; display: none;"'];
      await open(
        `<link rel="stylesheet" href="/kit/kakari.css"><style>.gone { display: none }</style>
       ${ways.map(body).join('')}<div data-kakari="credit-summary" class="gone">規則</div>
       <p id="shown"><kakari-credit-summary style="border: none">規則</kakari-credit-summary></p>`,
        script,
      );
      if (script !== '') await page.locator('#shown section').waitFor();
      const seen = await page.locator(
        'body > :is(kakari-credit-summary, kakari-application-status, kakari-record, div)',
      );
      expect(
        await seen.evaluateAll((all) =>
          all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML),
        ),
      ).toEqual([]);
      expect(await seen.count()).toBe(13);
    },
  );

  it('are left alone by translators, which replace text: what they replaced would no longer follow the record', async () => {
    const tags = widgets.map((tag) => `<${tag}></${tag}>`).join('');
    await open(
      `<kakari-record controls><script type="application/json">${record}</script>${tags}
       <kakari-application-status variant="badge"></kakari-application-status></kakari-record>`,
    );
    await page.locator('kakari-record .controls').waitFor();
    const headline = page.locator('kakari-credit-summary').locator('#headline');
    expect(await headline.textContent()).toContain('実地研修が不足しています');
    const replaced = await page.evaluate(
      (met) => {
        const all = [...document.querySelectorAll('kakari-record, kakari-record > *')];
        const texts = all.flatMap(({ shadowRoot }) => {
          if (shadowRoot === null) return [];
          const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
          const found: Text[] = [];
          while (walker.nextNode()) found.push(walker.currentNode as Text);
          return found.filter(
            ({ data, parentElement }) => data.trim() !== '' && parentElement?.translate !== false,
          );
        });
        // As browsers do it.
        for (const text of texts) {
          const font = document.createElement('font');
          font.textContent = `translated: ${text.data}`;
          text.replaceWith(font);
        }
        Object.assign(all[0] ?? {}, { record: met });
        return texts.map(({ data }) => data);
      },
      { ...JSON.parse(record), practicalUnits: { units: 5, day: '2025-10-24', origin: 'portal' } },
    );
    expect(replaced).toEqual([]);
    await expect.poll(() => headline.textContent()).toContain('要件を満たしています');
  });

  it('ask for the record anew with each visit, however long its server lets it be kept', async () => {
    let units = 7;
    // A site of its own, since a page that a test fulfils keeps nothing.
    const site = createServer(({ url }, response) => {
      response.setHeader('cache-control', 'max-age=3600');
      if (url === '/record.json') {
        units += 1;
        const classroom = [{ units, day: '2026-11-20', origin: 'portal' }];
        response.end(JSON.stringify({ version: 1, classroom }));
        return;
      }
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><html lang="ja"><script type="module" src="${server.origin}/kit/kakari.js"></script>
        <kakari-record src="/record.json"><kakari-credit-summary></kakari-credit-summary></kakari-record>`);
    });
    const port = await new Promise<unknown>((ready) => {
      site.listen(0, '127.0.0.1', () => {
        const address = site.address();
        ready(typeof address === 'object' && address?.port);
      });
    });
    page = await launched.context.newPage();
    try {
      for (const figure of ['8単位', '9単位']) {
        await page.goto(`http://localhost:${port}/${figure}`);
        const first = page.locator('kakari-credit-summary .figure').first();
        await first.waitFor();
        expect(await first.textContent()).toContain(figure);
      }
    } finally {
      site.closeAllConnections();
      site.close();
    }
  });

  it('have a width in a flex row and in a float', async () => {
    await page?.close();
    await open(
      `<style>.row { display: flex; width: 300px } .float { float: left }</style>
       <div class="row"><kakari-credit-summary></kakari-credit-summary></div>
       <div class="float"><kakari-credit-summary></kakari-credit-summary></div>`,
    );
    const summaries = page.locator('kakari-credit-summary');
    await summaries.first().locator('section').waitFor();
    const widths = await summaries.evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect().width),
    );
    expect(widths).toEqual([300, 640]);
  });

  it('take at most 12 custom properties in all, each documented', () => {
    const names = new Set(declarations.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name)));
    expect([...names].filter((name) => !/^--kakari-[a-z-]+$/.test(name))).toEqual([]);
    expect(names.size).toBeLessThanOrEqual(12);
    for (const { cssProperties, tagName } of declarations)
      expect(cssProperties.length, tagName).toBeLessThanOrEqual(8);
  });
});

describe('kakari.css', () => {
  const css = '<link rel="stylesheet" href="/kit/kakari.css">';

  /** px that are held for the widget and that its card does not fill. */
  const gapBelow = (widget: Locator) =>
    widget.evaluate(
      (element) =>
        element.clientHeight - (element.shadowRoot?.querySelector('section')?.offsetHeight ?? Number.NaN),
    );

  // Run `node scripts/kit-reserve.mjs` when this fails: a widget's look has changed.
  it.each(['343px', '600px', '688px'])(
    'holds the height that each widget will have, %s wide',
    async (width) => {
      await open(
        `${css}<style>main { width: ${width} }</style><main>${widgets.map((tag) => `<${tag}></${tag}>`).join('')}</main>`,
      );
      await page.waitForFunction((tag) => customElements.get(tag) !== undefined, widgets[0] ?? '');
      const held = await page.evaluate(async (tags) => {
        const all = tags.map((tag) => document.querySelector(tag));
        const place = all.map((element) =>
          element ? Number.parseFloat(getComputedStyle(element, '::before').paddingBlockEnd) : 0,
        );
        document.querySelector('link')?.remove();
        return tags.map((tag, at) => ({ tag, held: place[at] ?? 0, height: all[at]?.clientHeight ?? 0 }));
      }, widgets);
      for (const { tag, held: px, height } of held) {
        expect(px, `${tag} leaves no gap`).toBeLessThanOrEqual(height + 60);
        // What follows a widget as tall as the window cannot be seen to move.
        expect(px, `${tag} fits in`).toBeGreaterThanOrEqual(Math.min(height, 800) - 4);
      }
    },
  );

  it.each([20, 32])('leaves no gap below the list of activities in type of %s px', async (size) => {
    await open(
      `${css}<style>body { font-size: ${size}px }</style><kakari-activity-checklist></kakari-activity-checklist>`,
    );
    const list = page.locator('kakari-activity-checklist');
    await list.locator('section').waitFor();
    for (const width of [320, 688, 984]) {
      await page.setViewportSize({ width, height: 800 });
      const gap = await gapBelow(list);
      expect(gap, `${width} px wide`).toBe(0);
    }
  });

  it('gives back what a status without an application does not need', async () => {
    const stated = { ...JSON.parse(record), applications: undefined };
    for (const applications of [undefined, []]) {
      await page?.close();
      await open(`${css}<kakari-record><script type="application/json">${JSON.stringify({ ...stated, applications })}</script>
        <kakari-application-status></kakari-application-status></kakari-record>`);
      const status = page.locator('kakari-application-status');
      await status.locator('section').waitFor();
      const gap = await gapBelow(status);
      expect(gap).toBeLessThan(5);
    }
  });

  it.each([
    ['kakari-application-status', '<kakari-application-status variant="badge"></kakari-application-status>'],
    ['data-kakari', '<span data-kakari="application-status" data-variant="badge">不明</span>'],
  ])('holds no place for a badge, which stands in a line of text: %s', async (_, badge) => {
    await open(`${css}<p>申請の状況：${badge}です。</p><kakari-record>
      <script type="application/json">${record}</script><p>申請の状況：${badge}です。</p></kakari-record>`);
    const badges = page.locator('kakari-application-status');
    await badges.last().getByText('承認待ち').waitFor();
    const heights = await page.locator('p').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
    for (const height of heights) expect(height).toBeLessThan(60);
  });

  it('gives the place of the whole list back once someone searches in it', async () => {
    await open(`${css}<kakari-activity-checklist></kakari-activity-checklist>`);
    await page.locator('#filter').fill('予防接種');
    await page.getByText('1項目あります').waitFor();
    expect(await gapBelow(page.locator('kakari-activity-checklist'))).toBe(0);
  });
});

describe('<div data-kakari>', () => {
  it('becomes the widget, its text the fallback, its data-* the attributes of widget and record', async () => {
    await open(
      '<div id="place" data-kakari="credit-summary" data-src="/hosts/record.json" data-editable="false" data-heading-level="2" data-lang="en" data-block="7">規則</div>',
    );
    const summary = page.locator('#place > kakari-record[src="/hosts/record.json"] > kakari-credit-summary');
    await expect.poll(() => summary.getAttribute('lang')).toBe('en');
    expect(await summary.getAttribute('heading-level')).toBe('2');
    expect(await summary.getAttribute('editable')).toBeNull();
    expect(await summary.getAttribute('block')).toBeNull();
    expect(await summary.textContent()).toBe('規則');
    await expect.poll(() => summary.locator('.figure').first().textContent()).toContain('568.5');
  });

  it('needs no record where none is asked for, and stands in one where it is nested', async () => {
    await open(
      `<div id="alone" data-kakari="credit-summary" data-editable></div>
       <div id="shared" data-kakari="record" data-src="/hosts/record.json"><p>前置き</p>
         <div data-kakari="credit-summary"></div><div data-kakari="credit-summary"></div></div>`,
    );
    await expect.poll(() => page.locator('#alone > kakari-credit-summary[editable]').count()).toBe(1);
    const shared = page.locator('#shared > kakari-record > div > kakari-credit-summary');
    await expect.poll(() => shared.locator('.figure').allTextContents()).toHaveLength(6);
  });

  it('is upgraded when it comes later, and says a mistyped name once', async () => {
    const warnings: string[] = [];
    const listen = (text: string) => warnings.push(text);
    launched.context.on('console', (message) => message.type() === 'warning' && listen(message.text()));
    await open('<div data-kakari="credit-sumary">規則</div>');
    await page.waitForFunction(() => customElements.get('kakari-record') !== undefined);
    await page.evaluate(() => {
      const late = document.createElement('div');
      late.append(Object.assign(document.createElement('div'), { textContent: '後から' }));
      late.firstElementChild?.setAttribute('data-kakari', 'credit-summary');
      document.body.append(late);
    });
    await expect.poll(() => page.locator('div > kakari-credit-summary').textContent()).toBe('後から');
    launched.context.removeAllListeners('console');
    expect(warnings).toEqual([
      'kakari: data-kakari="credit-sumary" is none of record, credit-summary, activity-checklist, application-status, ' +
        "certificate-viewer; the page's own content stays.",
    ]);
    expect(await page.locator('[data-kakari="credit-sumary"]').textContent()).toBe('規則');
  });
});
