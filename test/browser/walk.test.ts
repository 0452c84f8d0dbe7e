import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '#components/today';
import { initialSituation } from '../../demo/portal/situation';
import { marksOn } from './support/accessible';
import { type LaunchedWithExtension, launchWithExtension, type Server, startServer } from './support/browser';
import { PORTAL, provisional, setSituation } from './support/replica';

/** The briefing's whole walk (L111–L545) with the built extension, on the portal's name under the strict policy. */
let server: Server;

beforeAll(async () => {
  server = await startServer({ https: true });
});

afterAll(async () => {
  await server?.close();
});

describe.each([
  { variant: 'server-rendered', base: '' },
  { variant: 'single page', base: '/app' },
])('$variant', ({ base }) => {
  let launched: LaunchedWithExtension;
  let page: Page;
  const reports: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    launched = await launchWithExtension({
      extensionDir: join('dist', 'extension', 'chrome-mv3'),
      portal: server,
      viewport: { width: 1440, height: 1000 },
    });
    await launched.worker.evaluate(() =>
      chrome.storage.local.set({ settings: { language: 'ja' }, 'frame-open': false }),
    );
    page = await launched.context.newPage();
    page.on('console', (message) => {
      if (/Content.Security.Policy|Trusted(HTML|Script)/i.test(message.text())) reports.push(message.text());
    });
    page.on('request', (request) => requests.push(request.url()));
    // Today, so that the application is of the fiscal year that the extension judges in.
    await setSituation(page, { ...initialSituation, day: today() });
    await page.goto(`${PORTAL}${base}/login`);
  });

  afterAll(async () => {
    await launched?.close();
  });

  const frame = (): Frame | undefined => page.frames().find((each) => each.url().endsWith('/panel.html'));
  const bar = async () =>
    (await frame()
      ?.locator('.line')
      .textContent({ timeout: 1000 })
      .catch(() => '')) ?? '';
  const figures = () => frame()?.locator('kakari-credit-summary .figure').allTextContents();
  const apply = async () => {
    await page.goto(`${PORTAL}${base}/training/apply`);
    const scheme = page.locator('#scheme-reporting-training');
    if (await scheme.isVisible()) {
      await scheme.check();
      const show = page.locator('.without-script');
      if (await show.isVisible()) await show.click();
    }
  };

  test('log in, and nothing is said before there is something to say', async () => {
    await page.click('#log-in');
    await page.waitForURL(/my-page/);
    await page.waitForTimeout(400);
    expect(frame()).toBeUndefined();
    expect(await marksOn(page)).toEqual([]);
  });

  test('0 / 0 before the search', async () => {
    await apply();
    await expect.poll(bar).toBe(`座学研修と実地研修が不足しています${provisional.ja}`);
  });

  test('after the search 568.5 / 0: the total reads 単位充足, the mark says what is short', async () => {
    await page.click('#search');
    await expect.poll(bar).toBe(`実地研修が不足しています${provisional.ja}`);
    expect(await figures()).toEqual(['568.5単位', '0単位', '568.5単位']);
    await expect
      .poll(async () => (await marksOn(page)).join())
      .toContain(`実地研修が不足しています${provisional.ja} （合計の「単位充足」は合計だけの判定です）`);
  });

  test('three activities are added up live, and never ticked for anyone', async () => {
    await page.click('#enter-practical');
    await expect.poll(bar).toBe('0項目 × 5単位 = 0単位');
    for (const id of ['government-committee', 'association-committee', 'community-medicine-meeting'])
      await page.check(`#activity-${id}`);
    await expect.poll(bar).toBe('3項目 × 5単位 = 15単位');
    expect(await frame()?.locator('.tally').textContent()).toContain('合計 583.5単位');
    expect(await page.locator('input[type=checkbox]:checked').count()).toBe(3);
    await page.click('#register-activities');
  });

  test('583.5: the requirements are met', async () => {
    await expect.poll(bar).toBe(`要件を満たしています${provisional.ja}`);
    await expect.poll(figures).toEqual(['568.5単位', '15単位', '583.5単位']);
    await expect
      .poll(async () => (await marksOn(page)).join())
      .toContain(`要件を満たしています${provisional.ja}`);
    expect(await frame()?.locator('.click').textContent()).toContain('「申請する」を押します');
  });

  test('applied: the history tells where it stands, and another application would be a duplicate', async () => {
    await page.click('#apply');
    await page.waitForTimeout(300);
    await page.goto(
      `${PORTAL}${base}/training/history?search=1&scheme=reporting-training&status=pending&status=returned&status=approved`,
    );
    await expect.poll(bar).toBe('申請の状況');
    await expect
      .poll(() => frame()?.locator('kakari-application-status #headline').textContent())
      .toContain('承認を待っています');
    await apply();
    await expect
      .poll(async () => (await marksOn(page)).join())
      .toMatch(
        /承認待ちの申請があります（\d+\/\d+ \d\d:\d\d に表示）。承認待ちの間は、もう一度申請しても重複になるだけです。/,
      );
    // The frame does not tell at the same time to send it.
    const click = () => frame()?.locator('.click').textContent();
    await expect.poll(click).toContain('重複になるだけです');
    expect(await click()).not.toContain('「申請する」を押します');
  });

  test('my page shows the figures last seen, with their time', async () => {
    // A list under a condition that shows none does not say that there is none.
    await page.goto(`${PORTAL}${base}/training/history?search=1&scheme=reporting-training&status=returned`);
    await page.waitForTimeout(600);
    await page.goto(`${PORTAL}${base}/my-page`);
    await expect.poll(bar).toBe('前に表示された単位数');
    // Its verdict is a chunk of its own.
    await expect
      .poll(async () => (await frame()?.locator('kakari-credit-summary .quiet').allTextContents())?.join())
      .toMatch(/\d+\/\d+ \d\d:\d\d に表示された値です/);
    // Nor does the form, which reads 0 before its search, say that there are no units.
    await expect.poll(figures).toEqual(['568.5単位', '15単位', '583.5単位']);
    await expect
      .poll(() => frame()?.locator('kakari-application-status #headline').textContent())
      .toContain('承認を待っています');
  });

  test('approved: the way to the certificate, and the certificate in the viewer', async () => {
    await page.goto(`${PORTAL}${base}/staff/application?id=1`);
    // What was sent has the same figures; nobody is told to send it again.
    await expect.poll(bar).toBe(`要件を満たしています${provisional.ja}`);
    expect(await frame()?.locator('.click').count()).toBe(0);
    // Nor is it a fault that the form's labels are not on it.
    const { health } = await launched.worker.evaluate(() => chrome.storage.local.get('health'));
    expect(health).toMatchObject({ pages: { 'other-application': { labels: { searchPeriod: 'absent' } } } });
    expect(JSON.stringify(health)).not.toContain('lost');
    await page.click('#approve');
    await page.waitForTimeout(300);
    await page.goto(`${PORTAL}${base}/training/history?search=1&scheme=reporting-training&status=approved`);
    await expect
      .poll(() => frame()?.locator('kakari-application-status #headline').textContent())
      .toContain('承認');
    const bytes = await page.evaluate(async () => {
      const response = await fetch('/certificate.pdf?id=1');
      return [...new Uint8Array(await response.arrayBuffer())];
    });
    expect(String.fromCharCode(...bytes.slice(0, 5))).toBe('%PDF-');
    const viewer = await launched.context.newPage();
    await viewer.goto(`chrome-extension://${launched.extensionId}/certificate.html`);
    await viewer.locator('kakari-certificate-viewer input[type=file]').setInputFiles({
      name: 'certificate.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(bytes),
    });
    await expect
      .poll(
        () =>
          viewer.locator('kakari-certificate-viewer').evaluate((element) => element.shadowRoot?.textContent),
        {
          timeout: 15_000,
        },
      )
      .toContain('見本 太郎');
    await viewer.close();
  });

  test('nothing personal is at rest', async () => {
    const stored = await launched.worker.evaluate(async () =>
      JSON.stringify(await chrome.storage.local.get(null)),
    );
    expect(stored).not.toMatch(/見本|000000|みほん/);
    expect(stored).toContain('"remembered"');
  });

  test('page scripts see nothing of ours, and no policy was broken', async () => {
    const seen = await page.evaluate(() => ({
      frames: window.length,
      iframes: document.querySelectorAll('iframe').length,
      text: document.documentElement.textContent,
    }));
    expect(seen.frames).toBe(0);
    expect(seen.iframes).toBe(0);
    expect(seen.text).not.toContain('kakari');
    expect(reports).toEqual([]);
    expect(
      requests.filter((url) => !/^(https:\/\/mamis\.med\.or\.jp|chrome-extension:|blob:|data:)/.test(url)),
    ).toEqual([]);
  });
});
