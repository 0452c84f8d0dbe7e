import { define } from '../../../components/define';
import type { RecordChangeEvent } from '../../../components/record/events';
import { RecordEditEvent } from '../../../components/record/state';
import { afterEach, describe, equal, it, mount, ok, unmountAll } from '../../support/elements';
import { file, good, heard, pause, portal, record, units, until, within } from '../../support/records';

define();
// The chunks are built on the fly here: fetched beforehand, they do not eat up the time of the first test.
await Promise.all([
  import('../../../components/record/keeper'),
  import('../../../components/record/reader'),
  import('../../../components/record/furniture'),
]);

const fetchOfThePage = window.fetch;

describe('<kakari-record>: answers that come late', () => {
  afterEach(() => {
    unmountAll();
    window.fetch = fetchOfThePage;
  });

  /** Answers when it is told to, as a slow server does. */
  const slowly = () => {
    const asked: { url: string; signal: AbortSignal | null | undefined; answer: (text: string) => void }[] =
      [];
    window.fetch = (url, init) =>
      new Promise((resolve, reject) => {
        const { signal } = init ?? {};
        signal?.addEventListener('abort', () => reject(signal.reason));
        asked.push({ url: String(url), signal, answer: (text) => resolve(new Response(text)) });
      });
    return asked;
  };
  const text = (classroom: number) => JSON.stringify(good(classroom));
  const shown = (element: Element) =>
    [...(element.querySelector('kakari-credit-summary')?.shadowRoot?.querySelectorAll('.figure') ?? [])]
      .map((each) => each.textContent)
      .join();

  it('of an earlier address do not replace the newer one, in whatever order', async () => {
    const asked = slowly();
    const element = await mount(record({ src: '/a' }));
    element.src = '/b';
    await element.updateComplete;
    equal(
      asked.map(({ url }) => url),
      ['/a', '/b'],
    );
    equal(asked[0]?.signal?.aborted, true);
    asked[0]?.answer(text(1));
    asked[1]?.answer(text(2));
    await until(() => units(element) === '2単位');
    await pause();
    equal(units(element), '2単位');
  });

  it('do not undo what the visitor did meanwhile', async () => {
    const asked = slowly();
    const element = await mount(record({ src: '/a' }));
    element.firstElementChild?.dispatchEvent(new RecordEditEvent({ classroom: [portal(7)] }));
    asked[0]?.answer(text(1));
    await until(() => units(element) === '7単位');
    await pause();
    equal(units(element), '7単位');
  });

  it('are not lost to what the visitor did meanwhile either: an edit adds to them', async () => {
    const asked = slowly();
    const ticks = new RecordEditEvent({ activities: ['vaccination'] });
    const ofAddress = await mount(record({ src: '/a' }));
    ofAddress.firstElementChild?.dispatchEvent(ticks);
    await until(() => shown(ofAddress) === '—,5単位,—', 'judged at once, since no answer may ever come');
    equal(asked[0]?.signal?.aborted, false);
    asked[0]?.answer(text(1));
    await until(() => shown(ofAddress) === '1単位,5単位,6単位');
    // What is no text is read by a chunk, which takes its time.
    const ofProperty = await mount(record({ record: good(2) }));
    ofProperty.firstElementChild?.dispatchEvent(new RecordEditEvent(ticks.detail));
    await until(() => shown(ofProperty) === '2単位,5単位,7単位');
  });

  it('are not waited for by an element that was removed; one that was moved asks anew', async () => {
    const asked = slowly();
    const element = await mount(record({ src: '/a' }));
    const errors = heard(element, 'kakari-record-error');
    element.remove();
    equal(asked[0]?.signal?.aborted, true);
    await pause();
    equal(errors.length, 0);
    element.firstElementChild?.dispatchEvent(new RecordEditEvent({ practicalUnits: portal(5) }));
    document.body.append(element);
    equal(asked.length, 2);
    asked[1]?.answer(text(3));
    await until(() => units(element) === '3単位' && shown(element).includes('8単位'));
    element.src = '/c';
    await until(() => asked.length === 3);
    asked[2]?.answer(text(4));
    await until(() => units(element) === '4単位');
    await pause();
    ok(!shown(element).includes('9単位'), 'what was stated of another record');
    element.remove();
  });

  it('of a property set twice show the second', async () => {
    const element = await mount(record({ record: good(1) }));
    const changes = heard<RecordChangeEvent>(element, 'kakari-record-change');
    element.record = good(2);
    element.record = good(3);
    await until(() => units(element) === '3単位');
    await pause();
    equal(changes.at(-1)?.detail.record, good(3));
  });

  it('of the chunk that reads closely do not replace a text that needed none', async () => {
    const element = await mount(record({ record: good(1) }));
    await until(() => units(element) === '1単位');
    const changes = heard<RecordChangeEvent>(element, 'kakari-record-change');
    element.record = good(2);
    await element.updateComplete;
    element.record = text(3);
    await until(() => units(element) === '3単位');
    await pause(60);
    equal(
      changes.map(({ detail }) => detail.record),
      [good(3)],
    );
  });

  it('of a slow file do not replace a newer one', async () => {
    const element = await mount(record({ controls: true }));
    const slow = file(text(1));
    let answer: (value: string) => void = () => undefined;
    slow.text = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const drop = (dropped: File) => {
      const event = new Event('drop', { cancelable: true, bubbles: true });
      Object.assign(event, { dataTransfer: { files: [dropped], types: ['Files'] } });
      element.dispatchEvent(event);
    };
    await until(() => within(element, 'input[type=file]'));
    drop(slow);
    await pause();
    drop(file(text(2)));
    await until(() => units(element) === '2単位');
    answer(text(1));
    await pause();
    equal(units(element), '2単位');
  });
});
