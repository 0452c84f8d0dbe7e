import { define } from '#components/define';
import { assess, type Figures } from '#core/index';
import { afterEach, describe, equal, it, mount, ok, unmountAll } from '../support/elements';
import { good, portal, problems, record, units, until, within } from '../support/records';

define();
afterEach(unmountAll);

async function summaryOf(figures: Figures, editable = false, on = '2025-12-01') {
  const element = document.createElement('kakari-credit-summary');
  element.editable = editable;
  element.assessment = assess(figures, { on });
  await mount(element);
  await until(() => within(element, '[part=reasons]'));
  return element;
}

describe('<kakari-credit-summary>: the bar of the total', () => {
  /** From and to of each part in its hundredths. */
  const parts = async (classroomUnits: number, practicalUnits: number) => {
    const lanes = (await summaryOf({ classroomUnits, practicalUnits })).shadowRoot?.querySelectorAll('.lane');
    return [...(lanes?.[2]?.querySelectorAll('rect') ?? [])].map(({ classList, x, width }) => ({
      kind: classList.value,
      from: x.baseVal.value,
      to: x.baseVal.value + width.baseVal.value,
    }));
  };

  it('parts the two by a gap, since their colours may be one', async () => {
    for (const [classroom, practical] of [
      [1.5, 5],
      [10, 5],
      [568.5, 5],
    ] as const) {
      const [first, second, ...more] = await parts(classroom, practical);
      ok(first?.kind === 'classroom' && second?.kind === 'practical' && more.length === 0);
      ok(second.from - first.to >= 0.9, `${classroom}/${practical}: no gap`);
      ok(second.to - second.from > 0.5, `${classroom}/${practical}: the short one cannot be seen`);
    }
  });

  it('leaves something of a part that is shorter than the gap', async () => {
    const [first, second] = await parts(0.5, 80);
    ok(first?.kind === 'classroom' && second?.kind === 'practical');
    ok(first.to > 0.2 && second.from > first.to, 'the short one cannot be seen');
  });

  it('has no gap where there is one part alone', async () => {
    equal(await parts(568.5, 0), [{ kind: 'classroom', from: 0, to: 100 }]);
    equal(await parts(0, 5), [{ kind: 'practical', from: 0, to: 50 }]);
  });
});

