import type { KakariActivityChecklist } from '../../../components/activity-checklist/activity-checklist';
import { readAddedItems } from '../../../components/activity-checklist/more/added-items';
import {
  box,
  checklist,
  inRecord,
  legends,
  rows,
  tally,
  ticked,
  within,
  wordsOf,
} from '../../support/checklist';
import { accessible, afterEach, describe, equal, it, mount, ok, unmountAll } from '../../support/elements';
import { script, until } from '../../support/records';

const items = [
  { id: 'x-1', label: '災害医療救護訓練への参加', category: 2 },
  { id: 'x-2', label: '看護学校での講義' },
  { id: 'x-3', label: 'へき地での巡回診療', category: 'その他の地域医療' },
];

const problems = (element: Element) =>
  [...(within(element, '[part=problems]')?.querySelectorAll('li') ?? [])].map(wordsOf);

async function standing(element: KakariActivityChecklist) {
  await mount(element);
  await until(() => rows(element).length > 26);
  return element;
}

describe('the items an association adds to <kakari-activity-checklist>', () => {
  afterEach(() => {
    unmountAll();
    document.documentElement.lang = 'ja';
  });

  it('stand in their category, under their own heading, or in a group of their own', async () => {
    const element = await standing(checklist({ items }));
    equal(legends(element).slice(3), ['医師会が加えた項目', 'その他の地域医療']);
    equal(
      wordsOf(box(element, 'x-1').closest('fieldset')?.querySelector('legend')),
      '行政・医師会等の公益活動',
    );
    box(element, 'x-1').click();
    box(element, 'x-2').click();
    await element.updateComplete;
    equal([element.value, tally(element)], [['x-1', 'x-2'], '2項目 × 5単位 = 10単位']);
    equal(within(element, '[part=problems]'), null);
    await accessible(element);
  });

  it('come from a script inside or from an attribute as well', async () => {
    const withScript = checklist();
    withScript.append(script(JSON.stringify(items)));
    await standing(withScript);
    const withAttribute = checklist();
    withAttribute.setAttribute('items', JSON.stringify(items));
    await standing(withAttribute);
    withAttribute.items = [];
    await until(() => rows(withAttribute).length === 26);
  });

  it('are left out one by one where they are none, and that is said', async () => {
    const element = await standing(
      checklist({
        items: [
          items[0],
          null,
          { id: 'x-4' },
          { label: '訪問診療' },
          { id: 'x-5', label: '在宅当番医' },
          items[0],
        ],
      }),
    );
    equal(rows(element).length, 27);
    equal(problems(element), [
      '2番目 項目（id と label のある { }）ではありません。',
      '3番目 label がありません。文字で書いてください。',
      '4番目「訪問診療」 id がありません。文字で書いてください。',
      '5番目「在宅当番医」 同じ id または label の項目がすでにあります。',
      '6番目「災害医療救護訓練への参加」 同じ id または label の項目がすでにあります。',
    ]);
    ok(wordsOf(within(element, '[part=problems]')).includes('ほかの項目はそのまま選べます'));
    await accessible(element);
  });

  it('are no reason to lose the catalogue when they cannot be read at all', async () => {
    for (const [input, line] of [
      ['[{', '全体 JSON として読めません。'],
      [{ id: 'x' }, '全体 項目の一覧（[ ] で囲んだ配列）ではありません。'],
    ] as const) {
      const element = await mount(checklist({ items: input }));
      await until(() => problems(element)[0] === line);
      equal(rows(element).length, 26);
    }
  });

  it('are named in English too', async () => {
    document.documentElement.lang = 'en';
    const element = await standing(checklist({ items: [...items, 5] }));
    await until(() => legends(element).includes('Added by the association'));
    equal(problems(element), ['No. 4 This is not an item (an object { } with id and label).']);
    equal(box(element, 'x-2').closest('label')?.querySelector('bdi')?.lang, 'ja');
    await accessible(element);
  });

  it('are recognised in a record by their label, and not shown twice', async () => {
    const { element } = await inRecord(['看護学校での講義'], { items });
    await until(() => ticked(element)[0] === 'x-2');
    equal([rows(element).length, tally(element)], [29, '1項目 × 5単位 = 5単位']);
    box(element, 'vaccination').click();
    box(element, 'x-2').click();
    await element.updateComplete;
    equal([rows(element).length, element.value], [29, ['vaccination']]);
  });

  it('are read with care', () => {
    const faults = (input: unknown) => readAddedItems(input).problems.map(({ fault }) => fault);
    equal(faults([{ id: 1, label: 'a' }]), ['no-id']);
    equal(faults([{ id: 'a', label: ' ' }]), ['no-label']);
    equal(faults([{ id: 'a', label: 'b', category: 4 }]), ['no-category']);
    equal(faults([{ id: 'a', label: 'b', category: {} }]), ['no-category']);
    equal(faults([{ id: 'a', label: 'あ'.repeat(201) }]), ['too-long']);
    equal(faults([{ id: 'a', label: 'あ'.repeat(200) }]), []);
    equal(faults(Array.from({ length: 1000 }, (_, at) => ({ id: `a${at}`, label: `b${at}` }))), ['too-many']);
    equal(readAddedItems([{ id: ' a ', label: ' b ', category: '２' }]).items, [
      { id: 'a', label: 'b', category: 2 },
    ]);
    // Another width or spelling of what is there already would count twice.
    equal(faults([{ id: 'a', label: '予防接種（定期・その他）' }]), ['known']);
  });
});
