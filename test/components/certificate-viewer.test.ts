import { sendKeys } from '@web/test-runner-commands';
import { KakariCertificateViewer } from '#components/certificate-viewer/certificate-viewer';
import type { CertificateErrorEvent, CertificateReadEvent } from '#components/certificate-viewer/events';
import { define } from '#components/define';
import type { TrainingRecord } from '#core/record';
import { bands, certificateAddress, certificateFile, inkIn } from '../support/certificates';
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
} from '../support/elements';

define();

const record: TrainingRecord = {
  version: 1,
  physician: { name: '見本太郎' },
  certificates: [{ scheme: 'reporting-training', day: '2025-10-24' }],
};

const make = (properties: Partial<KakariCertificateViewer> = {}) =>
  Object.assign(document.createElement('kakari-certificate-viewer'), properties);
const inside = (viewer: Element, selector: string) => [
  ...(viewer.shadowRoot?.querySelectorAll(selector) ?? []),
];
const one = <E extends Element>(viewer: Element, selector: string): E => {
  const found = viewer.shadowRoot?.querySelector<E>(selector);
  ok(found, `${selector} is not there`);
  return found;
};
const textOf = (viewer: Element) => viewer.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (viewer: Element, label: string) => {
  const found = inside(viewer, 'button').find((each) => each.textContent?.trim() === label);
  ok(found instanceof HTMLButtonElement, `there is no button 「${label}」`);
  return found;
};

async function until<T>(what: () => T, message = 'it never came'): Promise<NonNullable<T>> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const found = what();
    if (found) return found;
    await new Promise((next) => setTimeout(next, 20));
  }
  throw new Error(message);
}
const picture = (viewer: Element) =>
  until(() => viewer.shadowRoot?.querySelector('canvas'), 'no page was drawn');

/** The next answer of a viewer, good or bad. */
const answer = (viewer: EventTarget) =>
  new Promise<CertificateReadEvent['detail'] | CertificateErrorEvent['detail']>((done) => {
    for (const type of ['kakari-certificate-read', 'kakari-certificate-error'])
      viewer.addEventListener(type, (event) => done((event as CertificateReadEvent).detail), { once: true });
  });

async function show(source: File | string) {
  const viewer = make(typeof source === 'string' ? { src: source } : { file: source });
  const answered = answer(viewer);
  await mount(viewer);
  const detail = await answered;
  await viewer.updateComplete;
  return { viewer, detail };
}

async function withRecord(source: string, known: TrainingRecord = record) {
  const provider = Object.assign(document.createElement('kakari-record'), {
    record: known,
    on: '2026-06-01',
  });
  const viewer = make();
  provider.append(viewer);
  const changed = new Promise((done) =>
    provider.addEventListener('kakari-record-change', done, { once: true }),
  );
  await mount(provider);
  await changed;
  const answered = answer(viewer);
  viewer.src = certificateAddress(source);
  const detail = await answered;
  await viewer.updateComplete;
  return { provider, viewer, detail };
}
const codes = (detail: CertificateReadEvent['detail'] | CertificateErrorEvent['detail']) =>
  'check' in detail
    ? [detail.check.outcome, ...detail.check.steps.map(({ because }) => because.code)]
    : detail.fault;

/** Workers that were started and not ended. */
let workers = 0;
const RealWorker = window.Worker;
class CountedWorker extends RealWorker {
  constructor(url: string | URL, options?: WorkerOptions) {
    super(url, options);
    workers += 1;
  }
  override terminate(): void {
    workers -= 1;
    super.terminate();
  }
}
beforeEach(() => {
  workers = 0;
  window.Worker = CountedWorker;
});
afterEach(async () => {
  unmountAll();
  document.documentElement.lang = 'ja';
  await until(() => workers === 0, `${workers} workers are left`);
  window.Worker = RealWorker;
});

