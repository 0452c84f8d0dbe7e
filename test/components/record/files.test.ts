import { define } from '../../../components/define';
import type { RecordErrorEvent } from '../../../components/record/events';
import { accessible, afterEach, describe, equal, it, mount, ok, unmountAll } from '../../support/elements';
import {
  bad,
  button,
  byName,
  choose,
  file,
  good,
  heard,
  pause,
  problems,
  record,
  root,
  units,
  unlisted,
  until,
  within,
} from '../../support/records';

define();
// The chunks are built on the fly here: fetched beforehand, they do not eat up the time of the first test.
await Promise.all([
  import('../../../components/record/keeper'),
  import('../../../components/record/reader'),
  import('../../../components/record/furniture'),
]);

const clickOfLinks = HTMLAnchorElement.prototype.click;

describe('<kakari-record>: files', () => {
  afterEach(() => {
    unmountAll();
    HTMLAnchorElement.prototype.click = clickOfLinks;
  });

  it('load, with a byte order mark as well, and the same one again', async () => {
    const element = await mount(record({ controls: true }));
    await choose(element, file(`\uFEFF${JSON.stringify(good(8))}`));
    await until(() => units(element) === '8単位');
    equal((within(element, 'input[type=file]') as HTMLInputElement).value, '');
    await accessible(element);
  });

  it('save as what reads back as the same record, with all its fields', async () => {
    const element = await mount(record({ record: unlisted, controls: true }));
    await until(() => units(element) && button(element, '記録を保存'));
    const saved: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.href, this.download);
    };
    const save = button(element, '記録を保存');
    ok(save && !save.disabled);
    save.click();
    equal(saved[1], '研修記録.json');
    equal(byName(await (await fetch(saved[0] ?? '')).json()), byName(unlisted));
  });

  it('cannot be saved while there is no record', async () => {
    const element = await mount(record({ controls: true }));
    await until(() => button(element, '記録を保存'));
    equal(button(element, '記録を保存')?.disabled, true);
  });

  it('far too large, or vanished, are answered', async () => {
    const element = await mount(record({ controls: true }));
    await until(() => button(element, '記録を保存'));
    const large = new File([new Uint8Array(8_000_001)], 'large.json');
    large.text = () => Promise.reject(new Error('it is not even read'));
    const drop = new Event('drop', { cancelable: true });
    element.dispatchEvent(Object.assign(drop, { dataTransfer: { files: [large], types: ['Files'] } }));
    await until(() => problems(element).includes('大きすぎます（100万文字まで）。'));
    const errors = heard<RecordErrorEvent>(element, 'kakari-record-error');
    const vanished = file('');
    vanished.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    const event = new Event('drop', { cancelable: true });
    element.dispatchEvent(Object.assign(event, { dataTransfer: { files: [vanished], types: ['Files'] } }));
    await until(() => errors.length === 1);
    equal(errors[0]?.detail, { problems: [], from: 'file' });
  });

  it('dropped while no controls are shown are the browser’s own business', async () => {
    const element = await mount(record({ record: bad }));
    await until(() => problems(element) !== '');
    const event = new Event('drop', { cancelable: true });
    element.dispatchEvent(Object.assign(event, { dataTransfer: { files: [file('{}')], types: ['Files'] } }));
    equal(event.defaultPrevented, false);
  });

  it('dropped on a widget inside that takes them itself are none of the record’s', async () => {
    const element = await mount(record({ record: good(8), controls: true }));
    await until(() => button(element, '記録を保存'));
    const viewer = document.createElement('kakari-certificate-viewer');
    element.append(viewer);
    const errors = heard<RecordErrorEvent>(element, 'kakari-record-error');
    const event = new Event('drop', { bubbles: true, cancelable: true });
    viewer.dispatchEvent(Object.assign(event, { dataTransfer: { files: [file('{')], types: ['Files'] } }));
    await pause(60);
    equal([event.defaultPrevented, errors.length, units(element)], [true, 0, '8単位']);
  });

  it('the buttons are reached by the keyboard and are large enough', async () => {
    const element = await mount(record({ record: good(8), controls: true }));
    await until(() => button(element, '記録を保存'));
    const targets = [...root(element).querySelectorAll<HTMLElement>('input[type=file], button')];
    equal(targets.length, 2);
    for (const target of targets) {
      target.focus();
      equal(root(element).activeElement, target);
      ok(target.getBoundingClientRect().height >= 44);
    }
  });
});
