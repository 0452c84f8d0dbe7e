import type { MonthRow } from '#core/reminders';
import type { App } from './portal';

type What = 'applied' | 'approved' | 'returned' | 'gone' | 'marked';

/** The oracle's own year view: what happened, noted down when it was seen. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(what: What, at: number, scheme: App['scheme'], count = 1): void {
    const month = new Date(at + 9 * 3_600_000).toISOString().slice(0, 7);
    const name = `${month} ${scheme} ${what}`;
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + count);
  }

  /** What is wrong with a year view. */
  faultOf(months: readonly MonthRow[]): string | undefined {
    const shown = new Map(
      months.flatMap(({ month, scheme, byHand, ...counts }) =>
        Object.entries({ ...counts, marked: byHand }).map(([what, count]) => [
          `${month} ${scheme} ${what}`,
          count,
        ]),
      ),
    );
    for (const name of new Set([...shown.keys(), ...this.#counts.keys()])) {
      const [is, should] = [shown.get(name) ?? 0, this.#counts.get(name) ?? 0];
      if (is !== should) return `the year view says ${name}: ${is} instead of ${should}`;
    }
    return undefined;
  }
}
