import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wpKsesPost } from '../support/kses';
import { type Launched, launchPlain, type Server, startServer, type View } from './support/browser';
import { type Visit, visit } from './support/visit';

let server: Server;
let launched: Launched;

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 320, height: 640 } };

beforeAll(async () => {
  server = await startServer();
  launched = await launchPlain(desktop);
});

afterAll(async () => {
  await launched?.close();
  await server?.close();
});

const open = (page: string, context = launched.context): Promise<Visit> =>
  visit(context, `${server.origin}/hosts/${page}`);

/** In a view of its own: colours, width and script are set when a browser context is made. */
async function inView<T>(view: View, act: (launched: Launched) => Promise<T>) {
  const own = await launchPlain(view);
  try {
    return await act(own);
  } finally {
    await own.close();
  }
}

/** Every widget is upgraded and has rendered something. */
async function stands({ page }: Visit): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter(({ localName }) => localName.startsWith('kakari-'))
          .map((element) => element.shadowRoot?.childElementCount ?? 0)
          .every((count) => count > 0),
      ),
    )
    .toBe(true);
}

async function expectClean(found: Visit, warnings: unknown[] = []): Promise<void> {
  await stands(found);
  expect(found.errors).toEqual([]);
  expect(await found.reports()).toEqual([]);
  expect(found.warnings).toEqual(warnings);
  expect(await found.layoutShift(), 'cumulative layout shift').toBeLessThanOrEqual(0.01);
  expect(await found.axe()).toEqual([]);
}

/** Nothing sticks out to the side. */
const overflow = ({ page }: Visit) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Opens a certificate whose Japanese font is not embedded, so that CMaps and standard fonts are fetched as well. */
async function readCertificate({ page }: Visit): Promise<unknown> {
  const path = join('test', 'certificates', 'not-embedded-sjis.pdf');
  await page.route('**/certificate.pdf', (route) => route.fulfill({ path, contentType: 'application/pdf' }));
  return page.evaluate(
    () =>
      new Promise((done) => {
        for (const name of ['kakari-certificate-read', 'kakari-certificate-error'])
          document.addEventListener(name, (event) => done((event as CustomEvent).detail));
        document.querySelector('kakari-certificate-viewer')?.setAttribute('src', '/certificate.pdf');
      }),
  );
}

const twice = [expect.stringMatching(/^kakari: this page loads the kit twice/)];

describe('the three policies, each with Trusted Types and two copies', () => {
  // Browsers refuse a worker of another origin, and nonce or hashes seldom let one in: then the PDF is read on the main thread.
  it.each([
    ['policy-self.html', 1],
    ['policy-kit-host.html', 0],
    ['policy-nonce.html', 0],
    ['policy-hashes.html', 0],
  ] as const)(
    '%s: elements, lazy English, lazy validation and the PDF reader (workers: %i) stand',
    async (name, workers) => {
      const found = await open(name);
      const summaries = found.page.locator('kakari-credit-summary');
      await expect
        .poll(() => summaries.nth(0).locator('#headline').textContent())
        .toContain('実地研修が不足しています');
      await expect.poll(() => summaries.nth(1).locator('section').getAttribute('lang')).toBe('en');
      await expectClean(found, twice);
      expect(await readCertificate(found)).toMatchObject({ pages: 1 });
      expect(found.page.workers()).toHaveLength(workers);
      expect(found.errors).toEqual([]);
      expect(await found.reports()).toEqual([]);
      await found.page.close();
    },
  );

  it('where the policy forbids the kit, the page’s own content stands and one line says why', async () => {
    const { page, warnings } = await open('policy-refused.html');
    expect(await page.getByText('座学研修と実地研修の両方を受け').isVisible()).toBe(true);
    expect(warnings).toEqual([expect.stringMatching(/^kakari: the page keeps its own content.*TypeError/)]);
    expect(await page.evaluate(() => customElements.get('kakari-record'))).toBeUndefined();
    await page.close();
  });

  it('where the kit never comes, its place is held for 5 seconds and then given back', async () => {
    for (const way of ['policy', 'server'] as const) {
      const page = await launched.context.newPage();
      if (way === 'server') await page.route('**/kit/**/*.js', (route) => route.abort());
      await page.goto(
        `${server.origin}/hosts/${way === 'policy' ? 'policy-refused' : 'wordpress-author'}.html`,
      );
      const { held, waits, given } = await page.evaluate(() => {
        const places = [...document.querySelectorAll('kakari-record > *, [data-kakari] [data-kakari]')];
        const heights = () => places.map((place) => Math.round(place.getBoundingClientRect().height));
        const held = heights();
        const animations = document.getAnimations();
        const waits = animations.map(({ effect }) => effect?.getComputedTiming().endTime);
        for (const animation of animations) animation.finish();
        return { held, waits, given: heights() };
      });
      expect(held.length, way).toBe(4);
      expect(Math.min(...held), way).toBeGreaterThan(250);
      expect([...new Set(waits)], way).toEqual([5000]);
      expect(Math.max(...given), way).toBeLessThan(100);
      await page.close();
    }
  });

  it('once the widgets stand, nothing is left that would give their place back', async () => {
    for (const name of ['plain.html', 'wordpress-author.html']) {
      const found = await open(name);
      await stands(found);
      expect(await found.page.evaluate(() => document.getAnimations().length), name).toBe(0);
      await found.page.close();
    }
  });
});

