import { describe, expect, it } from 'vitest';
import { activityChecklistEn } from '#components/words/activity-checklist/en';
import { moreEn } from '#components/words/activity-checklist/more/en';
import { applicationDetailsEn } from '#components/words/application-status/details/en';
import { applicationMoreEn } from '#components/words/application-status/more/en';
import { assessedEn } from '#components/words/assessed/en';
import { reasonsEn } from '#components/words/reasons/en';
import { panelEn } from '#extension/words/panel/en';
import { proxyEntryEn } from '#extension/words/proxy-entry/en';

/** Every sentence of the kit and of the frame that counts something, for one number of it; marked ones as their text. */
const counting = (n: number): readonly string[] => sentences(n).map(String);
const sentences = (n: number): readonly string[] => [
  assessedEn.units(n),
  assessedEn.reasonsTitle(n),
  assessedEn.shortBy(n),
  assessedEn.next.step({ kind: 'activity', units: 5 * n, count: n, way: 1 }),
  assessedEn.next.way([{ kind: 'classroom', units: n, way: 1 }]),
  activityChecklistEn.tally(n, 5),
  moreEn.hits(n, n),
  applicationDetailsEn.waited(n),
  applicationDetailsEn.waiting(n, n),
  panelEn.tally(n, assessedEn.units(5), assessedEn.units(5 * n)),
  panelEn.plan.left(n),
  panelEn.queue.line(n),
  proxyEntryEn.values.unitsOf(n),
  proxyEntryEn.record.listed(n),
  proxyEntryEn.drafts.unreadable(n),
  ...Object.values(applicationMoreEn.reason).map((sentence) =>
    sentence({ count: n, calendarDays: n, fiscalYear: 2025 }),
  ),
  ...Object.values(reasonsEn.reason).map((sentence) =>
    sentence({
      units: n,
      unsettled: n,
      count: n,
      perActivity: 5,
      required: 10,
      shortBy: n,
      atLeast: n,
      atMost: n,
      from: 2016,
      to: 2025,
      firstYear: 2025,
      lastYear: 2026,
    }),
  ),
];

describe('what English counts', () => {
  it('is singular for one alone', () => {
    for (const sentence of counting(1))
      expect(sentence).not.toMatch(
        /\b1 (?:units|activities|days|reasons|applications)\b|\bThere are 1\b|\b1 are\b/,
      );
  });

  it.each([0, 0.5, 2, 1000.5])('is plural for %d', (n) => {
    for (const sentence of counting(n))
      expect(sentence).not.toMatch(
        /(?<![\d,.])(?:0|2|0\.5|1,000\.5) (?:unit|activity|day|reason|application)\b/,
      );
  });
});
