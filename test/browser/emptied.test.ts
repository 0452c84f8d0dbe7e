import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleForBrowser } from '../support/pages/bundle';
import { compare } from '../support/pages/expected';
import type { PageSource } from '../support/pages/in-browser';
import { pagesIn } from '../support/pages/plan';
import { type Launched, launchPlain } from './support/browser';

/**
 * One number of a page is missing – empty, a dash, or not shown, as while it is loading: no other may stand for it.
 * Known: where a whole cell under column heads is hidden, the cell beside it is read (test/pages/README.md).
 */
let launched: Launched;
let script: string;

beforeAll(async () => {
  launched = await launchPlain();
  script = await bundleForBrowser();
});

afterAll(async () => {
  await launched?.close();
});

/** Runs in the page: what is read after each number has gone, and what had gone. */
const emptyEach = `(() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const answers = [];
  const all = [];
  for (let text; (text = texts.nextNode()); ) all.push(text);
  for (const [at, text] of all.entries()) {
    const { data, parentElement: el } = text;
    // Without a piece of it a broken number is another number, and nothing shows that it was.
    if (/^\\d/.test(all[at + 1]?.data ?? '') && /\\d,?$/.test(data) && !all[at + 1].parentElement.matches('sup')) continue;
    if (!/^\\s*[\\d０-９]/.test(data) || /[。、]/.test(data) || el.closest('option,script,style')) continue;
    const read = (how) => answers.push({ gone: data.trim() + ' ' + how, page: kakariPages.pages.read() ?? null });
    text.data = data.replace(/[\\d０-９.．,]+( ?(単位|年度))?/g, '');
    read('emptied');
    text.data = data.replace(/[\\d０-９.．,]+/g, '―');
    read('dashed');
    text.data = data;
    if (el.localName === 'td') continue;
    const { display } = el.style;
    el.style.display = 'none';
    read('hidden');
    el.style.display = display;
  }
  return answers;
})()`;

async function answersOf(source: PageSource): Promise<{ gone: string; page: unknown }[]> {
  const page = await launched.context.newPage();
  await page.setViewportSize({ width: source.width, height: 900 });
  await page.setContent(source.html);
  await page.evaluate(script);
  const answers: { gone: string; page: unknown }[] = await page.evaluate(emptyEach);
  await page.close();
  return answers;
}

describe.each(['pages', 'pages-more'])('a number gone from a page of test/%s', (folder) => {
  const sources = pagesIn(folder).filter(({ expected }) => expected.kind === 'completion-application');

  it.each(sources.map((source) => [source.slug, source] as const))(
    '%s: no other is read for it',
    async (_, source) => {
      const wrong = (await answersOf(source)).flatMap(({ gone, page }) =>
        page === null
          ? []
          : compare(source.expected, page)
              .filter(({ at, fault }) => fault === 'wrong' && /Units|fiscalYear|association/.test(at))
              .map(({ at, got }) => `${gone}: ${at} ${JSON.stringify(got)}`),
      );
      expect(wrong).toEqual([]);
    },
  );
});