describe('<kakari-certificate-viewer> without a PDF', () => {
  for (const [lang, title, name] of [
    ['ja', '修了証', /「(.+)」/],
    ['en', 'Certificate (修了証)', /([\u3040-\u30ff\u4e00-\u9fff]+)/],
  ] as const)
    it(`gives the five steps with the portal’s names (${lang})`, async () => {
      document.documentElement.lang = lang;
      const viewer = await mount(make());
      await until(() => one(viewer, '[part=title]').textContent === title);
      const steps = inside(viewer, '[part=steps] li').map(
        // A long name may break where it says so.
        (step) => name.exec(step.textContent?.replace('\u200b', '') ?? '')?.[1],
      );
      equal(steps, [
        '認定証・修了証ダウンロード',
        '修了証等ダウンロード',
        'かかりつけ医機能報告制度にかかる研修',
        '検索',
        '修了証',
      ]);
      viewer.innerHTML = '<p>五つの手順</p>';
      ok(!viewer.querySelector('p')?.checkVisibility(), 'what stood for it is gone');
      equal(inside(viewer, 'button').length, 0);
      await accessible(viewer);
    });

  it('loads nothing', async () => {
    const before = performance.getEntriesByType('resource').length;
    await mount(make());
    await new Promise((next) => setTimeout(next, 100));
    const loaded = performance
      .getEntriesByType('resource')
      .slice(before)
      .map(({ name }) => name);
    equal(
      loaded.filter((name) => /pdf|session/.test(name)),
      [],
    );
  });
});

describe('a certificate that can be read', () => {
  it('is shown with scheme, name and day, each with whether it agrees', async () => {
    const { viewer, detail } = await withRecord('western');
    equal(detail, JSON.parse(JSON.stringify(detail)));
    equal(codes(detail), ['agrees', 'this-scheme', 'same-name', 'same-day']);
    const rows = inside(viewer, '[part=result] .row').map((row) =>
      row.textContent?.replace(/\s+/g, ' ').trim(),
    );
    equal(rows[1], '氏名 見本 太郎 合っています 記録の氏名と同じです。');
    ok(rows[2]?.includes('2025年10月24日（金） 令和7年10月24日'), rows[2]);
    ok(one(viewer, '[role=status]').textContent?.includes('この研修の修了証の文言で、記録とも合っています'));
    ok(textOf(viewer).includes('本物であることの証明にはなりません'));
    equal(inside(viewer, '[part=steps]').length, 0);
    await accessible(viewer);
  });

  it('is compared anew when the record changes', async () => {
    const { provider, viewer } = await withRecord('era');
    ok(textOf(viewer).includes('記録の氏名と違います'), textOf(viewer));
    provider.record = { ...record, physician: { name: '見 本 花 子' } };
    await until(() => textOf(viewer).includes('記録の氏名と同じです'));
  });

  it('may be the neighbour’s', async () => {
    const { viewer, detail } = await withRecord('neighbour');
    equal(codes(detail), ['differs', 'neighbour-scheme', 'same-name', 'no-day-in-record']);
    ok(one(viewer, '[role=status]').textContent?.includes('別の制度の修了証の文言です'));
  });

  it('says the same in English', async () => {
    document.documentElement.lang = 'en';
    const { viewer } = await withRecord('era');
    await until(() => textOf(viewer).includes('Something does not agree with the record'));
    ok(textOf(viewer).includes('no proof that the certificate is genuine'));
    ok(textOf(viewer).includes('Fri, 24 October 2025 (Reiwa 7)'), textOf(viewer));
    const japanese = inside(viewer, '[lang=ja]').map((part) => part.textContent);
    ok(japanese.includes('見本花子') && japanese.includes('修 了 証'), `read as Japanese: ${japanese}`);
    ok(!/[ぁ-ん]/.test(one(viewer, '[part=controls]').textContent ?? ''));
    await accessible(viewer);
  });

  // Text extraction passes on blank glyphs, so this looks at the picture.
  for (const name of [
    'western',
    'era',
    'not-embedded-sjis',
    'not-embedded-utf16',
    'no-unicode',
    'picture',
    'restricted',
  ])
    it(`has its glyphs in the picture: ${name}`, async () => {
      const { viewer } = await show(certificateAddress(name));
      const canvas = await picture(viewer);
      for (const band of Object.keys(bands) as (keyof typeof bands)[]) {
        const ink = inkIn(canvas, band);
        if (band === 'margin') equal(ink, 0, 'ink in the margin');
        else ok(ink > 0.02 && ink < 0.5, `${name}: ${(ink * 100).toFixed(2)} % ink in ${band}`);
      }
      equal(document.fonts.size, 0, 'a font of the PDF entered the page');
    });

  it('has the text of the page beside the picture', async () => {
    const { viewer } = await show(certificateAddress('not-embedded-sjis'));
    const lines = inside(viewer, '[part=text] .line').map((line) => line.textContent);
    equal(lines.slice(0, 3), ['かかりつけ医機能報告制度にかかる研修', '修 了 証', '見本 太郎 殿']);
    equal(one(viewer, '[part=page]').getAttribute('aria-label'), '修了証の表示');
  });
});

