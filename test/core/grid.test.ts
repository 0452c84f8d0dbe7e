import { describe, expect, it } from 'vitest';
import { activities, assess, type Figures } from '#core/index';
import { expectedAt } from './truth-table';

const MOST_UNITS = 600;
const MOST_ACTIVITIES = 40;
const POINTS = 49_241;

/** The catalogue's 26, then an association's own. */
const ids = Array.from(
  { length: MOST_ACTIVITIES },
  (_, index) => activities[index]?.id ?? `own-activity-${index + 1}`,
);

const ways: readonly [name: string, figures: (units: number, count: number) => Figures][] = [
  ['activities', (classroomUnits, count) => ({ classroomUnits, activities: ids.slice(0, count) })],
  ['practical units', (classroomUnits, count) => ({ classroomUnits, practicalUnits: count * 5 })],
];

/** One comparison a point and one `expect` a grid: 49,241 matchers would take longer than the whole suite. */
function walk(on: string, figures: (units: number, count: number) => Figures) {
  const tally = { points: 0, met: 0, misleading: 0 };
  const wrong: string[] = [];
  for (let count = 0; count <= MOST_ACTIVITIES; count++)
    for (let units = 0; units <= MOST_UNITS; units += 0.5) {
      const expected = expectedAt(units, count);
      const { outcome, total, misleadingBadge } = assess(figures(units, count), { on });
      tally.points++;
      if (outcome === 'met') tally.met++;
      if (misleadingBadge) tally.misleading++;
      if (
        outcome !== expected.outcome ||
        total.units !== expected.sum ||
        total.shortBy !== expected.shortBy ||
        misleadingBadge !== expected.misleadingBadge
      )
        wrong.push(
          `${units} + ${count} activities: ${JSON.stringify({ outcome, total, misleadingBadge })}, expected ${JSON.stringify(expected)}`,
        );
    }
  return { tally, wrong };
}

describe.each(['2025-04-01', '2026-11-23'])('the whole grid on %s', (on) => {
  it.each(ways)('agrees with the truth table, stated as %s', (_, figures) => {
    const { tally, wrong } = walk(on, figures);
    expect(wrong.slice(0, 5), `${wrong.length} points differ`).toEqual([]);
    // Counted by hand: 1 activity is complete at 1,191 points, each of 39 more at 1,200; the badge misleads at
    // 1,181 points without activity and, without classroom training, once for each of the 39.
    expect(tally).toEqual({ points: POINTS, met: 1_191 + 39 * 1_200, misleading: 1_181 + 39 });
  });
});

it('the ids are 40 different ones', () => expect(new Set(ids).size).toBe(MOST_ACTIVITIES));