describe('<kakari-credit-summary>: the source of each reason', () => {
  const inferred = '（資料に明記はなく、その記載から推定した内容です）';
  const told = async (on: string) => {
    const element = await summaryOf({ classroomUnits: 8, practicalUnits: 5 }, false, on);
    (within(element, '[part=reasons] summary') as HTMLElement).click();
    await until(() => within(element, '.source'));
    const sources = [...(element.shadowRoot?.querySelectorAll('.source') ?? [])];
    return {
      element,
      sources: sources.map((source) => source.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
    };
  };

  it('says which value is a reading, and only there', async () => {
    const { sources } = await told('2025-12-01');
    equal(
      sources.filter((source) => source.includes(inferred)),
      [`出典：京都府医師会説明会資料（2025年12月24日）の文字起こし L60, L74${inferred}`],
    );
  });

  it('of a provisional year: said once above, not at each reason', async () => {
    const { element, sources } = await told('2026-11-23');
    const card = within(element, '[part=summary]')?.textContent ?? '';
    equal(card.split('この年度の要件はまだ確認できていません。前年度の要件を使っています。').length, 2);
    ok(sources.length >= 3 && sources.every((source) => source.startsWith('出典：')), sources.join());
    ok(!card.includes(inferred) && !sources.join().includes('確認できていません'), card);
  });
});

describe('<kakari-credit-summary>: why no verdict is possible', () => {
  const whyNot = async (figures: Parameters<typeof summaryOf>[0], on = '2025-12-01') => {
    const element = await summaryOf(figures, false, on);
    await until(() => element.shadowRoot?.querySelector('.next li'));
    return element;
  };

  it('reads on from its heading, whatever the reason is', async () => {
    const element = await whyNot({ classroomUnits: 8, practicalUnits: 15, activities: ['vaccination'] });
    const told = within(element, '.next')?.textContent?.replace(/\s+/g, '');
    ok(
      told?.startsWith(
        '判定できない理由は、次のとおりです。実地研修の単位数と、選んだ項目の数が合いません。',
      ),
      told,
    );
  });

  it('cites nothing for which years kakari knows', async () => {
    const element = await whyNot({}, '2030-01-01');
    (within(element, '[part=reasons] summary') as HTMLElement).click();
    await until(() => within(element, '[part=reasons] li'));
    ok(within(element, '[part=reasons] li')?.textContent?.includes('kakari が要件を知っているのは'));
    equal(within(element, '.source'), null);
  });
});

describe('<kakari-credit-summary editable>', () => {
  it('fields are read with their unit, and with what is wrong', async () => {
    const element = await summaryOf({}, true);
    await until(() => within(element, '#classroom'));
    const input = within(element, '#classroom') as HTMLInputElement;
    const described = () =>
      (input.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => within(element, `#${id}`)?.textContent)
        .join('');
    equal(described(), '単位');
    // There before anything is wrong: what comes into it is announced.
    equal(within(element, '#classroom-fault')?.role, 'status');
    input.value = '3.2';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => described() === '単位0.5単位きざみで入力してください。');
  });

  it('one that is left empty beside units says that none is written as 0, and no other does', async () => {
    const hints = async (figures: Figures) => {
      const element = await summaryOf(figures, true);
      await until(() => within(element, '#classroom'));
      return ['classroom', 'practical'].map((id) => within(element, `#${id}-zero`)?.textContent);
    };
    equal(await hints({}), ['', '']);
    equal(await hints({ classroomUnits: 568.5 }), ['', 'ないときは「0」と入力してください。']);
    equal(await hints({ classroomUnits: 568.5, practicalUnits: 0 }), ['', '']);
  });

  it('give an example that the field would take', async () => {
    const element = await summaryOf({}, true);
    await until(() => within(element, '#practical'));
    const input = within(element, '#practical') as HTMLInputElement;
    const type = (text: string) => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const fault = () => within(element, '#practical-fault')?.textContent ?? '';
    type('十五');
    await until(() => fault().includes('（例：'));
    const [, example = ''] = /（例：(.+)）/.exec(fault()) ?? [];
    type(example);
    await until(() => fault() === '');
  });

  const inRecord = async () => {
    const provider = record({ record: { ...good(568.5), practicalUnits: portal(15) } });
    const element = provider.querySelector('kakari-credit-summary');
    ok(element);
    element.editable = true;
    await mount(provider);
    await until(() => units(provider) === '568.5単位' && within(element, '#classroom'));
    const [classroom, practical] = ['classroom', 'practical'].map((id) => {
      const input = within(element, `#${id}`);
      ok(input instanceof HTMLInputElement);
      return input;
    });
    ok(classroom && practical);
    const type = (input: HTMLInputElement, text: string) => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const faults = () =>
      [...(element.shadowRoot?.querySelectorAll('.fault') ?? [])].map((each) => each.textContent).join('');
    return { provider, element, classroom, practical, type, faults };
  };

  it('what is typed stays as typed, until the record states something else', async () => {
    const { provider, classroom, practical, type, faults } = await inRecord();
    equal([classroom.value, practical.value], ['568.5', '15']);
    type(classroom, '５');
    await until(() => units(provider) === '5単位');
    type(practical, '3');
    await until(() => faults() !== '');
    equal([classroom.value, practical.value], ['５', '3']);
    provider.record = { ...good(568.5), practicalUnits: portal(10) };
    await until(() => units(provider) === '568.5単位');
    await until(() => classroom.value === '568.5' && practical.value === '10');
    equal(faults(), '');
    const sheets = provider.querySelector('kakari-credit-summary')?.shadowRoot?.adoptedStyleSheets ?? [];
    equal(new Set(sheets).size, sheets.length, 'a style sheet is adopted once, however often all is drawn');
  });

  it('ticks take the place of what was typed', async () => {
    const { provider, classroom, practical, type } = await inRecord();
    type(classroom, '８');
    type(practical, '20');
    const list = document.createElement('kakari-activity-checklist');
    provider.append(list);
    list.value = ['vaccination'];
    await until(() => practical.value === '5');
    equal(classroom.value, '８');
  });

  it('says of more than a record holds that it is too much, and keeps it in the field', async () => {
    const { provider, classroom, type, faults } = await inRecord();
    type(classroom, '10000.5');
    await until(() => faults() === '数字が大きすぎます。');
    equal([classroom.value, units(provider), problems(provider)], ['10000.5', '568.5単位', '']);
    type(classroom, '10000');
    await until(() => units(provider) === '10,000単位');
    equal(faults(), '');
  });
});