describe('a PDF without text', () => {
  for (const name of ['picture', 'no-unicode'])
    it(`is never called another certificate: ${name}`, async () => {
      const { viewer, detail } = await withRecord(name);
      equal('reading' in detail && detail.reading, { status: 'unreadable' });
      equal(codes(detail), ['unreadable']);
      ok(one(viewer, '[role=status]').textContent?.includes('文字を読み取れません'));
      ok(!/別の制度|合いません|違います/.test(textOf(viewer)), textOf(viewer));
      equal(inside(viewer, '[part=result]').length, 0);
      await accessible(viewer);
    });
});

describe('several pages', () => {
  it('open at the certificate and turn by keyboard', async () => {
    const { viewer, detail } = await show(await certificateFile('several-pages'));
    equal('page' in detail && [detail.page, detail.pages], [2, 3]);
    ok(inkIn(await picture(viewer), 'certificate') > 0.02);
    button(viewer, '次のページ').focus();
    await sendKeys({ press: 'Enter' });
    const place = () => one(viewer, '[part=navigation] [role=status]').textContent;
    await until(() => place() === '3 / 3ページ');
    const next = button(viewer, '次のページ');
    equal(next.ariaDisabled, 'true');
    equal(viewer.shadowRoot?.activeElement, next, 'at the last page the focus stays');
    await sendKeys({ press: 'Enter' });
    equal(place(), '3 / 3ページ');
    ok(inkIn(await picture(viewer), 'certificate') < 0.02, 'the page was not turned');
    equal(one(viewer, '[part=page]').getAttribute('aria-label'), 'PDFの表示、3ページ中3ページ目');
    equal(inside(viewer, '[part=text] .line')[0]?.textContent, '送付状');
    await accessible(viewer);
  });

  it('closed by keyboard, leave the focus where another one is opened', async () => {
    const { viewer } = await show(await certificateFile('western'));
    button(viewer, '閉じる').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => inside(viewer, '[part=steps] li').length === 5);
    equal(viewer.shadowRoot?.activeElement, one(viewer, 'input[type=file]'));
  });
});

describe('a file that cannot be opened', () => {
  const whole = () => certificateFile('western');
  const cases: [string, () => Promise<File>, string, string][] = [
    ['empty', async () => new File([], 'empty.pdf'), 'empty', 'ファイルが空です'],
    ['a text with a PDF’s name', async () => new File(['修了証'], 'a.pdf'), 'not-a-pdf', 'PDFではありません'],
    [
      'cut off',
      async () => new File([(await whole()).slice(0, 700)], 'cut.pdf'),
      'broken',
      '途中で切れています',
    ],
    ['protected by a password', () => certificateFile('encrypted'), 'encrypted', 'パスワードで保護された'],
  ];
  for (const [name, file, fault, sentence] of cases)
    it(`gets a clear answer: ${name}`, async () => {
      const { viewer, detail } = await show(await file());
      equal(detail, { fault } as typeof detail);
      ok(one(viewer, '[role=status]').textContent?.includes(sentence), textOf(viewer));
      equal(inside(viewer, '[part=steps] li').length, 5);
      await accessible(viewer);
      // The page lives on: the next file opens.
      const next = answer(viewer);
      viewer.file = await whole();
      equal('reading' in (await next), true);
      await picture(viewer);
    });

  it('is not read when it is too large', async () => {
    const chunk = new Uint8Array(1_000_000);
    const large = new File(
      Array.from({ length: 200 }, () => chunk),
      'large.pdf',
    );
    for (const way of ['arrayBuffer', 'text', 'stream', 'slice'] as const)
      Object.defineProperty(large, way, {
        value: () => {
          throw new Error(`it was read by ${way}`);
        },
      });
    const { viewer, detail } = await show(large);
    equal(detail, { fault: 'too-large' });
    ok(textOf(viewer).includes('50 MBを超える'));
  });

  it('is cut off anywhere without an exception', async () => {
    const file = await whole();
    for (const share of [0.3, 0.6, 0.9, 0.99]) {
      const { detail } = await show(new File([file.slice(0, file.size * share)], 'cut.pdf'));
      ok('reading' in detail || detail.fault === 'broken', JSON.stringify(detail));
    }
  });

  it('is told by its address', async () => {
    equal((await show('/test/certificates/none.pdf')).detail, { fault: 'not-found' });
    equal((await show('http://localhost:1/a.pdf')).detail, { fault: 'unreachable' });
  });
});

