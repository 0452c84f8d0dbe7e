import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';

/** What went wrong on a page, as its visitor's browser saw it. */
export type Visit = {
  page: Page;
  /** console.error, uncaught exceptions, files that did not load */
  errors: string[];
  /** console.warn */
  warnings: string[];
  /** violated-directive and what was blocked, one a report */
  reports: () => Promise<string[]>;
  /** Cumulative layout shift since the beginning. */
  layoutShift: () => Promise<number>;
  /** `rule: help (where)`, one a violation */
  axe: () => Promise<string[]>;
};

type Watched = Window & { kakariReports: string[]; kakariShift: number; axe: typeof import('axe-core') };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The kit comes this late, as from a slow server. */
const KIT_DELAY_MS = 300;

/** Opens a page with the kit delayed and waits until the network rests. */
export async function visit(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage();
  const errors: string[] = [];
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
    if (message.type() === 'warning') warnings.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // What a script itself broke off is no error.
    if (why !== 'net::ERR_ABORTED') errors.push(`${request.url()} ${why}`);
  });
  await page.addInitScript(() => {
    const watched = window as unknown as Watched;
    watched.kakariReports = [];
    watched.kakariShift = 0;
    addEventListener('securitypolicyviolation', (event) => {
      watched.kakariReports.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        watched.kakariShift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route(/\/kit(-2)?\/.*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, KIT_DELAY_MS));
    await route.continue();
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  return {
    page,
    errors,
    warnings,
    reports: () => page.evaluate(() => (window as unknown as Watched).kakariReports),
    layoutShift: async () => {
      // A shift is reported with the frame after it.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
      return page.evaluate(() => (window as unknown as Watched).kakariShift);
    },
    // No preload: axe would bring style sheets of other origins in as inline ones, which a policy reports.
    // Evaluated through the debugger, which no policy of the page can refuse.
    axe: async () => {
      await page.evaluate(axeSource);
      return page.evaluate(async () => {
        const { violations } = await (window as unknown as Watched).axe.run(document, { preload: false });
        return violations.map(
          ({ id, help, nodes }) =>
            `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(', ')})`,
        );
      });
    },
  };
}