describe('host pages', () => {
  it.each([
    'plain.html',
    'record.html',
    'english.html',
    'dark.html',
    'ten-px-root.html',
    'large-text.html',
    'hostile.html',
    'autop.html',
    'wordpress-author.html',
  ])('%s', async (name) => {
    const found = await open(name);
    await expectClean(found);
    await found.page.close();
  });

  it('record.html with what few records show – no verdict yet, a return, a duplicate – stands at once', async () => {
    const application = (appliedAt: string, status: string) => ({
      appliedAt,
      status,
      scheme: 'reporting-training',
      fiscalYear: 2025,
    });
    const json = {
      version: 1,
      practicalUnits: { units: 5, day: '2025-10-24', origin: 'portal' },
      applications: [
        application('2025-10-24T09:56+09:00', 'returned'),
        application('2025-10-25T09:56+09:00', 'returned'),
      ],
    };
    await launched.context.route('**/hosts/record.json', (route) => route.fulfill({ json }));
    const found = await open('record.html');
    const part = (tag: string, name: string) => found.page.locator(tag).locator(name).textContent();
    expect(await part('kakari-credit-summary', '.next')).toContain('座学研修の単位数がわかりません');
    expect(await part('kakari-application-status', '[part=reason]')).toContain('差戻しの理由');
    expect(await part('kakari-application-status', '[part=duplicates]')).toContain('複数回');
    await expectClean(found);
    await found.page.close();
    await launched.context.unroute('**/hosts/record.json');
  });

  it('shift-jis.html is Shift_JIS, byte by byte, and the widgets’ Japanese is whole', async () => {
    const bytes = readFileSync(join('demo', 'hosts', 'shift-jis.html'));
    expect(bytes.includes(Buffer.from([0x88, 0xe3, 0x8e, 0x74, 0x89, 0xef]))).toBe(true); // 医師会
    const found = await open('shift-jis.html');
    expect(await found.page.evaluate(() => document.characterSet)).toBe('Shift_JIS');
    const headline = found.page.locator('kakari-credit-summary').locator('#headline');
    expect(await headline.textContent()).toContain('座学研修と実地研修の両方で、合計10単位以上');
    await expectClean(found);
    await found.page.close();
  });

  it('two-copies.html: a warning, never a throw', async () => {
    const found = await open('two-copies.html');
    await expectClean(found, twice);
    await found.page.close();
  });

  it('large-text.html and ten-px-root.html: the type follows the page but never under 16 px', async () => {
    for (const [name, size] of [
      ['large-text.html', '32px'],
      ['ten-px-root.html', '16px'],
    ] as const) {
      const { page } = await open(name);
      const summary = page.locator('kakari-credit-summary');
      expect(await summary.evaluate((element) => getComputedStyle(element).fontSize)).toBe(size);
      await page.close();
    }
  });

  it('hostile.html: no rule of the page reaches into a widget', async () => {
    const found = await open('hostile.html');
    const seen = await found.page
      .locator('kakari-credit-summary')
      .locator('#headline')
      .evaluate((heading) => {
        const { fontStyle, letterSpacing, textAlign, textTransform, whiteSpace, fontSize } =
          getComputedStyle(heading);
        return { fontStyle, letterSpacing, textAlign, textTransform, whiteSpace, fontSize };
      });
    expect(seen).toEqual({
      fontStyle: 'normal',
      letterSpacing: 'normal',
      textAlign: 'start',
      textTransform: 'none',
      whiteSpace: 'normal',
      fontSize: '24px',
    });
    await found.page.close();
  });
});

