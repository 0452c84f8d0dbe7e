import { define } from '../../components/define';
import type { FaqId } from '../../components/words/faq/words';
import { afterEach, describe, equal, it, mount, ok, unmountAll } from '../support/elements';
import { good, record, root, until } from '../support/records';

define();
await Promise.all([import('../../components/with-record'), import('../../components/words/faq/answers-ja')]);

/** よくあるご質問 of the briefing, by its lines, and a part of the answer that stands in them. */
const briefing: Record<FaqId, { lines: string; answer: string }> = {
  q1: { lines: 'L560–L564', answer: '修了者なし' },
  q2: { lines: 'L566–L570', answer: '日頃の研鑽' },
  q3: { lines: 'L572–L578', answer: '添付資料は必須ではありません' },
  q4: { lines: 'L580–L586', answer: '検索期間を変える必要はありません' },
  q5: { lines: 'L588–L594', answer: '日医eラーニング' },
  q6: { lines: 'L598–L604', answer: '修了証に変わりはありません' },
};

const asked = (element: Element) =>
  [...root(element).querySelectorAll('[data-faq]')].map((each) => each.getAttribute('data-faq'));

/** The question is opened, and its answer read. */
async function answerOf(element: Element, id: FaqId): Promise<string> {
  const question = () => root(element).querySelector<HTMLDetailsElement>(`[data-faq=${id}]`);
  ok(question());
  Object.assign(question() ?? {}, { open: true });
  await until(() => question()?.querySelector('p')?.textContent);
  return question()?.querySelector('p')?.textContent ?? '';
}

const application = (appliedAt: string, status: 'pending' | 'returned') =>
  ({ appliedAt, status, scheme: 'reporting-training', fiscalYear: 2025 }) as const;

/** Where each question arises, and where it does not. */
const places: readonly {
  readonly where: string;
  readonly make: () => Promise<Element>;
  readonly questions: readonly FaqId[];
}[] = [
  {
    where: 'classroom units, before anything is known',
    make: () => mount(document.createElement('kakari-credit-summary')),
    questions: ['q2', 'q4', 'q5'],
  },
  {
    where: 'a verdict of not met',
    make: () => ofRecord('kakari-credit-summary', { ...good(568.5), practicalUnits: practical(0) }),
    questions: ['q1', 'q2', 'q4', 'q5'],
  },
  {
    where: 'a verdict of not met for want of classroom units',
    make: () => ofRecord('kakari-credit-summary', { ...good(0), practicalUnits: practical(10) }),
    questions: ['q1', 'q2', 'q4', 'q5'],
  },
  {
    where: 'a verdict of met',
    make: () => ofRecord('kakari-credit-summary', { ...good(8), practicalUnits: practical(5) }),
    questions: ['q2', 'q4', 'q5'],
  },
  {
    where: 'the checklist',
    make: () => mount(document.createElement('kakari-activity-checklist')),
    questions: ['q3'],
  },
  {
    where: 'duplicates',
    make: async () => {
      const element = await ofRecord('kakari-application-status', {
        ...good(8),
        applications: [
          application('2025-10-24T09:56+09:00', 'pending'),
          application('2025-10-25T10:00+09:00', 'pending'),
        ],
      });
      // With what not every review needs, a chunk.
      await until(() => root(element).querySelector('[part=duplicates]'));
      return element;
    },
    questions: ['q6'],
  },
  {
    where: 'one application alone',
    make: () =>
      ofRecord('kakari-application-status', {
        ...good(8),
        applications: [application('2025-10-24T09:56+09:00', 'pending')],
      }),
    questions: [],
  },
];

const practical = (units: number) => ({ units, day: '2025-10-24', origin: 'portal' }) as const;

/** A widget once its record is shown. */
async function ofRecord(tag: string, data: unknown): Promise<Element> {
  const provider = record({ record: data });
  const widget = document.createElement(tag);
  provider.replaceChildren(widget);
  await mount(provider);
  await until(() => root(widget).querySelector('[part=reasons]'));
  return widget;
}

describe('the FAQ stands where each question arises', () => {
  afterEach(unmountAll);

  for (const { where, make, questions } of places) {
    const lines = questions.map((id) => `${id} ${briefing[id].lines}`).join(', ') || 'none';
    it(`${where}: ${lines}`, async () => {
      const element = await make();
      equal(asked(element), [...questions]);
      for (const id of questions) {
        const answer = await answerOf(element, id);
        ok(answer.includes(briefing[id].answer), `${id}: ${answer}`);
      }
    });
  }

  it('in English the Japanese terms of each answer are marked; answers follow the language', async () => {
    const summary = document.createElement('kakari-credit-summary');
    summary.lang = 'en';
    await mount(summary);
    await until(() => root(summary).querySelector('section')?.lang === 'en');
    ok((await answerOf(summary, 'q5')).includes('See “日本医師会生涯教育on-line”.'));
    const terms = () =>
      [...root(summary).querySelectorAll('[data-faq] [lang=ja]')].map(({ textContent }) => textContent);
    equal(terms(), ['日医生涯教育', '検索', '日医eラーニング', '日本医師会生涯教育']);
    summary.lang = 'ja';
    await until(() => root(summary).querySelector('[data-faq=q5] p')?.textContent?.includes('取得できます'));
    equal(terms(), []);
  });

  it('every question has a place', () => {
    const placed = new Set(places.flatMap(({ questions }) => questions));
    equal(
      Object.keys(briefing).filter((id) => !placed.has(id as FaqId)),
      [],
    );
  });
});
