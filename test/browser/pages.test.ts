import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleForBrowser, readInFrame } from '../support/pages/bundle';
import { compare } from '../support/pages/expected';
import { knownFaults, pagesIn } from '../support/pages/plan';
import { type Launched, launchPlain } from './support/browser';

/** Every page in a real frame: `checkVisibility` and layout mean nothing in a parsed document. */
let launched: Launched;
let script: string;

beforeAll(async () => {
  launched = await launchPlain();
  script = await bundleForBrowser();
});

afterAll(async () => {
  await launched?.close();
});

describe.each([
  ['the pages nobody tuned to', 'pages', 285],
  ['pages of other layouts', 'pages-more', 33],
])('%s', (_, folder, least) => {
  const sources = pagesIn(folder);

  it('are there', () => {
    expect(sources.length).toBeGreaterThanOrEqual(least);
  });

  it.each(sources.map((source) => [source.slug, source] as const))(
    '%s is read as a person reads it',
    async (_, source) => {
      const page = await readInFrame(launched.context, script, source);
      const faults = compare(source.expected, page);
      const named = [...new Set(faults.map(({ fault, at }) => `${fault} ${at}`))];
      expect(named, JSON.stringify(faults.slice(0, 20))).toEqual(knownFaults()[source.slug] ?? []);
    },
  );
});

it('none of the known faults is a wrong value', () => {
  const wrong = Object.values(knownFaults())
    .flat()
    .filter((fault) => fault.startsWith('wrong'));
  expect(wrong).toEqual([]);
});

describe('what surrounds a list', () => {
  const source = (slug: string) => {
    const found = [...pagesIn('pages'), ...pagesIn('pages-more')].find((page) => page.slug === slug);
    if (!found) throw new Error(slug);
    return found;
  };

  it('tells that the queue is whole: its paging line, its statuses, no other filter but the year', async () => {
    const page = await readInFrame(launched.context, script, source('approval-queue'));
    expect(page).toMatchObject({
      paging: { total: 6, from: 0, to: 6 },
      statusFilter: ['pending', 'returned', 'approved'],
      otherFilters: true,
    });
    expect(page).toHaveProperty('applications.0.applicant', '見本 太郎');
  });

  it('tells which statuses a filter leaves out', async () => {
    const page = await readInFrame(launched.context, script, source('queue-table'));
    expect(page).toMatchObject({
      paging: { total: 1, from: 0, to: 1 },
      statusFilter: ['pending'],
      otherFilters: false,
      applications: [{ applicant: '例示 花子 第000001号' }],
    });
  });

  it('hands over the reason of a return', async () => {
    const page = await readInFrame(launched.context, script, source('history-cards-phone'));
    expect(page).toHaveProperty(
      'applications.2.reason',
      '実地研修の内容を確認してください。承認済の申請はそのままで結構です。',
    );
  });
});

describe('marks and numbers', () => {
  const run = async (slug: string, expression: string) => {
    const source = pagesIn('pages').find((page) => page.slug === slug);
    if (!source) throw new Error(slug);
    const page = await launched.context.newPage();
    await page.setViewportSize({ width: source.width, height: 900 });
    await page.setContent(source.html);
    await page.evaluate(script);
    const answer: unknown = await page.evaluate(expression);
    await page.close();
    return answer;
  };

  it.each([
    ['application-row-headers', 'TD'],
    ['application-definition-list', 'DD'],
    ['application-component-soup', 'DIV'],
    ['application-read-only-inputs', 'DIV'],
    ['application-phone', 'P'],
  ])('%s has a box for the mark beside its total', async (slug, tag) => {
    expect(await run(slug, "kakariPages.pages.locate('totalUnits')?.tagName")).toBe(tag);
  });

  it('finds the button 「申請する」', async () => {
    const text = await run('application-row-headers', "kakariPages.pages.locate('apply')?.textContent");
    expect(text).toBe('申請する');
  });

  it.each([
    ['application-row-headers', '000000'],
    ['application-flex-rows', '000000'],
    ['application-component-soup', '000000'],
    ['application-aria-table', '000003'],
    ['history-nested-tables', '000000'],
    ['my-page', '000000'],
    ['login', undefined],
    ['approval-queue', undefined],
  ])('%s bears the number %s', async (slug, number) => {
    expect(await run(slug, 'kakariPages.pages.registrationNumber()')).toBe(number);
  });
});
