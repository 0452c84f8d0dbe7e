import type { BrowserContext, Page } from 'playwright-core';

/** An empty page of the server's origin with this body; nothing of it lies on the disk. */
export async function openBlank(context: BrowserContext, origin: string, body: string): Promise<Page> {
  const page = await context.newPage();
  const address = `${origin}/blank.html`;
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="ja"><title>blank</title><body>${body}</body></html>`,
    }),
  );
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  return page;
}

export const kitScript = '<script type="module" src="/kit/kakari.js"></script>';
