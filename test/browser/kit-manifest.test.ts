import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kitScript, openBlank } from './support/blank';
import { type Launched, launchPlain, type Server, startServer } from './support/browser';

/** custom-elements.json against what a real Chromium renders and fires, in every state these pages can reach. */
type Named = { name: string };
type Declaration = {
  tagName: string;
  attributes: Named[];
  members: (Named & { kind: string })[];
  events: (Named & { type: { text: string } })[];
  slots: Named[];
  cssParts: Named[];
  cssProperties: Named[];
};
const { modules } = JSON.parse(readFileSync(join('dist', 'kit', 'custom-elements.json'), 'utf8'));
const declarations: Declaration[] = modules[0].declarations;

const names = (list: readonly Named[]) => list.map(({ name }) => name).sort();
/** An event with what it is: `input` is no CustomEvent. */
const kindsOf = ({ events }: Declaration) => events.map(({ name, type }) => `${name}: ${type.text}`).sort();

const application = (status: string, appliedAt: string, more = {}) => ({
  appliedAt,
  status,
  scheme: 'reporting-training',
  fiscalYear: 2025,
  ...more,
});
const figures = (classroom: number, practical: number) => ({
  classroom: [{ units: classroom, day: '2025-10-24', origin: 'portal' }],
  practicalUnits: { units: practical, day: '2025-10-24', origin: 'portal' },
});
/** Each brings parts that the others do not show. */
const records = [
  { version: 1, ...figures(568.5, 0), applications: [application('pending', '2025-10-24T10:16+09:00')] },
  {
    version: 1,
    ...figures(568.5, 15),
    applications: [
      application('approved', '2025-10-24T09:56+09:00'),
      application('pending', '2025-10-23T09:00+09:00'),
      application('pending', '2024-10-24T10:16+09:00', { fiscalYear: 2024 }),
    ],
  },
  {
    version: 1,
    ...figures(0, 5),
    applications: [
      application('returned', '2025-10-24T09:56+09:00', { reason: '活動した年度を確認してください。' }),
    ],
  },
  { version: 1, classroom: [{ units: 0.3, day: '2025-10-24', origin: 'portal' }] },
];

const body = `
${[{}, ...records]
  .map(
    (record) => `<kakari-record controls on="2025-12-24">
      ${'version' in record ? `<script type="application/json">${JSON.stringify(record)}</script>` : ''}
      <kakari-credit-summary editable></kakari-credit-summary>
      <kakari-activity-checklist items='[{"id":"own","label":"独自の活動"},{"id":"bad"}]'></kakari-activity-checklist>
      <kakari-application-status></kakari-application-status>
      <kakari-application-status variant="badge"></kakari-application-status>
    </kakari-record>`,
  )
  .join('')}
<kakari-certificate-viewer></kakari-certificate-viewer>
<kakari-certificate-viewer src="/several.pdf"></kakari-certificate-viewer>
<kakari-certificate-viewer src="/lost.pdf"></kakari-certificate-viewer>`;

let server: Server;
let launched: Launched;
let page: Page;

type Seen = Record<'parts' | 'slots' | 'events' | 'properties', string[]>;

/** Everything that was ever there, gathered while the page lives. */
const seen = (tag: string): Promise<Seen | undefined> =>
  page.evaluate((name) => {
    const { parts, slots, events, properties } =
      (window as unknown as { kakariSeen: Record<string, Record<keyof Seen, Set<string>>> }).kakariSeen[
        name
      ] ?? {};
    const list = (set?: Set<string>) => [...(set ?? [])].sort();
    return { parts: list(parts), slots: list(slots), events: list(events), properties: list(properties) };
  }, tag);

