// For test/components: a record on a page, its situations, and what it shows.
import type { TrainingRecord } from '#core/record';
import type { KakariRecord } from '../../components/record/record';
import { ok } from './elements';

export const day = '2025-10-24';
export const portal = (units: number) => ({ units, day, origin: 'portal' }) as const;
export const good = (classroom: number): TrainingRecord => ({ version: 1, classroom: [portal(classroom)] });
export const bad = { version: 1, classroom: [{ units: 0.3, day, origin: 'portal' }] };

/** Everything that must not be at rest says 秘密, ひみつ, himitsu or 314. */
export const secrets: TrainingRecord = {
  version: 1,
  physician: {
    name: '秘密 太郎',
    kana: 'ひみつ たろう',
    registrationNumber: '314159',
    telephone: '075-314-159',
    mail: 'himitsu@example.com',
    association: '秘密医師会',
    delivery: { by: 'post', postalCode: '314-1590', address: '秘密市' },
  },
  classroom: [{ ...portal(8), title: '秘密の講演会' }],
  handAdded: { lectures: 1 },
  activities: ['emergency-centre'],
  applications: [
    {
      appliedAt: '2025-10-24T09:56:00+09:00',
      status: 'returned',
      scheme: 'reporting-training',
      reason: '秘密の理由',
    },
  ],
  certificates: [{ scheme: 'reporting-training', day, name: '秘密 太郎' }],
  familyPhysician: { practical: [{ label: '秘密の活動' }] },
};
/** With fields the schema does not know. */
export const unlisted = { ...secrets, 秘密: '秘密', practicalUnits: { ...portal(5), 備考: '秘密' } };

export const record = (more: Partial<KakariRecord> = {}) => {
  const element = Object.assign(document.createElement('kakari-record'), { on: '2025-10-27', ...more });
  element.append(document.createElement('kakari-credit-summary'));
  return element;
};

export const root = (element: Element) => {
  ok(element.shadowRoot);
  return element.shadowRoot;
};
export const within = (element: Element, selector: string) => root(element).querySelector(selector);
/** The classroom units that the summary inside shows. */
export const units = (element: Element, tag = 'kakari-credit-summary') => {
  const summary = element.querySelector(tag);
  return summary && within(summary, '.figure')?.textContent;
};
export const problems = (element: Element) =>
  within(element, '[part=problems]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export const pause = (milliseconds = 30) => new Promise((next) => setTimeout(next, milliseconds));

/** Five seconds: the lazy chunks it may wait for are compiled one by one, maybe on a busy machine. */
export async function until(true_: () => unknown, what = String(true_)): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (true_()) return;
    await pause(10);
  }
  throw new Error(`never: ${what}`);
}

export const script = (text: string) => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = text;
  return element;
};
export const address = (text: string) => `data:application/json,${encodeURIComponent(text)}`;
export const file = (text: string) => new File([text], 'record.json', { type: 'application/json' });

/** Chooses a file as a visitor does. */
export async function choose(element: Element, chosen: File): Promise<void> {
  await until(() => within(element, 'input[type=file]'));
  const input = within(element, 'input[type=file]') as HTMLInputElement;
  const transfer = new DataTransfer();
  transfer.items.add(chosen);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
}

export const button = (element: Element, words: string) =>
  [...root(element).querySelectorAll('button')].find((one) => one.textContent?.trim() === words);

export const heard = <E extends Event>(element: Element, type: string) => {
  const events: E[] = [];
  element.addEventListener(type, (event) => events.push(event as E));
  return events;
};

/** The fields of a record by their names: a saved file has them in the schema's order. */
export const byName = (value: object) => Object.fromEntries(Object.entries(value).sort());
