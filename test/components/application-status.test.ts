import { type Application, type ApplicationReview, reviewApplications } from '#core/applications';
import type { Assessment } from '#core/index';
import type { KakariApplicationStatus } from '../../components/application-status/application-status';
import { needsMore } from '../../components/application-status/known';
import { stepAt } from '../../components/application-status/step-at';
import { define } from '../../components/define';
import { accessible, afterEach, describe, equal, it, mount, ok, unmountAll } from '../support/elements';
import { until } from '../support/records';

define();
// The chunks are built on the fly here: fetched beforehand, they do not eat up the time of the first test.
await Promise.all([
  import('../../components/record/judge'),
  import('../../components/application-status/known'),
  import('../../components/application-status/more/index'),
  import('../../components/application-status/waiting'),
  import('../../components/words/application-status/details/en'),
  import('../../components/words/application-status/more/en'),
]);

const on = '2025-10-27';
const application = (
  appliedAt: string,
  status: Application['status'] = 'pending',
  more: Partial<Application> = {},
): Application => ({ appliedAt, status, scheme: 'reporting-training', ...more });

const friday = '2025-10-24T09:56:00+09:00';
const lists = {
  none: [],
  pending: [application(friday)],
  returned: [application(friday, 'returned', { reason: '活動した年度を確認してください。' })],
  approved: [application(friday, 'approved')],
  unknown: [application('きのう')],
} satisfies Record<string, Application[]>;

const status = (more: Partial<KakariApplicationStatus> = {}) =>
  Object.assign(document.createElement('kakari-application-status'), more);

const root = (element: KakariApplicationStatus) => {
  ok(element.shadowRoot);
  return element.shadowRoot;
};
const all = (element: KakariApplicationStatus, selector: string) => [
  ...root(element).querySelectorAll(selector),
];
const text = (element: KakariApplicationStatus, selector: string) =>
  all(element, selector)
    .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())
    .join(' | ');
const here = (element: KakariApplicationStatus) =>
  all(element, 'ol[part=steps] li').findIndex((step) => step.getAttribute('aria-current') === 'step');

async function shown(
  applications: readonly Application[],
  more: Partial<KakariApplicationStatus> = {},
): Promise<KakariApplicationStatus> {
  const review = reviewApplications(applications, { on });
  const element = await mount(status({ review, ...more }));
  // What a review needs besides comes with a chunk, and the reasons with it.
  const wanted = element.variant === 'card' && needsMore(review) ? '.because li' : '.spoken, [part=reasons]';
  await until(() => all(element, wanted).length > 0);
  return element;
}