beforeAll(async () => {
  server = await startServer();
  launched = await launchPlain({ viewport: { width: 1280, height: 900 } });
  const pdf = (name: string) => join('test', 'certificates', name);
  await launched.context.route('**/several.pdf', (route) =>
    route.fulfill({ path: pdf('several-pages.pdf'), contentType: 'application/pdf' }),
  );
  await launched.context.addInitScript(
    (events: [string, string[]][]) => {
      const fresh = () => ({
        parts: new Set<string>(),
        slots: new Set<string>(),
        events: new Set<string>(),
        properties: new Set<string>(),
        sheets: 0,
      });
      const all: Record<string, ReturnType<typeof fresh>> = {};
      (window as unknown as { kakariSeen: typeof all }).kakariSeen = all;
      const of = (tag: string) => {
        all[tag] ??= fresh();
        return all[tag];
      };
      const kindOf = (event: Event) =>
        `${event.type}: ${event instanceof CustomEvent ? 'CustomEvent' : 'Event'}`;
      const native = new Set(events.flatMap(([, each]) => each));
      for (const type of native)
        document.addEventListener(type, (event) => {
          const { target } = event;
          if (target instanceof Element && target.localName.startsWith('kakari-'))
            of(target.localName).events.add(kindOf(event));
        });
      // Any event of ours, whether it is in the manifest or not.
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) {
        // kakari-record-edit is between a widget and its record, which stops it.
        const ours = event.type.startsWith('kakari-') && event.type !== 'kakari-record-edit';
        if (ours && this instanceof Element) of(this.localName).events.add(kindOf(event));
        return dispatch.call(this, event);
      };
      const look = () => {
        for (const host of document.querySelectorAll('*')) {
          if (!host.localName.startsWith('kakari-') || !host.shadowRoot) continue;
          const found = of(host.localName);
          for (const part of host.shadowRoot.querySelectorAll('[part]'))
            for (const token of part.part) found.parts.add(token);
          for (const slot of host.shadowRoot.querySelectorAll('slot')) found.slots.add(slot.name);
          // A sheet may come later, with a lazy chunk.
          if (found.sheets === host.shadowRoot.adoptedStyleSheets.length) continue;
          found.sheets = host.shadowRoot.adoptedStyleSheets.length;
          for (const sheet of host.shadowRoot.adoptedStyleSheets)
            for (const { cssText } of sheet.cssRules)
              for (const name of cssText.match(/--kakari-[a-z-]+/g) ?? []) found.properties.add(name);
        }
      };
      setInterval(look, 50);
    },
    declarations.map(({ tagName, events }): [string, string[]] => [tagName, names(events)]),
  );
  page = await openBlank(launched.context, server.origin, `${kitScript}${body}`);
  // Everything that is folded away is opened, and a few things are done as a visitor would.
  const open = () =>
    page.evaluate(() => {
      for (const host of document.querySelectorAll('*'))
        for (const details of host.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    });
  await open();
  await page.locator('kakari-activity-checklist').first().getByRole('checkbox').first().click();
  await page.waitForTimeout(500);
  await open();
  await page.waitForLoadState('networkidle');
});

afterAll(async () => {
  await launched?.close();
  await server?.close();
});

describe.each(declarations)('custom-elements.json of $tagName', (declaration) => {
  const { tagName } = declaration;

  it('lists the attributes that are observed', async () => {
    const observed = await page.evaluate(
      (tag) => (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes,
      tagName,
    );
    expect(names(declaration.attributes)).toEqual([...observed].sort());
  });

  it('lists the properties that are there', async () => {
    const { reactive, missing } = await page.evaluate(
      ([tag, members]) => {
        const element = document.createElement(tag);
        const { elementProperties } = element.constructor as unknown as {
          elementProperties: Map<string, { state?: boolean }>;
        };
        return {
          reactive: [...elementProperties].flatMap(([name, { state }]) => (state ? [] : name)),
          missing: members.filter((name) => !(name in element)),
        };
      },
      [tagName, names(declaration.members)] as const,
    );
    expect(missing).toEqual([]);
    expect(names(declaration.members)).toEqual(expect.arrayContaining(reactive.map(String)));
  });

  it('lists the slots and parts that are rendered, the events that are fired, the custom properties that are read', async () => {
    await expect
      .poll(() => seen(tagName), { timeout: 5000 })
      .toEqual({
        parts: names(declaration.cssParts),
        slots: names(declaration.slots),
        events: kindsOf(declaration),
        properties: names(declaration.cssProperties),
      });
  });

  it('has a sentence for each', () => {
    const { attributes, members, events, slots, cssParts, cssProperties } = declaration;
    const documented: (Named & { description?: string })[] = [
      ...attributes,
      ...members.filter(({ kind }) => kind === 'field'),
      ...events,
      ...slots,
      ...cssParts,
      ...cssProperties,
    ];
    expect(documented.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });
});
