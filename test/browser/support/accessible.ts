import type { Page } from 'playwright-core';

/**
 * The accessible names of our marks on a page. They lie in closed shadow roots, which no page script and no test can
 * open; the browser's accessibility tree shows what a screen reader gets.
 */
export async function marksOn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }))
      .filter(
        ({ role, name }) =>
          (role === 'image' || role === 'img' || role === 'status') && name.startsWith('kakari'),
      )
      .map(({ name }) => name);
  } finally {
    await session.detach();
  }
}