describe('WordPress', () => {
  const page = readFileSync(join('demo', 'hosts', 'wordpress-author.html'), 'utf8');
  const guide = readFileSync(join('docs', 'embedding.md'), 'utf8');

  it('the filter of an author’s post loses scripts and our tags, and keeps the div', () => {
    expect(
      wpKsesPost(
        '<script src="x.js">a()</script><kakari-record src="r"><b onclick="x()">規則</b></kakari-record>',
      ),
    ).toBe('a()<b>規則</b>');
    const [paste = ''] = /<div data-kakari="credit-summary"[^\n]*/.exec(guide) ?? [];
    expect(paste).toContain('data-src');
    expect(wpKsesPost(paste)).toBe(paste);
  });

  it('the host page’s post is what the filter leaves', () => {
    const [post = ''] = /<div class="entry-content">[\s\S]*?(?=\n *<h2>申請の流れ)/.exec(page) ?? [];
    expect(post).toContain('data-kakari="certificate-viewer"');
    expect(wpKsesPost(post)).toBe(post);
  });

  it('the divs become widgets on one record', async () => {
    const found = await open('wordpress-author.html');
    const summary = found.page.locator('kakari-record kakari-credit-summary');
    await expect
      .poll(() => summary.nth(0).locator('#headline').textContent())
      .toContain('実地研修が不足しています');
    await expect
      .poll(() => summary.nth(1).locator('#headline').textContent())
      .toContain('Practical training');
    await found.page.close();
  });
});

describe('ways of looking', () => {
  it('no JavaScript: the page’s own content stands, with no room held for what never comes', () =>
    inView({ ...desktop, javaScriptEnabled: false }, async ({ context }) => {
      const page = await context.newPage();
      await page.goto(`${server.origin}/hosts/plain.html`);
      for (const text of [
        '座学研修と実地研修の両方を受け',
        '1項目5単位です',
        '認定(修了)申請履歴',
        '承認の後に',
      ])
        expect(await page.getByText(text).isVisible(), text).toBe(true);
      const place = await page.locator('kakari-activity-checklist').boundingBox();
      expect(place?.height).toBeLessThan(100);
    }));

  it.each(['plain.html', 'record.html', 'large-text.html', 'english.html'])('320 px wide: %s', (name) =>
    inView(phone, async ({ context }) => {
      const found = await open(name, context);
      await expectClean(found);
      expect(await overflow(found)).toBeLessThanOrEqual(0);
    }),
  );

  it('dark: the widgets follow the page’s color-scheme, and only it', () =>
    inView({ ...desktop, colorScheme: 'dark' }, async ({ context }) => {
      const ground = ({ page }: Visit) =>
        page
          .locator('kakari-credit-summary')
          .locator('section')
          .evaluate((section) => getComputedStyle(section).backgroundColor);
      const dark = await open('dark.html', context);
      await expectClean(dark);
      expect(await ground(dark)).toBe('rgb(26, 26, 26)');
      const light = await open('plain.html', context);
      await stands(light);
      expect(await ground(light)).toBe('rgb(255, 255, 255)');
    }));

  it('less motion: a site that cuts animations short takes no place away', () =>
    inView({ ...desktop, reducedMotion: 'reduce' }, async ({ context }) => {
      for (const name of ['plain.html', 'wordpress-author.html'])
        await expectClean(await open(name, context));
    }));

  it('forced colours', () =>
    inView({ ...desktop, forcedColors: 'active' }, async ({ context }) => {
      for (const name of ['plain.html', 'record.html']) await expectClean(await open(name, context));
    }));

  it('print: dark never reaches paper, and nothing is cut off', () =>
    inView({ ...desktop, colorScheme: 'dark' }, async ({ context }) => {
      const found = await open('dark.html', context);
      await stands(found);
      await found.page.emulateMedia({ media: 'print' });
      const { ground, ink } = await found.page
        .locator('kakari-credit-summary')
        .locator('section')
        .evaluate((section) => {
          const { backgroundColor: ground, color: ink } = getComputedStyle(section);
          return { ground, ink };
        });
      expect({ ground, ink }).toEqual({ ground: 'rgb(255, 255, 255)', ink: 'rgb(26, 26, 26)' });
      const pdf = await found.page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }));
});
