import { define } from '../../components/define';
import type { RecordChangeEvent, RecordErrorEvent } from '../../components/record/events';
import type { KakariRecord } from '../../components/record/record';
import { RecordEditEvent } from '../../components/record/state';
import { today } from '../../components/today';
import { accessible, afterEach, describe, equal, it, mount, ok, unmountAll } from '../support/elements';
import {
  address,
  bad,
  button,
  choose,
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
  until,
  within,
} from '../support/records';

define();
// The chunks are built on the fly here: fetched beforehand, they do not eat up the time of the first test.
await Promise.all([
  import('../../components/record/keeper'),
  import('../../components/record/reader'),
  import('../../components/record/furniture'),
]);

describe('<kakari-record>', () => {
  afterEach(() => {
    unmountAll();
    document.documentElement.lang = 'ja';
  });

  describe('takes a record', () => {
    it('from the property', async () => {
      const element = await mount(record({ record: good(8) }));
      await until(() => units(element) === '8単位');
      await accessible(element);
    });

    it('from an address', async () => {
      const element = await mount(record({ src: address(JSON.stringify(good(8))) }));
      await until(() => units(element) === '8単位');
    });

    it('from a script inside', async () => {
      const element = record();
      element.prepend(script(JSON.stringify(good(8))));
      await mount(element);
      await until(() => units(element) === '8単位');
    });

    it('from a script that is parsed after the element', async () => {
      const element = await mount(record());
      await pause();
      element.append(script(JSON.stringify(good(8))));
      await until(() => units(element) === '8単位');
    });

    it('the property before the address, and that before the script', async () => {
      const whole = record({ record: good(4), src: address(JSON.stringify(good(3))) });
      const addressed = record({ src: address(JSON.stringify(good(3))) });
      for (const element of [whole, addressed]) {
        element.prepend(script(JSON.stringify(good(2))));
        await mount(element);
        await pause(60);
      }
      await until(() => units(whole) === '4単位' && units(addressed) === '3単位');
    });

    it('set before the upgrade', async () => {
      const early = document.createElement('kakari-early-record') as KakariRecord;
      early.record = good(8);
      early.append(document.createElement('kakari-credit-summary'));
      document.body.append(early);
      const { KakariRecord: Class } = await import('../../components/record/record');
      customElements.define('kakari-early-record', class extends Class {});
      const changes = heard<RecordChangeEvent>(early, 'kakari-record-change');
      await until(() => changes.length === 1);
      early.remove();
    });

    it('that is no day is not taken for today, which may be of another year: no verdict, and why', async () => {
      const element = await mount(record({ record: good(568.5), on: '2025/12/01' }));
      const summary = element.querySelector('kakari-credit-summary');
      ok(summary);
      const told = () => within(summary, '[part=summary]')?.textContent ?? '';
      const sentence = '判定する日が日付として読めません。「2025-12-01」の形で指定します。';
      await until(() => told().includes(sentence));
      ok(!/年度/.test(within(summary, '.scheme')?.textContent ?? ''), told());
      element.on = '2025-12-01';
      await until(() => told().includes('令和7年度'));
      element.on = '2025-02-29';
      await until(() => told().includes(sentence));
      element.on = '';
      await until(() => !told().includes(sentence));
    });

    it('and judges it anew on another day', async () => {
      const element = await mount(record({ record: good(8) }));
      await until(() => units(element) === '8単位');
      const summary = element.querySelector('kakari-credit-summary');
      element.on = '2031-01-01';
      await until(() => summary && within(summary, '[part=headline]')?.textContent?.includes('わかりません'));
      element.on = '2025-10-27';
      await until(() => units(element) === '8単位');
    });
  });

  describe('tells the author of the page in one console line', () => {
    const told = async (element: KakariRecord, act?: () => Promise<void>) => {
      const { warn } = console;
      const lines: string[] = [];
      console.warn = (line: string) => lines.push(line);
      try {
        const errors = heard<RecordErrorEvent>(element, 'kakari-record-error');
        await mount(element);
        await act?.();
        await until(() => errors.length > 0);
        await pause(60);
      } finally {
        console.warn = warn;
      }
      return lines;
    };
    const withScript = (text: string) => {
      const element = record();
      element.prepend(script(text));
      return element;
    };

    it('the first problem of what it gives, and how many more', async () => {
      equal(await told(record({ record: bad })), [
        'kakari: <kakari-record>: the property record was refused at classroom.0.units: off-grid.',
      ]);
      const worse = { ...bad, practicalUnits: portal(3) };
      equal(await told(withScript(JSON.stringify(worse))), [
        'kakari: <kakari-record>: the script inside was refused at classroom.0.units: off-grid, and 1 more.',
      ]);
      equal(await told(withScript('{')), [
        'kakari: <kakari-record>: the script inside was refused as a whole: not-json.',
      ]);
    });

    it('an address that gives nothing, without what its query may carry', async () => {
      const lines = await told(record({ src: '/nowhere.json?name=秘密' }));
      const could = 'could not be read: no answer, an error, or forbidden by CORS or a policy.';
      equal(lines, [`kakari: <kakari-record>: src ${location.origin}/nowhere.json ${could}`]);
    });

    it('nothing that the record holds', async () => {
      const [line, ...more] = await told(record({ src: address(JSON.stringify({ ...secrets, ...bad })) }));
      equal(line, 'kakari: <kakari-record>: src data: was refused at classroom.0.units: off-grid.');
      equal(more, []);
      // A field that is not ours may itself be a name.
      const [strange] = await told(record({ record: { version: 1, 秘密: { 太郎: () => 314 } } }));
      ok(strange?.includes('was refused at ….…: '), strange);
    });

    it('nothing of what a visitor loads', async () => {
      const element = record({ controls: true });
      equal(await told(element, () => choose(element, file('{'))), []);
    });
  });

  describe('no record', () => {
    // Vue's ref(null) and React's useState(null) give it before the page's own answer has come.
    it('null is none: nothing is refused, and the rules stand', async () => {
      const element = await mount(record({ record: null }));
      const errors = heard<RecordErrorEvent>(element, 'kakari-record-error');
      await pause(60);
      equal([problems(element), units(element), errors.length], ['', undefined, 0]);
      element.record = good(8);
      await until(() => units(element) === '8単位');
    });

    for (const none of [null, undefined])
      it(`${none} after a record takes its verdict away: it may be of another physician`, async () => {
        const element = await mount(record({ record: good(8) }));
        await until(() => units(element) === '8単位');
        element.record = none;
        await until(() => units(element) === undefined);
        equal(problems(element), '');
        element.record = good(6);
        await until(() => units(element) === '6単位');
      });

    it('an address that is taken away takes its verdict with it, and one on the way is given up', async () => {
      const element = await mount(record({ src: address(JSON.stringify(good(8))) }));
      await until(() => units(element) === '8単位');
      element.src = undefined;
      await until(() => units(element) === undefined);
      element.src = address(JSON.stringify(good(6)));
      await element.updateComplete;
      element.src = undefined;
      await pause(60);
      equal(units(element), undefined);
    });

    it('a property that is taken away gives way to the address', async () => {
      const element = await mount(record({ record: good(8), src: address(JSON.stringify(good(6))) }));
      await until(() => units(element) === '8単位');
      element.record = null;
      await until(() => units(element) === '6単位');
    });
  });

  describe('a bad record', () => {
    for (const [name, give] of Object.entries({
      property: (element: KakariRecord) => {
        element.record = bad;
      },
      address: (element: KakariRecord) => {
        element.record = undefined;
        element.src = address(JSON.stringify(bad));
      },
      file: (element: KakariRecord) => choose(element, file(JSON.stringify(bad))),
    })) {
      it(`of the ${name} names the field while the last good one stays`, async () => {
        const element = await mount(record({ record: good(8), controls: true }));
        await until(() => units(element) === '8単位');
        const errors = heard<RecordErrorEvent>(element, 'kakari-record-error');
        await give(element);
        await until(() => problems(element) !== '');
        equal(
          problems(element),
          '記録を読み込めませんでした 「座学研修」の1件目の「単位数」 0.5単位きざみの値にしてください。 前の記録をそのまま表示しています。',
        );
        equal(units(element), '8単位');
        equal(errors.length, 1);
        equal(errors[0]?.detail.problems[0]?.path, ['classroom', 0, 'units']);
        await accessible(element);

        element.record = good(6);
        await until(() => units(element) === '6単位' && problems(element) === '');
      });
    }

    it('of a script inside is told too', async () => {
      const element = record();
      element.prepend(script('{'));
      await mount(element);
      await until(() => problems(element).includes('JSON として読めません'));
      // There is none.
      equal(problems(element).includes('前の記録'), false);
    });

    for (const input of [5, 'x', [], { version: 9 }, () => 1, document.body]) {
      it(`${String(input)} is refused without a throw`, async () => {
        const element = await mount(record());
        const errors = heard<RecordErrorEvent>(element, 'kakari-record-error');
        element.record = input;
        await until(() => errors.length === 1 && problems(element) !== '');
      });
    }

    it('of hostile names is shown as text', async () => {
      const element = await mount(record({ record: JSON.parse('{"version":1,"classroom":[{"<img>":1}]}') }));
      await until(() => problems(element) !== '');
      equal(root(element).querySelectorAll('img').length, 0);
    });

    it('announces once, politely, in a region that was there before', async () => {
      const element = await mount(record());
      const region = within(element, '[role=status]');
      ok(region);
      element.record = bad;
      await until(() => problems(element) !== '');
      ok(region.isConnected && region.contains(within(element, '[part=problems]')));
      equal(region.querySelectorAll('[role=status]').length, 0);
    });

    it('in English', async () => {
      document.documentElement.lang = 'en';
      const element = await mount(record({ record: bad, controls: true }));
      await until(() => problems(element).startsWith('The record could not be loaded'));
      await until(() => button(element, 'Save the record'));
      await accessible(element);
    });
  });

  describe('an address that does not answer', () => {
    it('is told, with an event, and what stood before stays', async () => {
      const element = await mount(record({ record: good(8) }));
      await until(() => units(element) === '8単位');
      const errors = heard<RecordErrorEvent>(element, 'kakari-record-error');
      const { fetch } = window;
      window.fetch = async () => new Response('{"version":1}', { status: 404 });
      element.record = undefined;
      element.src = '/lost.json';
      await until(() => errors.length === 1);
      window.fetch = fetch;
      await element.updateComplete;
      ok(within(element, '[role=status]')?.textContent?.includes('記録を読み込めませんでした'));
      equal(JSON.parse(JSON.stringify(errors[0]?.detail)), { problems: [], from: 'address' });
      equal(units(element), '8単位');

      element.src = address(JSON.stringify(good(6)));
      await until(() => units(element) === '6単位');
      equal(within(element, '[role=status]')?.textContent?.trim(), '', 'nothing is said of what is over');
    });
  });

  describe('events', () => {
    it('have a detail that is plain JSON, and leave the document', async () => {
      const element = record();
      const seen: CustomEvent[] = [];
      const listen = (event: Event) => seen.push(event as CustomEvent);
      for (const type of ['kakari-record-change', 'kakari-record-error'])
        document.addEventListener(type, listen);
      await mount(element);
      element.record = secrets;
      await until(() => seen.length === 1);
      element.record = bad;
      await until(() => seen.length === 2);
      for (const { detail } of seen) {
        equal(structuredClone(detail), detail);
        // undefined, NaN and infinities would not come back.
        const plain = (value: unknown): boolean => {
          if (typeof value === 'number') return Number.isFinite(value);
          if (typeof value !== 'object' || value === null)
            return ['string', 'boolean'].includes(typeof value);
          return Object.values(value).every(plain);
        };
        ok(plain(detail), JSON.stringify(detail));
      }
      equal(seen[0]?.detail.from, 'page');
      equal(seen[0]?.detail.assessment.scheme, 'reporting-training');
      for (const type of ['kakari-record-change', 'kakari-record-error'])
        document.removeEventListener(type, listen);
    });
  });

  describe('providers do not meet', () => {
    it('neighbours', async () => {
      const [one, other] = [
        await mount(record({ record: good(1) })),
        await mount(record({ record: good(2) })),
      ];
      await until(() => units(one) === '1単位' && units(other) === '2単位');
      one
        .querySelector('kakari-credit-summary')
        ?.dispatchEvent(new RecordEditEvent({ classroom: [portal(3)] }));
      await until(() => units(one) === '3単位');
      equal(units(other), '2単位');
    });

    it('nested: the inner one answers its own', async () => {
      const outer = record({ record: good(1) });
      const inner = record({ record: good(2) });
      outer.append(inner);
      await mount(outer);
      await until(() => units(outer) === '1単位' && units(inner) === '2単位');
      inner
        .querySelector('kakari-credit-summary')
        ?.dispatchEvent(new RecordEditEvent({ classroom: [portal(3)] }));
      await until(() => units(inner) === '3単位');
      equal(units(outer, ':scope > kakari-credit-summary'), '1単位');
      inner.record = bad;
      await until(() => problems(inner) !== '');
      equal(problems(outer), '');
    });

    it('a widget that moves from one to the other shows the other', async () => {
      const [one, other] = [
        await mount(record({ record: good(1) })),
        await mount(record({ record: good(2) })),
      ];
      await until(() => units(one) === '1単位' && units(other) === '2単位');
      const widget = one.querySelector('kakari-credit-summary');
      ok(widget);
      other.querySelector('kakari-credit-summary')?.remove();
      other.append(widget);
      await until(() => units(other) === '2単位');
      one.record = good(5);
      await pause(60);
      equal(units(other), '2単位', 'the first provider is forgotten');
    });
  });

  describe('edits', () => {
    it('in one go add up', async () => {
      const element = await mount(record());
      element.firstElementChild?.dispatchEvent(new RecordEditEvent({ classroom: [portal(5)] }));
      element.firstElementChild?.dispatchEvent(new RecordEditEvent({ practicalUnits: portal(10) }));
      const changes = heard<RecordChangeEvent>(element, 'kakari-record-change');
      await until(() => changes.length > 0);
      equal(changes.at(-1)?.detail.record, {
        version: 1,
        classroom: [portal(5)],
        practicalUnits: portal(10),
      });
      equal(changes.at(-1)?.detail.from, 'visitor');
      equal(changes.length, 1, 'what was never shown is not told');
    });

    it('made before the page’s own record is loaded add to that record', async () => {
      const element = record();
      element.prepend(script(JSON.stringify(good(568.5))));
      // Not awaited: the record is still being loaded.
      mount(element);
      element.lastElementChild?.dispatchEvent(new RecordEditEvent({ activities: ['vaccination'] }));
      const changes = heard<RecordChangeEvent>(element, 'kakari-record-change');
      await until(() => changes.at(-1)?.detail.from === 'visitor');
      equal(changes.at(-1)?.detail.record, {
        version: 1,
        classroom: [portal(568.5)],
        activities: ['vaccination'],
      });
    });

    it('are of the day that is wanted, before there is a record as well', async () => {
      const element = await mount(record({ on: '2025-10-27' }));
      const summary = element.querySelector('kakari-credit-summary');
      ok(summary);
      summary.editable = true;
      await until(() => within(summary, '#classroom'));
      const input = within(summary, '#classroom') as HTMLInputElement;
      input.value = '８';
      const changes = heard<RecordChangeEvent>(element, 'kakari-record-change');
      input.dispatchEvent(new Event('input'));
      await until(() => changes.length === 1);
      equal(changes[0]?.detail.record.classroom, [{ units: 8, day: '2025-10-27', origin: 'portal' }]);
    });

    it('on a page whose day is none are not lost: they are today’s, without a verdict', async () => {
      const element = await mount(record({ on: '2025/12/01' }));
      const summary = element.querySelector('kakari-credit-summary');
      ok(summary);
      summary.editable = true;
      await until(() => within(summary, '#classroom'));
      const input = within(summary, '#classroom') as HTMLInputElement;
      input.value = '8';
      const changes = heard<RecordChangeEvent>(element, 'kakari-record-change');
      input.dispatchEvent(new Event('input'));
      await until(() => changes.length === 1);
      equal(problems(element), '');
      equal(changes[0]?.detail.record.classroom, [{ units: 8, day: today(), origin: 'portal' }]);
      equal(changes[0]?.detail.assessment.outcome, 'unknown');
    });

    it('that are refused leave nothing behind for the next one', async () => {
      const element = await mount(record({ record: good(5) }));
      const list = document.createElement('kakari-activity-checklist');
      element.append(list);
      await until(() => units(element) === '5単位');
      list.value = ['x'.repeat(201)];
      await until(() => problems(element) !== '' && list.value.length === 0);
      equal(list.value, []);
      element.firstElementChild?.dispatchEvent(new RecordEditEvent({ classroom: [portal(0.3)] }));
      await until(() => problems(element) !== '');
      const changes = heard<RecordChangeEvent>(element, 'kakari-record-change');
      element.firstElementChild?.dispatchEvent(new RecordEditEvent({ practicalUnits: portal(10) }));
      await until(() => changes.length === 1);
      equal(changes[0]?.detail.record.classroom, [portal(5)]);
    });

    it('do not leave the provider', async () => {
      const element = await mount(record());
      const escaped = heard(document.body, RecordEditEvent.type);
      element.firstElementChild?.dispatchEvent(new RecordEditEvent({ classroom: [portal(5)] }));
      await until(() => units(element) === '5単位');
      equal(escaped.length, 0);
    });

    it('survive a move on the page, though a script gave the first record', async () => {
      const element = record();
      element.prepend(script(JSON.stringify(good(1))));
      await mount(element);
      await until(() => units(element) === '1単位');
      element.lastElementChild?.dispatchEvent(new RecordEditEvent({ classroom: [portal(5)] }));
      await until(() => units(element) === '5単位');
      const place = document.createElement('div');
      await mount(place);
      place.append(element);
      await pause(60);
      equal(units(element), '5単位');
    });
  });

  it('ten adds and removes keep one region, one slot and no listener outside', async () => {
    const added = new Set<string>();
    const { addEventListener } = window;
    for (const target of [window, document])
      target.addEventListener = ((type: string) => added.add(type)) as typeof addEventListener;
    try {
      const element = await mount(record({ record: good(8), controls: true }));
      for (let time = 0; time < 10; time++) {
        element.remove();
        document.body.append(element);
        await element.updateComplete;
      }
      await until(() => units(element) === '8単位');
      equal(root(element).querySelectorAll('slot').length, 1);
      equal(root(element).querySelectorAll('[part=controls]').length, 1);
      equal([...added], []);
    } finally {
      for (const target of [window, document]) Reflect.deleteProperty(target, 'addEventListener');
    }
  });
});
