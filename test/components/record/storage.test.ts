import { define } from '../../../components/define';
import type { RecordChangeEvent } from '../../../components/record/events';
import { type RecordChange, RecordEditEvent } from '../../../components/record/state';
import {
  accessible,
  afterEach,
  beforeEach,
  describe,
  equal,
  it,
  mount,
  ok,
  unmountAll,
} from '../../support/elements';
import {
  button,
  choose,
  day,
  file,
  good,
  heard,
  pause,
  portal,
  problems,
  record,
  root,
  script,
  secrets,
  units,
  unlisted,
  until,
  within,
} from '../../support/records';

define();
// The only file that uses the storage: other files run beside it in the same browser.
// The chunks are built on the fly here: fetched beforehand, they do not eat up the time of the first test.
await Promise.all([
  import('../../../components/record/keeper'),
  import('../../../components/record/reader'),
  import('../../../components/record/furniture'),
]);

describe('<kakari-record>: the storage of this browser', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    unmountAll();
    localStorage.clear();
  });

  const shown = (element: Element) =>
    element.querySelector('kakari-credit-summary')?.shadowRoot?.querySelector('[part=figures]')
      ?.textContent ?? '';
  const stored = () => Object.values({ ...localStorage }).join();

  it('is off unless asked', async () => {
    const element = await mount(record({ record: secrets }));
    await until(() => units(element));
    await pause(60);
    equal(localStorage.length, 0);
  });

  it('gives the record where nothing else does', async () => {
    localStorage.setItem('kakari-record', JSON.stringify(good(8)));
    const element = await mount(record({ storage: 'local' }));
    await until(() => units(element) === '8単位');
    const inline = record({ storage: 'local' });
    inline.prepend(script(JSON.stringify(good(2))));
    await mount(inline);
    await until(() => units(inline) === '2単位');
  });

  it('that holds rubbish says so, and can be erased', async () => {
    localStorage.setItem('kakari-record', '{');
    const element = await mount(record({ storage: 'local' }));
    await until(() => problems(element).includes('JSON として読めません'));
    const erase = button(element, '保存した記録を消す');
    erase?.focus();
    equal(root(element).activeElement, erase);
    erase?.click();
    equal(localStorage.length, 0);
    await until(() => !button(element, '保存した記録を消す'));
    equal(root(element).activeElement?.textContent, '保存した記録を消しました。', 'the focus is lost');
  });

  it('keeps figures, ticks and dates, never a name, a number or a free text', async () => {
    const element = await mount(record({ record: unlisted, storage: 'local' }));
    await until(() => localStorage.length === 1);
    ok(!/秘密|ひみつ|314|075|himitsu/.test(stored()), stored());
    const kept = JSON.parse(stored());
    equal(kept.classroom, [portal(8)]);
    equal(kept.activities, ['emergency-centre']);
    equal(kept.applications[0].status, 'returned');
    equal(kept.certificates, [{ scheme: 'reporting-training', day }]);
    equal(kept.handAdded, { lectures: 1 });
    const sentence = '氏名や医籍登録番号は保存しません。';
    await until(() => within(element, '[part=controls]')?.textContent?.includes(sentence), sentence);
    await accessible(element);
  });

  it('what was kept reads back, and can be erased without the other buttons', async () => {
    const first = await mount(record({ record: secrets, storage: 'local' }));
    await until(() => localStorage.length === 1);
    first.remove();
    const second = await mount(record({ storage: 'local' }));
    await until(() => units(second) === '9単位' || units(second) === '8単位');
    equal(problems(second), '');
    equal(within(second, 'input[type=file]'), null);
    await until(() => button(second, '保存した記録を消す'));
    button(second, '保存した記録を消す')?.click();
    equal(localStorage.length, 0);
    await until(() => within(second, '[part=controls]')?.textContent?.includes('保存した記録を消しました。'));
    ok(units(second), 'what is shown stays until the page is left');
  });

  it('is read, and not overwritten, where it is asked for once the element stands', async () => {
    localStorage.setItem('kakari-record', JSON.stringify({ version: 1, activities: ['vaccination'] }));
    const element = await mount(record());
    element.storage = 'local';
    await until(() => units(element));
    element.firstElementChild?.dispatchEvent(new RecordEditEvent({ classroom: [portal(7)] }));
    await until(() => stored().includes('"units":7'));
    ok(stored().includes('vaccination'), stored());
  });

  it('follows what the visitor types', async () => {
    const element = await mount(record({ storage: 'local' }));
    element.firstElementChild?.dispatchEvent(new RecordEditEvent({ classroom: [portal(7)] }));
    await until(() => stored().includes('"units":7'));
  });

  it('of a value that is none keeps nothing, which the page’s author is told once', async () => {
    const { warn } = console;
    const warned: string[] = [];
    console.warn = (line: string) => warned.push(line);
    try {
      for (const storage of ['session', '']) {
        const element = record({ record: good(8) });
        element.setAttribute('storage', storage);
        await mount(element);
        await until(() => units(element) === '8単位');
        element.firstElementChild?.dispatchEvent(new RecordEditEvent({ classroom: [portal(7)] }));
        await until(() => units(element) === '7単位');
        await until(() => warned.length > 0);
        equal(warned.splice(0), [
          `kakari: <kakari-record storage="${storage}">: nothing is kept; only "local" is known.`,
        ]);
        equal([localStorage.length, button(element, '保存した記録を消す')], [0, undefined]);
      }
    } finally {
      console.warn = warn;
    }
  });

  it('is one record’s: a second one on the page neither finds nor overwrites what the first keeps', async () => {
    const { warn } = console;
    const warned: string[] = [];
    console.warn = (line: string) => warned.push(line);
    try {
      const first = await mount(record({ record: good(8), storage: 'local' }));
      await until(() => stored().includes('"units":8'));
      const second = await mount(record({ storage: 'local' }));
      await until(() => warned.length === 1);
      equal(units(second), undefined);
      second.record = good(3);
      await until(() => units(second) === '3単位');
      await pause();
      ok(stored().includes('"units":8'), stored());
      equal(warned.length, 1, 'told once');
      equal(units(first), '8単位');
    } finally {
      console.warn = warn;
    }
  });

  /** As if another tab of this site had kept it: this one hears of it. */
  const elsewhere = (kept: object | undefined) => {
    const newValue = kept === undefined ? null : JSON.stringify(kept);
    if (newValue === null) localStorage.removeItem('kakari-record');
    else localStorage.setItem('kakari-record', newValue);
    window.dispatchEvent(new StorageEvent('storage', { key: 'kakari-record', newValue }));
  };
  const edit = (element: Element, change: RecordChange) =>
    element.firstElementChild?.dispatchEvent(new RecordEditEvent(change));

  it('loses nothing that another tab kept: what is typed here adds to it', async () => {
    const element = await mount(record({ storage: 'local' }));
    edit(element, { classroom: [portal(7)] });
    await until(() => stored().includes('"units":7'));
    elsewhere({ ...good(7), activities: ['emergency-centre'] });
    await until(() => shown(element).includes('5単位'), 'the tick of the other tab');
    edit(element, { classroom: [portal(8)] });
    await until(() => stored().includes('"units":8'));
    ok(stored().includes('emergency-centre'), stored());
  });

  it('adds to what another tab kept where both came at once', async () => {
    const element = await mount(record({ storage: 'local' }));
    edit(element, { classroom: [portal(7)] });
    await until(() => stored().includes('"units":7'));
    elsewhere({ ...good(7), activities: ['emergency-centre'] });
    edit(element, { classroom: [portal(8)] });
    await until(() => stored().includes('"units":8'));
    ok(stored().includes('emergency-centre'), stored());
  });

  it('answers another tab with nothing, and keeps what it never gives away', async () => {
    const element = await mount(record({ storage: 'local' }));
    await choose(Object.assign(element, { controls: true }), file(JSON.stringify(secrets)));
    await until(() => stored().includes('emergency-centre'));
    const { setItem } = Storage.prototype;
    elsewhere({ ...JSON.parse(stored()), handAdded: { lectures: 2 } });
    const written: string[] = [];
    Storage.prototype.setItem = function (name, value) {
      written.push(value);
      setItem.call(this, name, value);
    };
    try {
      const changes = heard<RecordChangeEvent>(element, 'kakari-record-change');
      await until(() => changes.length === 1);
      const [change] = changes;
      equal(change?.detail.from, 'storage');
      equal(change?.detail.record.handAdded, { lectures: 2 });
      equal(change?.detail.record.physician?.name, '秘密 太郎');
      equal(change?.detail.record.classroom?.[0]?.title, '秘密の講演会');
      elsewhere(JSON.parse(stored()));
      await pause(60);
      equal(changes.length, 1, 'what is known already is not taken again');
      equal(written, [stored()], 'only the test wrote');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('what the page gives stands, whatever another tab keeps', async () => {
    const element = await mount(record({ record: good(8), storage: 'local' }));
    await until(() => stored().includes('"units":8'));
    elsewhere(good(3));
    await pause(60);
    equal(units(element), '8単位');
  });

  it('that another tab erased or filled with rubbish is no reason to lose what is shown', async () => {
    const element = await mount(record({ storage: 'local' }));
    edit(element, { classroom: [portal(7)] });
    await until(() => stored().includes('"units":7'));
    localStorage.setItem('kakari-record', '{');
    window.dispatchEvent(new StorageEvent('storage', { key: 'kakari-record', newValue: '{' }));
    await pause(60);
    equal(units(element), '7単位');
    equal(problems(element), '');
    elsewhere(undefined);
    await until(() => !button(element, '保存した記録を消す'));
    equal(units(element), '7単位');
  });

  it('that another tab cleared as a whole is said to be gone', async () => {
    const element = await mount(record({ storage: 'local' }));
    edit(element, { classroom: [portal(7)] });
    await until(() => button(element, '保存した記録を消す'));
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    await until(() => !button(element, '保存した記録を消す'));
  });

  it('that refuses is told', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const element = await mount(record({ record: good(8), storage: 'local' }));
      await until(() => within(element, '[part=controls]')?.textContent?.includes('保存できませんでした'));
      equal(units(element), '8単位');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});
