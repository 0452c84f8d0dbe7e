// What a screen reader is told of a visitor's change: once, by the part that matters.
import { define } from '../../components/define';
import { afterEach, describe, equal, it, mount, ok, unmountAll } from '../support/elements';
import { pause, root, until, within } from '../support/records';

define();
// The chunks are built on the fly here: fetched beforehand, they do not eat up the time of the first test.
await Promise.all([
  import('../../components/with-record'),
  import('../../components/credit-summary/figure-fields'),
]);

const tags = ['kakari-credit-summary', 'kakari-activity-checklist', 'kakari-application-status'] as const;

/** A page as associations make it, nothing known, and what its live regions say from then on. */
async function page() {
  const record = document.createElement('kakari-record');
  record.on = '2025-12-01';
  const [summary, checklist, status] = tags.map((tag) => document.createElement(tag));
  ok(summary && checklist && status);
  summary.toggleAttribute('editable', true);
  record.append(summary, checklist, status);
  await mount(record);
  await until(() => within(summary, '#classroom'));
  const said: string[] = [];
  for (const element of [record, summary, checklist, status]) {
    const regions = () => [...root(element).querySelectorAll('[role=status]:not([aria-live=off])')];
    const textOf = (region: Element) => region.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const known = new Map(regions().map((region) => [region, textOf(region)]));
    const listen = () => {
      for (const region of regions()) {
        const text = textOf(region);
        if (text !== '' && text !== known.get(region)) said.push(text);
        known.set(region, text);
      }
    };
    new MutationObserver(listen).observe(root(element), {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }
  return {
    summary,
    status,
    /** What is said of what `act` does, once all has settled. */
    saidOf: async (act: () => void, seen: () => unknown) => {
      act();
      await until(seen);
      await pause(100);
      return said.splice(0);
    },
    tick: (at: number) => () => root(checklist).querySelectorAll<HTMLElement>('.item input')[at]?.click(),
    type: (part: string, text: string) => () => {
      const field = within(summary, `#${part}`);
      ok(field instanceof HTMLInputElement);
      field.value = text;
      field.dispatchEvent(new Event('input'));
    },
    verdict: () => within(summary, '#headline')?.textContent,
  };
}

describe('a change is announced once', () => {
  afterEach(unmountAll);

  it('ticks by their tally, while they alone are known', async () => {
    const { summary, status, saidOf, tick, verdict } = await page();
    equal(await saidOf(tick(0), () => verdict() === 'まだ判定できません'), [
      '選択した項目 1項目 × 5単位 = 5単位',
    ]);
    const two = () => within(summary, '[part=figures]')?.textContent?.includes('10単位');
    equal(await saidOf(tick(1), two), ['選択した項目 2項目 × 5単位 = 10単位']);
    equal(within(status, '#headline')?.textContent, '申請から修了証までの流れ');
  });

  it('typed units by the verdict, also when they are taken back beside ticks', async () => {
    const { saidOf, tick, type, verdict } = await page();
    const becomes = (headline: string) => () => verdict() === headline;
    equal(await saidOf(type('classroom', '10'), becomes('まだ判定できません')), ['まだ判定できません']);
    // What a tick decides is news.
    equal(await saidOf(tick(0), becomes('要件を満たしています')), [
      '選択した項目 1項目 × 5単位 = 5単位',
      '要件を満たしています',
    ]);
    equal(await saidOf(type('classroom', ''), becomes('まだ判定できません')), ['まだ判定できません']);
  });
});
