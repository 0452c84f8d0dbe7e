import { describe, expect, it } from 'vitest';
import { liveYear, YearError, yearsToLive } from './year';

/** A seeded slice, the same every time; `npm run prove reminders` lives through 10,000 and more. */
describe('an association’s year', () => {
  it(
    'keeps every promise, whatever happens to the PC',
    () => {
      const { first, count } = yearsToLive(process.env);
      let shown = 0;
      let applications = 0;
      let bytes = 0;
      for (let seed = first; seed < first + count; seed++) {
        const year = liveYear(seed);
        shown += year.shown;
        applications += year.applications;
        bytes = Math.max(bytes, year.bytes);
      }
      // A year in which nothing happens would keep every promise too.
      expect(shown / count).toBeGreaterThan(20);
      expect(applications / count).toBeGreaterThan(40);
      expect(bytes).toBeLessThan(100_000);
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