describe('the buttons', () => {
  it('save the very file and let its address go', async () => {
    const { viewer } = await show(await certificateFile('western'));
    const made: string[] = [];
    const { createObjectURL, revokeObjectURL } = URL;
    const click = HTMLAnchorElement.prototype.click;
    let saved: string | undefined;
    URL.createObjectURL = (object) => {
      const address = createObjectURL(object);
      made.push(address);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      made.splice(made.indexOf(address), 1);
      revokeObjectURL(address);
    };
    HTMLAnchorElement.prototype.click = function () {
      saved = `${this.download} ${this.href.slice(0, 5)}`;
    };
    try {
      button(viewer, '保存').click();
      equal(saved, 'western.pdf blob:');
      equal(made.length, 1);
      await until(() => made.length === 0, 'the object’s address was kept');
    } finally {
      Object.assign(URL, { createObjectURL, revokeObjectURL });
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('print the pages alone, from a frame that goes afterwards', async () => {
    const { viewer } = await show(await certificateFile('several-pages'));
    const printed: Window[] = [];
    button(viewer, '印刷').click();
    const frame = one<HTMLIFrameElement>(viewer, 'iframe');
    const view = await until(() => frame.contentWindow);
    view.print = () => printed.push(view);
    await until(() => printed.length);
    const pages = [...view.document.querySelectorAll('canvas')];
    equal(pages.length, 3);
    ok(pages[1] && inkIn(pages[1], 'certificate') > 0.02, 'the certificate is printed blank');
    equal(view.document.title, '修了証.pdf');
    view.dispatchEvent(new Event('afterprint'));
    equal(inside(viewer, 'iframe').length, 0);
  });

  it('pressed twice print once, and nobody is told that printing failed', async () => {
    const { viewer } = await show(await certificateFile('several-pages'));
    const printed: Window[] = [];
    button(viewer, '印刷').click();
    const frame = one<HTMLIFrameElement>(viewer, 'iframe');
    button(viewer, '印刷').click();
    ok(one(viewer, 'iframe') === frame, 'the frame in use was taken away');
    const view = await until(() => frame.contentWindow);
    view.print = () => printed.push(view);
    await until(() => printed.length);
    await viewer.updateComplete;
    equal(printed.length, 1);
    ok(!viewer.shadowRoot?.textContent?.includes('印刷できません'));
    view.dispatchEvent(new Event('afterprint'));
    button(viewer, '印刷').click();
    ok(one(viewer, 'iframe') !== frame, 'it can be printed again');
  });

  it('close the certificate', async () => {
    const { viewer } = await show(certificateAddress('western'));
    button(viewer, '閉じる').click();
    await viewer.updateComplete;
    equal(inside(viewer, '[part=steps] li').length, 5);
    equal(inside(viewer, 'canvas').length, 0);
    ok(!textOf(viewer).includes('見本'));
    await until(() => workers === 0);
  });

  it('are reached in order by the tabulator', async () => {
    const { viewer } = await show(certificateAddress('western'));
    one<HTMLInputElement>(viewer, 'input[type=file]').focus();
    const order: string[] = [];
    for (let step = 0; step < 4; step++) {
      await sendKeys({ press: 'Tab' });
      order.push(viewer.shadowRoot?.activeElement?.textContent?.trim() ?? '');
    }
    equal(order, ['印刷', '保存', '閉じる', 'このページの文字']);
  });

  it('take a file that is dropped', async () => {
    const viewer = await mount(make());
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(await certificateFile('western'));
    const event = (type: string) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
    viewer.dispatchEvent(event('dragover'));
    ok(viewer.hasAttribute('data-dragging'));
    const answered = answer(viewer);
    ok(!viewer.dispatchEvent(event('drop')), 'the browser would leave the page');
    ok(!viewer.hasAttribute('data-dragging'));
    ok('reading' in (await answered));
  });

  it('take a file that is chosen', async () => {
    const viewer = await mount(make());
    const input = one<HTMLInputElement>(viewer, 'input[type=file]');
    const chosen = new DataTransfer();
    chosen.items.add(await certificateFile('era'));
    const answered = answer(viewer);
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    ok('reading' in (await answered));
    equal(input.value, '');
  });
});

describe('coming and going', () => {
  it('leaves nothing behind, also while it opens', async () => {
    for (const wait of [0, 30, 100, 400]) {
      const viewer = make({ src: certificateAddress('western') });
      document.body.append(viewer);
      await new Promise((next) => setTimeout(next, wait));
      let answers = 0;
      for (const type of ['kakari-certificate-read', 'kakari-certificate-error'])
        viewer.addEventListener(type, () => answers++);
      viewer.remove();
      await until(() => workers === 0, `removed after ${wait} ms, a worker is left`);
      await new Promise((next) => setTimeout(next, 300));
      equal([workers, answers], [0, 0], `removed after ${wait} ms:`);
    }
  });

  it('opens again where it is put next', async () => {
    const { viewer } = await show(certificateAddress('western'));
    await picture(viewer);
    const place = await mount(document.createElement('div'));
    const answered = answer(viewer);
    place.append(viewer);
    ok('reading' in (await answered));
    ok(inkIn(await picture(viewer), 'title') > 0.02);
  });

  it('shows the last of two that were asked for', async () => {
    const viewer = make({ src: certificateAddress('neighbour') });
    await mount(viewer);
    const answered = answer(viewer);
    viewer.file = await certificateFile('western');
    equal(codes(await answered)[1], 'this-scheme');
  });

  it('keeps what was set before the upgrade', async () => {
    const early = document.createElement('kakari-late-viewer') as KakariCertificateViewer;
    Object.assign(early, { src: certificateAddress('western'), headingLevel: 5 });
    const answered = answer(early);
    document.body.append(early);
    // A name of its own, since the real one is defined already.
    class LateViewer extends KakariCertificateViewer {}
    customElements.define('kakari-late-viewer', LateViewer);
    await mount(early);
    ok('reading' in (await answered));
    equal(one(early, '[role=heading]').getAttribute('aria-level'), '5');
  });

  it('stands beside others', async () => {
    const shown = await Promise.all(['western', 'neighbour'].map((name) => show(certificateAddress(name))));
    equal(
      shown.map(({ detail }) => codes(detail)[1]),
      ['this-scheme', 'neighbour-scheme'],
    );
  });

  it('asks for nothing but the PDF and its own files', async () => {
    const real = window.fetch;
    const asked: string[] = [];
    window.fetch = (input, init) => {
      asked.push(String(input));
      ok(!init?.method && !init?.body, 'something was sent');
      return real(input, init);
    };
    try {
      const { viewer } = await show(certificateAddress('not-embedded-sjis'));
      await picture(viewer);
    } finally {
      window.fetch = real;
    }
    ok(asked.length > 1);
    for (const address of asked) {
      ok(new URL(address, location.href).origin === location.origin, address);
      ok(/\.(pdf|bcmap|pfb|ttf)$/.test(address), address);
    }
  });
});
