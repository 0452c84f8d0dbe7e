import type { KakariActivityChecklist } from '../../../components/activity-checklist/activity-checklist';
import type { RecordChangeEvent } from '../../../components/record/events';
import { box, checklist, inRecord, look, tally, ticked, within, wordsOf } from '../../support/checklist';
import { accessible, afterEach, describe, equal, it, mount, ok, unmountAll } from '../../support/elements';
import { heard, record, until } from '../../support/records';

async function inForm(more: Partial<KakariActivityChecklist> = {}) {
  const form = document.createElement('form');
  const fieldset = document.createElement('fieldset');
  const element = checklist({ name: 'activity', ...more });
  fieldset.append(element);
  form.append(fieldset);
  await mount(form);
  await element.updateComplete;
  return { form, fieldset, element };
}
const sent = (form: HTMLFormElement) => new FormData(form).getAll('activity');

describe('<kakari-activity-checklist> in a form', () => {
  afterEach(() => {
    unmountAll();
    document.documentElement.lang = 'ja';
  });

  it('sends one entry per ticked activity, at once', async () => {
    const { form, element } = await inForm();
    equal(sent(form), []);
    box(element, 'vaccination').click();
    box(element, 'mental-health').click();
    equal(sent(form), ['vaccination', 'mental-health']);
    element.value = ['sports-physician'];
    equal(sent(form), ['sports-physician']);
    equal([...new FormData(form).keys()], ['activity']);
    equal(element.form, form);
  });

  it('sends nothing without a name', async () => {
    const { form, element } = await inForm({ name: '' });
    box(element, 'vaccination').click();
    equal([...new FormData(form).keys()], []);
  });

  it('is refused while it is required and nothing is ticked', async () => {
    const { form, element } = await inForm({ required: true });
    equal([form.checkValidity(), element.validity.valueMissing], [false, true]);
    equal(element.validationMessage, 'あてはまる項目を1つ以上選んでください。');
    await until(() => wordsOf(within(element, '.tally')).includes(element.validationMessage));
    equal(element.reportValidity(), false);
    equal(element.shadowRoot?.activeElement, box(element, 'weeknight-holiday-rota'));
    await accessible(element);
    box(element, 'vaccination').click();
    equal([form.checkValidity(), element.validationMessage], [true, '']);
    await element.updateComplete;
    equal(wordsOf(within(element, '.tally')), '選択した項目 1項目 × 5単位 = 5単位');
    ok(wordsOf(within(element, '[part=title]')).endsWith('必須'));
    element.value = [];
    equal(element.checkValidity(), false);
    element.required = false;
    await element.updateComplete;
    equal(element.checkValidity(), true);
  });

  it('says so in English, at a row that the filter shows', async () => {
    document.documentElement.lang = 'en';
    const { element } = await inForm({ required: true });
    await until(() => element.validationMessage === 'Please choose at least one activity.');
    await look(element, 'police');
    element.reportValidity();
    equal(element.shadowRoot?.activeElement, box(element, 'police-cooperation'));
    await look(element, 'zzz');
    element.reportValidity();
    equal(element.shadowRoot?.activeElement, within(element, '#filter'));
  });

  it('goes back on reset to what the record stated', async () => {
    const { provider, element } = await inRecord(['vaccination']);
    const form = document.createElement('form');
    await mount(form);
    form.append(provider);
    await until(() => ticked(element).length === 1);
    box(element, 'mental-health').click();
    await look(element, '学校');
    form.reset();
    await element.updateComplete;
    equal([element.value, within(element, '#filter')?.getAttribute('value')], [['vaccination'], null]);
    equal((within(element, '#filter') as HTMLInputElement).value, '');
  });

  it('goes back on reset to the units that the portal displayed, whatever was ticked meanwhile', async () => {
    const displayed = { units: 15, day: '2025-10-24', origin: 'portal' } as const;
    const provider = record({ record: { version: 1, practicalUnits: displayed } });
    const changes = heard<RecordChangeEvent>(provider, 'kakari-record-change');
    const last = () => changes.at(-1)?.detail.record;
    const element = checklist();
    provider.append(element);
    const form = document.createElement('form');
    form.append(provider);
    await mount(form);
    await until(() => last()?.practicalUnits);
    form.reset();
    await until(() => changes.length === 2);
    equal(last(), { version: 1, practicalUnits: displayed });
    box(element, 'vaccination').click();
    await until(() => last()?.activities);
    equal(last(), { version: 1, activities: ['vaccination'] });
    form.reset();
    await until(() => !last()?.activities);
    equal(last(), { version: 1, practicalUnits: displayed });
  });

  it('goes back on reset to nothing known where no record stated anything', async () => {
    const { form, element } = await inForm({ required: true });
    form.checkValidity();
    await until(() => within(element, '.fault'));
    box(element, 'vaccination').click();
    form.reset();
    await element.updateComplete;
    equal([element.value, sent(form), tally(element)], [[], [], '0項目 × 5単位 = 0単位']);
    ok(!within(element, '.fault'));
  });

  it('is disabled by itself or by a fieldset around it', async () => {
    const { form, fieldset, element } = await inForm({ required: true });
    box(element, 'vaccination').click();
    fieldset.disabled = true;
    await element.updateComplete;
    equal(
      [sent(form), element.willValidate, box(element, 'vaccination').matches(':disabled')],
      [[], false, true],
    );
    fieldset.disabled = false;
    await element.updateComplete;
    equal([sent(form), element.willValidate], [['vaccination'], true]);
    element.setAttribute('disabled', '');
    await element.updateComplete;
    equal([sent(form), box(element, 'vaccination').matches(':disabled')], [[], true]);
  });

  it('takes back what the browser kept, and no other data', async () => {
    const { form, element } = await inForm();
    const state = new FormData();
    state.append('activity', 'vaccination');
    state.append('activity', '感染症定点観測への協力');
    element.formStateRestoreCallback(state);
    equal(sent(form), ['vaccination', '感染症定点観測への協力']);
    for (const other of [null, 'vaccination', new File([], 'x')]) element.formStateRestoreCallback(other);
    equal(element.value.length, 2);
    await until(() => ticked(element).length === 2);
  });

  it('sends what the record states', async () => {
    const { form, element } = await inForm();
    const provider = record({ record: { version: 1, activities: ['vaccination'] } });
    form.append(provider);
    provider.append(element);
    await until(() => sent(form)[0] === 'vaccination');
    equal(sent(form), ['vaccination']);
  });
});