describe('<kakari-application-status>', () => {
  afterEach(() => {
    unmountAll();
    document.documentElement.lang = 'ja';
  });

  it('stands without a record: the five steps and where to look; what the page put inside is gone', async () => {
    const element = status();
    element.innerHTML = '<p>申請は医師会へ</p>';
    await mount(element);
    equal(
      all(element, '[part=steps] .name').map((step) => step.textContent?.trim()),
      ['単位を確認・検索', '実地研修を登録', '申請する', '承認を待つ', '修了証をダウンロード'],
    );
    equal(here(element), -1);
    ok(text(element, 'p').includes('「認定(修了)申請履歴」'));
    ok(!element.querySelector('p')?.checkVisibility());
    await accessible(element);
  });

  const states = {
    none: ['申請はまだありません', '「申請する」'],
    pending: ['医師会の承認を待っています', 'お知らせが先生に届くかどうかは確認できていません'],
    returned: ['申請が差し戻されました', '「申請内容確認・変更」'],
    approved: ['承認されました。修了証をダウンロードできます', '「修了証等ダウンロード」を選択'],
    unknown: ['申請の状況はわかりません', '「認定(修了)申請履歴」'],
  } as const;

  for (const [state, [headline, next]] of Object.entries(states)) {
    it(`${state}: the state's line with a sign, then the next click`, async () => {
      const element = await shown(lists[state as keyof typeof lists]);
      equal(text(element, '#headline'), headline);
      ok(text(element, '[part=next]').includes(next), text(element, '[part=next]'));
      const sign = root(element).querySelector('[part=headline] .sign');
      ok(sign?.getAttribute('data-sign') || sign?.querySelector('svg path'), 'a sign that can be seen');
      equal(all(element, '[role=status]').length, 1);
      await accessible(element);
    });

    it(`${state}: the badge says it in words`, async () => {
      const element = await shown(lists[state as keyof typeof lists], { variant: 'badge' });
      const words = {
        none: '申請なし',
        pending: '承認待ち 申請から3日',
        returned: '差戻し',
        approved: '承認済',
        unknown: '申請状況不明',
      };
      equal(text(element, '[part=badge]'), `申請の状況: ${words[state as keyof typeof words]}`);
      equal(getComputedStyle(element).display, 'inline-block');
      ok(element.getBoundingClientRect().width > 60, 'a badge is as wide as its words');
      await accessible(element);
    });
  }

  it('shows where on the way: only one step is the present one', async () => {
    equal(here(await shown(lists.pending)), 3);
    equal(here(await shown(lists.returned)), 2);
    equal(here(await shown(lists.approved)), 4);
    equal(here(await shown(lists.unknown)), -1);
    const element = await shown(lists.pending);
    equal(text(element, '[aria-current=step]'), '4 承認を待つ いまここ');
  });

  it('before the application, what is short says where the way stops', () => {
    const part = (outcome: string) => ({ outcome });
    const assessed = (outcome: string, classroom: string) =>
      ({ outcome, classroom: part(classroom) }) as unknown as Assessment;
    equal(stepAt('none'), undefined);
    equal(stepAt('none', assessed('unknown', 'unknown')), 0);
    equal(stepAt('none', assessed('not-met', 'not-met')), 0);
    equal(stepAt('none', assessed('not-met', 'met')), 1);
    equal(stepAt('none', assessed('met', 'met')), 2);
  });

  it('says the days waited, working days where the holidays are known', async () => {
    const before = await shown(lists.pending);
    ok(text(before, '[part=facts]').includes('3日'), text(before, '[part=facts]'));
    ok(!text(before, '[part=facts]').includes('除く'), 'a review without holidays counts calendar days');
    // 3 November is a holiday, 1 and 2 November a week-end.
    const record = document.createElement('kakari-record');
    record.on = '2025-11-04';
    const element = status({ applications: [application('2025-10-31T09:00:00+09:00')] });
    record.append(element);
    await mount(record);
    await until(() => text(element, '[part=facts]').includes('4日（土日・祝日を除くと1日）'));
    await accessible(element);
  });

  it('takes the record of the nearest provider, and counts its working days', async () => {
    const record = document.createElement('kakari-record');
    record.on = on;
    record.record = {
      version: 1,
      classroom: [{ units: 10, day: '2025-10-24', origin: 'portal' }],
      practicalUnits: { units: 15, day: '2025-10-24', origin: 'portal' },
      applications: lists.pending,
    };
    const element = status();
    record.append(element);
    await mount(record);
    await until(() => text(element, '[part=facts]').includes('3日（土日・祝日を除くと1日）'));
    ok(text(element, '.quiet').includes('このページが示す記録によります。'));
    record.on = '2025-10-28';
    await until(() => text(element, '[part=facts]').includes('4日（土日・祝日を除くと2日）'));

    record.record = { version: 1, applications: [] };
    await until(() => text(element, '#headline') === '申請はまだありません');
    equal(here(element), 0);
  });

  it('a record that names no list of applications is not one without applications: the way stands, and that the state is not known', async () => {
    const record = document.createElement('kakari-record');
    record.on = on;
    const units = { version: 1, classroom: [{ units: 10, day: '2025-10-24', origin: 'portal' }] };
    record.record = { ...units, applications: [] };
    const element = status();
    record.append(element);
    await mount(record);
    await until(() => text(element, '#headline') === '申請はまだありません');
    record.record = units;
    await until(() => text(element, '#headline') === '申請から修了証までの流れ');
    equal(here(element), -1);
    ok(text(element, 'p').includes('申請の状況は、ここではわかりません。'));
    element.variant = 'badge';
    await until(() => text(element, '[part=badge]') === '申請状況不明');
  });

  it('what to do, why it was returned and what else was applied for are headings below its own', async () => {
    const twice = [application(friday, 'returned'), application('2025-10-24T10:47:00+09:00', 'returned')];
    const levels = async (headingLevel: number) =>
      all(await shown(twice, { headingLevel }), '[role=heading]').map(
        (each) => `${each.textContent?.trim()} ${each.ariaLevel}`,
      );
    equal(await levels(3), [
      '申請が差し戻されました 3',
      '差戻しの理由 4',
      '次にすること 4',
      '同じ年度のほかの申請（1件） 4',
    ]);
    equal((await levels(6)).at(-1), '同じ年度のほかの申請（1件） 6');
  });

  it('explains duplicates with question 6 of the FAQ and says not to apply again', async () => {
    const element = await shown([
      application(friday, 'approved'),
      application('2025-10-24T10:47:00+09:00', 'approved'),
    ]);
    const duplicates = text(element, '[part=duplicates]');
    ok(duplicates.includes('同じ年度のほかの申請（1件）'), duplicates);
    ok(duplicates.includes('10:47'), duplicates);
    ok(duplicates.includes('「削除」のボタン'), duplicates);
    equal(all(element, '[part=duplicates] [data-faq=q6]').length, 1);
    ok(text(element, '[part=next]').includes('もう一度申請する必要はありません'));
    equal(all(await shown(lists.approved), '[data-faq]').length, 0, 'no question where it does not arise');
  });

  it('keeps other schemes, earlier years and unreadable rows apart, each by its name', async () => {
    const element = await shown([
      application(friday),
      application(friday, 'returned'),
      application('2024-12-24T10:47:00+09:00', 'approved'),
      application(friday, 'approved', { scheme: 'family-physician-training' }),
      application(friday, 'approved', { scheme: 'other' }),
      application('きのう'),
      application('2026-01-01T00:00:00+09:00'),
    ]);
    equal(text(element, '#headline'), '医師会の承認を待っています');
    equal(
      text(element, '[part=others] summary'),
      ['判定に入れていない申請（2件）', '前の年度の申請（1件）', '別の制度の申請（2件）'].join(' | '),
    );
    equal(
      text(element, '[part=others] li'),
      [
        '日時不明 申請日時を読み取れません。',
        '2026年1月1日（木）0:00 申請日時が判定の日より後です。',
        '2024年12月24日（火）10:47 承認済',
        '日医かかりつけ医機能研修制度 2025年10月24日（金）9:56 承認済',
        'その他の制度 2025年10月24日（金）9:56 承認済',
      ].join(' | '),
    );
    ok(text(element, '[part=duplicates]').includes('差し戻された申請が1件'));
    await accessible(element);
  });

  it('of an earlier year: the certificate, its year, and that a new application is an open question', async () => {
    const element = await shown([application('2024-12-24T10:47:00+09:00', 'approved')]);
    const next = text(element, '[part=next]');
    ok(next.includes('これは令和6年度（2024年度）の申請で、今の年度のものではありません。'), next);
    ok(next.includes('わかりません'), next);
  });

  it('nothing of applying again where no application is known', async () => {
    const element = await shown(lists.unknown);
    const next = text(element, '[part=next]');
    ok(next.includes('「認定(修了)申請履歴」'), next);
    ok(!next.includes('もう一度'), next);
  });

  it('no source for what is told of the list itself, and nothing untrue of a row that can be read', async () => {
    const element = await shown([application('2025-12-24T10:47:00+09:00')]);
    root(element).querySelector<HTMLElement>('[part=reasons] summary')?.click();
    await until(() => all(element, '.because li').length === 2);
    const [told] = all(element, '.because li');
    equal(told?.textContent?.trim(), '判定に入れていない申請が1件あります。');
  });

  it('every reason with its source, on demand and by the keyboard alone', async () => {
    const element = await shown(lists.returned);
    const fold = root(element).querySelector<HTMLDetailsElement>('[part=reasons]');
    const summary = fold?.querySelector('summary');
    ok(fold && summary && !fold.open);
    summary.focus();
    equal(root(element).activeElement, summary);
    summary.click();
    ok(fold.open);
    const told = text(element, '[part=reasons] li');
    ok(told.includes('出典：京都府医師会説明会資料（2025年12月24日）の文字起こし L452'), told);
    ok(told.includes('（資料に明記はなく、その記載から推定した内容です）'), told);
  });

  it('what is folded away is there when it is opened, and nothing before', async () => {
    const element = await shown(lists.pending);
    equal(all(element, '.because li').length, 0);
    const count = Number(/\d+/.exec(text(element, '[part=reasons] summary'))?.[0]);
    root(element).querySelector<HTMLElement>('[part=reasons] summary')?.click();
    await until(() => all(element, '.because li').length > 0);
    equal(all(element, '.because li').length, count);
    ok(text(element, '.because').includes('申請先の医師会が承認の作業をしています。'));
    await accessible(element);
  });

  it('the neighbour scheme is named and has no five steps of ours', async () => {
    const neighbour = application(friday, 'pending', { scheme: 'family-physician-training' });
    const review = reviewApplications([neighbour], { on, scheme: 'family-physician-training' });
    const element = await mount(status({ review }));
    await until(() => all(element, '[part=next]').length > 0);
    equal(text(element, '.scheme'), '日医かかりつけ医機能研修制度');
    equal(all(element, '[part=steps]').length, 0);
    element.review = reviewApplications([], { on, scheme: 'family-physician-training' });
    await until(() => text(element, '[part=next]').includes('2025年度の申請は紙でした'));
  });

  describe('texts of the portal', () => {
    it('are shown as text, whatever they hold', async () => {
      const reason = '<img src=x onerror="window.hit=1"><b>太字</b>\n2行目 \u202Eabc';
      const element = await shown([application(friday, 'returned', { reason })]);
      equal(all(element, '[part=reason] :is(img, b)').length, 0);
      equal(root(element).querySelector('[part=reason] bdi')?.textContent, reason);
      equal(root(element).querySelector('[part=reason] bdi')?.getAttribute('lang'), 'ja');
      await accessible(element);
    });

    it('that are no text, or empty, are not known', async () => {
      const template = { _$litType$: 1, strings: ['<b>x</b>'], values: [] };
      for (const reason of ['', ' \n', 5, template] as unknown as string[]) {
        const element = await shown([application(friday, 'returned', { reason })]);
        ok(text(element, '[part=reason]').includes('理由はこの記録にはありません'));
      }
    });

    it('of unknown states, schemes and times get our words', async () => {
      const odd = { appliedAt: { toString: () => 'x' }, status: 'toString', scheme: 'constructor' };
      const element = await shown([...lists.pending, odd as unknown as Application]);
      equal(text(element, '[part=others] li'), 'その他の制度 日時不明 状況不明');
    });

    it('of 4,000 letters without a break stay inside 320 px', async () => {
      const reason = 'x'.repeat(4000);
      const narrow = document.createElement('div');
      Object.assign(narrow.style, { inlineSize: '320px' });
      const element = status({
        review: reviewApplications([application(friday, 'returned', { reason })], { on }),
      });
      narrow.append(element);
      await mount(narrow);
      await until(() => all(element, '[part=reason]').length > 0);
      ok(narrow.scrollWidth <= 320, `${narrow.scrollWidth} px`);
    });
  });

  describe('bad input', () => {
    for (const bad of [null, 'review', 5, {}, [], { state: 'pending' }]) {
      it(`a review that is ${JSON.stringify(bad)} is none`, async () => {
        const element = await mount(status({ review: bad as unknown as ApplicationReview }));
        await new Promise((next) => setTimeout(next, 30));
        await element.updateComplete;
        equal(text(element, '#headline'), '申請から修了証までの流れ');
      });
    }

    for (const bad of ['list', 5, {}, [null, 3, 'x', []]]) {
      it(`a list that is ${JSON.stringify(bad)} leaves the state unknown`, async () => {
        const element = await mount(status({ applications: bad as unknown as Application[] }));
        await until(() => text(element, '#headline') === '申請の状況はわかりません');
      });
    }

    it('a state, a reason and an advice that a newer kit knows do not break the card', async () => {
      const newer = { code: 'newer', numbers: {}, source: 'briefing L1', verified: true };
      const review = { ...reviewApplications([], { on }), state: 'newer', next: newer, because: [newer] };
      const element = await mount(status({ review: review as unknown as ApplicationReview }));
      await until(() => all(element, '[part=next]').length > 0);
      equal(text(element, '#headline'), '申請の状況はわかりません');
      root(element).querySelector<HTMLElement>('[part=reasons] summary')?.click();
      await until(() => all(element, '.because li').length > 0);
      ok(text(element, '[part=reasons]').includes('この kakari では説明できない内容です。'));
    });

    it('a heading level out of range is kept within 2 and 6', async () => {
      const level = async (headingLevel: number) =>
        root(await mount(status({ headingLevel }))).querySelector('[role=heading]')?.ariaLevel;
      equal(await level(1), '2');
      equal(await level(9), '6');
      equal(await level(Number.NaN), '3');
    });
  });

  it('says the same in English, every state, and follows lang', async () => {
    document.documentElement.lang = 'en';
    for (const [state, headline] of Object.entries({
      none: 'There is no application yet',
      pending: 'The application is waiting for approval (承認待ち)',
      returned: 'The application was returned (差戻し)',
      approved: 'Approved (承認済): the certificate is ready',
      unknown: 'The status of the application is not known',
    })) {
      const element = await shown(lists[state as keyof typeof lists]);
      await until(() => text(element, '#headline') === headline, headline);
      equal(root(element).querySelector('section')?.lang, 'en');
      await accessible(element);
    }
    const element = await shown(lists.pending);
    document.documentElement.lang = 'ja';
    await until(() => text(element, '#headline') === '医師会の承認を待っています');
  });

  it('a property set before the upgrade survives', async () => {
    const early = document.createElement('kakari-early') as KakariApplicationStatus;
    early.review = reviewApplications(lists.approved, { on });
    early.variant = 'badge';
    document.body.append(early);
    const { KakariApplicationStatus: Class } = await import(
      '../../components/application-status/application-status'
    );
    customElements.define('kakari-early', class extends Class {});
    await until(() => text(early, '[part=badge]').includes('承認済'));
    early.remove();
  });

  it('several on one page keep their own states', async () => {
    const [first, second] = [await shown(lists.pending), await shown(lists.approved)];
    equal(text(first, '#headline'), '医師会の承認を待っています');
    equal(text(second, '#headline'), '承認されました。修了証をダウンロードできます');
    first.review = reviewApplications(lists.returned, { on });
    await first.updateComplete;
    equal(text(first, '#headline'), '申請が差し戻されました');
    equal(text(second, '#headline'), '承認されました。修了証をダウンロードできます');
  });

  it('a list that comes later is not replaced by the answer to an earlier one', async () => {
    const element = await mount(status({ applications: lists.approved }));
    element.applications = lists.returned;
    await until(() => all(element, '[part=next]').length > 0);
    await new Promise((next) => setTimeout(next, 50));
    equal(text(element, '#headline'), '申請が差し戻されました');
  });

  it('ten adds and removes leave one adopted sheet of each kind and one card', async () => {
    const element = await shown(lists.pending);
    const sheets = root(element).adoptedStyleSheets.length;
    for (let time = 0; time < 10; time++) {
      element.remove();
      document.body.append(element);
      await element.updateComplete;
    }
    equal(root(element).adoptedStyleSheets.length, sheets);
    equal(all(element, 'section').length, 1);
    element.remove();
  });

  it('never has colour alone: a word and a sign stand wherever a state has a colour', async () => {
    for (const list of Object.values(lists)) {
      const element = await shown(list);
      for (const coloured of all(element, '[data-state]:not(.sign)')) {
        ok(coloured.textContent?.trim());
        equal(coloured.querySelectorAll('.sign').length, 1);
      }
    }
  });
});
