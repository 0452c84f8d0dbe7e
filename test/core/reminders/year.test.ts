import { describe, expect, it } from 'vitest';
import { happenings, liveYear, YearError, yearsToLive } from './year';

/** A seeded slice, the same every time; `npm run prove reminders` lives through 10,000 and more. */
describe('an association’s year', () => {
  it(
    'keeps every promise, whatever happens to the PC',
    () => {
      const { first, count } = yearsToLive(process.env);
      const sums = new Map<string, number>();
      let bytes = 0;
      for (let seed = first; seed < first + count; seed++) {
        const year = liveYear(seed);
        for (const each of happenings) sums.set(each, (sums.get(each) ?? 0) + year.happened[each]);
        bytes = Math.max(bytes, year.bytes);
      }
      expect(bytes).toBeLessThan(100_000);
      // A year in which nothing happens would keep every promise too.
      if (count < 100) return;
      expect(happenings.filter((each) => (sums.get(each) ?? 0) < count / 20)).toEqual([]);
      expect((sums.get('shown') ?? 0) / count).toBeGreaterThan(20);
      expect((sums.get('applied') ?? 0) / count).toBeGreaterThan(40);
    },
    10 * 60_000,
  );

  it('is the same again for the same seed', () => {
    const once = liveYear(7);
    expect(liveYear(7)).toEqual(once);
    expect(liveYear(8)).not.toEqual(once);
  }, 60_000);

  it('that breaks a promise names its seed and tells its story', () => {
    const error = new YearError(42, 'nobody was told of #1', ['2026-06-01 09:00  #1 applies']);
    expect(error.message).toContain('seed 42: nobody was told of #1');
    expect(error.message).toContain('#1 applies');
    expect(error.message).toContain('REMINDER_SEED=42');
  });
});
