import { activities } from '#core/schemes/reporting-training/activities';
import { readings } from '../../../components/activity-checklist/more/readings';
import {
  box,
  checklist,
  filter,
  hits,
  legends,
  look,
  shownRows,
  tally,
  within,
  wordsOf,
} from '../../support/checklist';
import { accessible, afterEach, describe, equal, it, mount, ok, unmountAll } from '../../support/elements';
import { until } from '../../support/records';

const found = async (text: string) => {
  const element = await mount(checklist());
  await look(element, text);
  return shownRows(element).map((row) => row.querySelector('input')?.value);
};

describe('the filter of <kakari-activity-checklist>', () => {
  afterEach(() => {
    unmountAll();
    document.documentElement.lang = 'ja';
  });

  it('finds by any part, whatever the width and the kana', async () => {
    equal(await found('レセプト'), ['claims-review-committee']);
    equal(await found('れせぷと'), ['claims-review-committee']);
    equal(await found('ﾚｾﾌﾟﾄ'), ['claims-review-committee']);
    equal(await found('（産科健診）'), ['maternal-health']);
    equal(await found('１歳６か月'), ['infant-health']);
    equal(await found('出席　介護'), ['care-certification-board']);
    equal(await found('ざいたく'), ['on-call-clinic']);
    equal(await found('ザイタク'), ['on-call-clinic']);
  });

  it('knows how every item of the catalogue is read', () => {
    equal(Object.keys(readings).sort(), activities.map(({ id }) => id).sort());
  });

  it('hides empty groups, says how many there are, and keeps hidden ticks', async () => {
    const element = await mount(checklist({ value: ['vaccination', 'school-health'] }));
    await look(element, '学校');
    equal(shownRows(element).length, 2);
    ok(!within(element, 'fieldset')?.checkVisibility());
    equal(hits(element), '2項目あります。選択した1項目は、隠れていますが選択されたままです。');
    equal([tally(element), box(element, 'vaccination').checked], ['2項目 × 5単位 = 10単位', true]);
    equal(within(element, '[part=filter] [role=status]')?.textContent?.includes('2項目'), true);
    await accessible(element);
    box(element, 'school-health-education').click();
    equal(element.value.length, 3);
  });

  it('says that nothing was found, and shows all again', async () => {
    const element = await mount(checklist());
    await look(element, 'zzz');
    equal([shownRows(element).length, hits(element)], [0, '見つかりません。別の言葉でさがしてください。']);
    await accessible(element);
    const button = within(element, '[part=filter] button') as HTMLButtonElement;
    equal(wordsOf(button), 'すべて表示');
    button.click();
    await element.updateComplete;
    equal([shownRows(element).length, filter(element).value, hits(element)], [activities.length, '', '']);
    equal(element.shadowRoot?.activeElement, filter(element));
    ok(!within(element, '[part=filter] button'));
  });

  it('shows all for blanks', async () => {
    const element = await mount(checklist());
    await look(element, ' 　');
    equal([shownRows(element).length, hits(element)], [activities.length, '']);
  });

  it('waits until kana are converted', async () => {
    const element = await mount(checklist());
    // Once looked for anything, what finds is there.
    await look(element, '学校');
    await look(element, '');
    const compose = (type: string, init: object) =>
      filter(element).dispatchEvent(
        type === 'input'
          ? new InputEvent('input', { ...init, bubbles: true, composed: true })
          : new CompositionEvent(type, { bubbles: true, composed: true }),
      );
    filter(element).value = 'zzz';
    compose('input', { isComposing: true });
    await element.updateComplete;
    equal(shownRows(element).length, activities.length);
    filter(element).value = '予防';
    compose('compositionend', {});
    await until(() => shownRows(element).length === 1);
  });

  it('finds by English words and by the Japanese wording below them', async () => {
    document.documentElement.lang = 'en';
    const element = await mount(checklist());
    await until(() => legends(element)[0]?.startsWith('Out-of-hours'));
    await look(element, 'POLICE');
    equal([shownRows(element).length, hits(element)], [1, '1 activity found.']);
    await look(element, '警察');
    equal(shownRows(element).length, 1);
    await look(element, 'school');
    equal(hits(element), '2 activities found.');
  });
});
