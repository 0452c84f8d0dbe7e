import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { activities } from '#core/schemes/reporting-training/activities';
import { activityChecklistEn } from '../../../components/words/activity-checklist/en';
import {
  box,
  checklist,
  every,
  filter,
  hits,
  inRecord,
  legends,
  look,
  rows,
  shownRows,
  tally,
  ticked,
  within,
  wordsOf,
} from '../../support/checklist';
import { accessible, afterEach, describe, equal, it, mount, ok, unmountAll } from '../../support/elements';
import { heard, portal, record, until } from '../../support/records';

describe('<kakari-activity-checklist>', () => {
  afterEach(() => {
    unmountAll();
    document.documentElement.lang = 'ja';
  });

  it('shows the catalogue in its categories, nothing ticked', async () => {
    const element = await mount(checklist());
    equal(legends(element), ['地域の時間外・救急対応', '行政・医師会等の公益活動', '地域保健・公衆衛生活動']);
    equal(
      rows(element).map(wordsOf),
      activities.map(({ label }) => label),
    );
    equal([ticked(element), tally(element), element.value], [[], '0項目 × 5単位 = 0単位', []]);
    await accessible(element);
  });

  it('the word that it is required follows the type of the page, and is never under 16 px', async () => {
    const sizeIn = async (type: string, width: string) => {
      const place = document.createElement('div');
      Object.assign(place.style, { fontSize: type, inlineSize: width });
      const element = checklist({ required: true });
      place.append(element);
      await mount(place);
      await until(() => within(element, '.required'));
      const mark = within(element, '.required');
      return mark ? Number.parseFloat(getComputedStyle(mark).fontSize) : 0;
    };
    ok((await sizeIn('16px', '800px')) >= 16);
    ok((await sizeIn('16px', '288px')) >= 16);
    ok((await sizeIn('32px', '288px')) >= 24);
  });

  it('says that past and employed activities count, that the list is incomplete, and FAQ Q3', async () => {
    const element = await mount(checklist());
    const text = wordsOf(within(element, 'section'));
    ok(text.includes('過去の活動や、勤務医としての活動も含みます'));
    ok(text.includes('この一覧は項目の一部です'));
    ok(within(element, '[data-faq=q3]'));
  });

  it('counts what is ticked, wherever in the row it is clicked', async () => {
    const element = await mount(checklist());
    const changes = heard<CustomEvent>(element, 'kakari-activities-change');
    for (const row of rows(element).slice(0, 3))
      row.querySelector('span, bdi')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    equal(tally(element), '3項目 × 5単位 = 15単位');
    equal(element.value, ['weeknight-holiday-rota', 'event-first-aid', 'on-call-clinic']);
    equal(changes.at(-1)?.detail, { activities: element.value, count: 3, units: 15 });
    box(element, 'event-first-aid').click();
    equal(element.value, ['weeknight-holiday-rota', 'on-call-clinic']);
    equal(changes.length, 4);
  });

  it('tells the page of ticks as a form field does, and of nothing that is typed', async () => {
    const element = await mount(checklist());
    const seen: string[] = [];
    for (const type of ['input', 'change'])
      element.addEventListener(type, () => seen.push(`${type} ${element.value.length}`));
    box(element, 'vaccination').click();
    equal(seen, ['input 1', 'change 1']);
    filter(element).focus();
    await sendKeys({ type: 'a' });
    equal(seen.length, 2);
  });

  it('takes its ticks from the record and states them there', async () => {
    const { provider, element } = await inRecord(['vaccination']);
    equal([ticked(element), tally(element)], [['vaccination'], '1項目 × 5単位 = 5単位']);
    const changes = heard<CustomEvent>(provider, 'kakari-record-change');
    box(element, 'mental-health').click();
    await until(() => changes.length === 1);
    equal(changes[0]?.detail.record.activities, ['vaccination', 'mental-health']);
    equal(changes[0]?.detail.assessment.practical.units, 10);
    provider.record = { version: 1, activities: [] };
    await until(() => ticked(element).length === 0);
  });

  it('ticks the row of an item that the record names by its label', async () => {
    const { element } = await inRecord(['在宅当番医']);
    await until(() => ticked(element).length === 1);
    equal(
      [ticked(element), element.value, tally(element)],
      [['on-call-clinic'], ['on-call-clinic'], '1項目 × 5単位 = 5単位'],
    );
    equal(rows(element).length, activities.length);
  });

  it('ticks the row of an item that the page names by its label', async () => {
    const element = await mount(checklist({ value: ['在宅当番医'] }));
    await until(() => ticked(element)[0] === 'on-call-clinic');
    equal(rows(element).length, activities.length);
  });

  it('keeps and shows what only the portal knows, also when it is unticked', async () => {
    const { element } = await inRecord(['感染症定点観測への協力', 'vaccination']);
    await until(() => legends(element).length === 4);
    equal(
      [legends(element).at(-1), wordsOf(rows(element).at(-1))],
      ['記録にあるほかの項目', '感染症定点観測への協力'],
    );
    equal(tally(element), '2項目 × 5単位 = 10単位');
    box(element, '感染症定点観測への協力').click();
    await element.updateComplete;
    equal([element.value, rows(element).length], [['vaccination'], activities.length + 1]);
    box(element, '感染症定点観測への協力').click();
    equal(element.value, ['vaccination', '感染症定点観測への協力']);
  });

  it('counts items alone on a day outside all known years', async () => {
    const { provider, element } = await inRecord(['vaccination']);
    const changes = heard<CustomEvent>(element, 'kakari-activities-change');
    provider.on = '2040-04-01';
    await until(() => tally(element) === '1項目');
    box(element, 'mental-health').click();
    equal(changes[0]?.detail, { activities: ['vaccination', 'mental-health'], count: 2 });
  });

  it('says where the portal showed something else', async () => {
    const { provider, element } = await inRecord(['vaccination']);
    provider.record = { version: 1, activities: ['vaccination'], practicalUnits: portal(0) };
    await until(() => wordsOf(within(element, 'section')).includes('実地研修は0単位です'));
    provider.record = { version: 1, activities: ['vaccination'], practicalUnits: portal(5) };
    await until(() => !wordsOf(within(element, 'section')).includes('記録では、'));
  });

  it('works by keyboard alone, and the tally never covers what has the focus', async () => {
    const before = document.createElement('button');
    await mount(before);
    const element = await mount(checklist());
    before.focus();
    await sendKeys({ press: 'Tab' });
    equal(element.shadowRoot?.activeElement, filter(element));
    for (let count = 0; count < 12; count++) {
      await sendKeys({ press: 'Tab' });
      const { bottom } = element.shadowRoot?.activeElement?.getBoundingClientRect() ?? {};
      const bar = within(element, '.tally')?.getBoundingClientRect();
      ok(bottom && bar && bottom <= bar.top, `row ${count} lies under the tally`);
    }
    await sendKeys({ press: 'Space' });
    equal(element.value, [activities[11]?.id]);
    element.focus();
    equal(element.shadowRoot?.activeElement, box(element, 'weeknight-holiday-rota'));
  });

  for (const { seen, height, fontSize } of [
    { seen: 'on a phone in large type', height: 568, fontSize: '32px' },
    { seen: 'at 400 % zoom', height: 256, fontSize: '16px' },
  ])
    it(`lets the focus be seen above the tally, in its longest form: ${seen}`, async () => {
      await setViewport({ width: 320, height });
      document.documentElement.lang = 'en';
      const element = checklist({ required: true });
      element.style.fontSize = fontSize;
      await mount(element);
      element.checkValidity();
      await until(() => within(element, '.tally .fault')?.textContent?.includes('Please choose'));
      element.focus();
      for (let count = 0; count < 20; count++) {
        await sendKeys({ press: 'Tab' });
        const { bottom, top } = element.shadowRoot?.activeElement?.getBoundingClientRect() ?? {};
        const bar = within(element, '.tally')?.getBoundingClientRect();
        ok(bottom && bar && bottom <= bar.top, `row ${count} lies under the tally`);
        ok(top !== undefined && top >= 0, `row ${count} lies above the window`);
      }
      await setViewport({ width: 800, height: 600 });
    });

  it('keeps the tally in view', async () => {
    const element = await mount(checklist());
    window.scrollTo(0, 0);
    const bar = within(element, '.tally')?.getBoundingClientRect();
    ok(element.getBoundingClientRect().bottom > innerHeight, 'the list is too short to tell');
    ok(bar && bar.bottom <= innerHeight + 1 && bar.top > 0);
  });

  it('has boxes and rows of a size that fingers hit', async () => {
    const element = await mount(checklist());
    for (const row of rows(element)) ok(row.getBoundingClientRect().height >= 44);
    equal(box(element, 'vaccination').getBoundingClientRect().width, 28);
  });

  it('names every item in English and keeps the Japanese wording', async () => {
    document.documentElement.lang = 'en';
    const element = await mount(checklist());
    await until(() => tally(element) === '0 activities × 5 units = 0 units');
    for (const { id, label } of activities) {
      ok(activityChecklistEn.item?.[id], `${id} has no English words`);
      equal(wordsOf(box(element, id).closest('label')), `${activityChecklistEn.item?.[id]} ${label}`);
    }
    box(element, 'vaccination').click();
    await element.updateComplete;
    equal(tally(element), '1 activity × 5 units = 5 units');
    await accessible(element);
  });

  it('prints the whole list, whatever was searched for', async () => {
    const element = await mount(checklist({ value: ['vaccination'] }));
    await look(element, '学校');
    equal(shownRows(element).length, 2);
    await emulateMedia({ media: 'print' });
    try {
      equal(shownRows(element).length, activities.length);
      ok(every(element, 'fieldset').every((each) => each.checkVisibility()));
      ok(!filter(element).checkVisibility());
      ok(box(element, 'vaccination').checkVisibility() && box(element, 'vaccination').checked);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('shows the association’s note and has its parts', async () => {
    const element = checklist();
    element.innerHTML = '<p>before</p><p slot="note">証明書は不要です。</p>';
    await mount(element);
    ok(element.querySelector('[slot]')?.checkVisibility());
    ok(!element.querySelector('p')?.checkVisibility());
    for (const part of ['checklist', 'title', 'filter', 'group', 'legend', 'item', 'tally', 'faq'])
      ok(within(element, `[part=${part}]`), `no part ${part}`);
  });

  it('is disabled and enabled again', async () => {
    const { element } = await inRecord(['vaccination'], { disabled: true });
    box(element, 'mental-health').click();
    equal([element.value, ticked(element)], [['vaccination'], ['vaccination']]);
    await accessible(element);
    element.disabled = false;
    await until(() => box(element, 'mental-health').matches(':enabled'));
    box(element, 'mental-health').click();
    equal(element.value.length, 2);
  });

  it('stands beside others of its kind, and survives being moved', async () => {
    const one = await mount(checklist());
    const { provider, element } = await inRecord(['vaccination']);
    box(one, 'mental-health').click();
    equal([one.value, element.value], [['mental-health'], ['vaccination']]);
    for (let times = 0; times < 10; times++) {
      element.remove();
      provider.append(element);
    }
    await element.updateComplete;
    equal([element.value, every(element, 'section').length], [['vaccination'], 1]);
    const other = record({ record: { version: 1, activities: ['sports-physician'] } });
    await mount(other);
    other.append(element);
    await until(() => ticked(element)[0] === 'sports-physician');
  });

  it('shows nothing of a record that it has left, nor of one that was replaced', async () => {
    const { provider, element } = await inRecord(['vaccination', '感染症定点観測への協力']);
    await until(() => ticked(element).length === 2);
    provider.record = { version: 1, activities: ['mental-health'] };
    await until(() => ticked(element)[0] === 'mental-health');
    equal(
      rows(element).filter((row) => wordsOf(row).includes('感染症')),
      [],
    );
    const place = await mount(document.createElement('div'));
    place.append(element);
    await until(() => ticked(element).length === 0);
    equal(element.value, []);
  });

  it('takes a value set before it is on a page', async () => {
    const provider = await mount(record());
    const changes = heard<CustomEvent>(provider, 'kakari-record-change');
    const element = checklist({ value: ['vaccination'] });
    equal(element.value, ['vaccination']);
    provider.append(element);
    await until(() => ticked(element)[0] === 'vaccination');
    await until(() => changes[0]?.detail.record.activities[0] === 'vaccination');
  });

  it('takes properties set before it is defined', async () => {
    // In a document without a registry it is no checklist yet.
    const elsewhere = document.implementation.createHTMLDocument();
    const element = elsewhere.createElement('kakari-activity-checklist');
    Object.assign(element, { value: ['x-1'], items: [{ id: 'x-1', label: '看護学校での講義' }], name: 'a' });
    await mount(element);
    await until(() => ticked(element)[0] === 'x-1');
    equal(wordsOf(rows(element).at(-1)), '看護学校での講義');
    equal(element.getAttribute('name'), 'a');
  });

  it('takes what is no list for not known: the portal’s units stay, the ticks go', async () => {
    const practicalUnits = { units: 15, day: '2025-10-24', origin: 'portal' } as const;
    const provider = record({ record: { version: 1, practicalUnits, activities: ['vaccination'] } });
    const changes = heard<CustomEvent>(provider, 'kakari-record-change');
    const element = checklist();
    provider.append(element);
    await mount(provider);
    await until(() => ticked(element).length === 1);
    Reflect.set(element, 'value', null);
    await until(() => changes.length === 2);
    equal(changes[1]?.detail.record, { version: 1, practicalUnits });
  });

  it('takes any value and throws at none', async () => {
    const element = await mount(checklist());
    for (const value of [null, undefined, 'vaccination', 5, {}, [1, null, ' ', {}]]) {
      Reflect.set(element, 'value', value);
      equal(element.value, []);
    }
    element.value = ['vaccination', 'vaccination'];
    equal(element.value, ['vaccination']);
    equal(tally(element), '0項目 × 5単位 = 0単位');
    await element.updateComplete;
    equal([tally(element), hits(element)], ['1項目 × 5単位 = 5単位', '']);
  });
});
