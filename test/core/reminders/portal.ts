import type { SightedRow, Sighting } from '#core/reminders';
import type { Random } from './random';

/**
 * The portal as it is: applications come, are approved and returned, also by colleagues on other PCs. Only `view`
 * leads out of here, so that nothing can be known that was not displayed.
 */

export type App = {
  readonly name: string;
  readonly digest: string;
  /** Whole minutes, as the portal writes them. */
  readonly appliedAt: number;
  readonly scheme: 'reporting-training' | 'family-physician-training' | 'other';
  /** The applicant's columns cannot be read; nor the time; nor the scheme. */
  readonly nameless: boolean;
  readonly timeless: boolean;
  readonly schemeless: boolean;
  status: 'pending' | 'returned' | 'approved';
};

export type View = {
  readonly sighting: Sighting;
  /** What stood there, row by row: whose row it was is the simulation's own knowledge. */
  readonly shown: readonly { readonly app: App; readonly row: SightedRow }[];
};

export type Look = {
  readonly filter: 'pending' | 'all-named' | 'none' | 'approved';
  readonly otherFilters: boolean;
  readonly pagingLine: boolean;
  readonly page: number;
};

const MINUTE = 60_000;

export class Portal {
  readonly apps: App[] = [];
  readonly #random: Random;
  readonly #pageSize: number;
  readonly #newestFirst: boolean;
  readonly #fromOne: boolean;
  readonly #namelessShare: number;
  readonly #timelessShare: number;

  constructor(random: Random) {
    this.#random = random;
    this.#pageSize = random.pick([5, 10, 25]);
    this.#newestFirst = random.chance(0.5);
    this.#fromOne = random.chance(0.5);
    this.#namelessShare = random.pick([0, 0, 0, 0.05, 1]);
    this.#timelessShare = random.pick([0, 0, 0, 0, 0.1, 1]);
  }

  apply(at: number): App {
    const random = this.#random;
    const again = this.apps.at(-1);
    // The same physician applies twice: a duplicate is harmless (briefing L598–604), and a row of its own.
    const twice = again && random.chance(0.06) ? again : undefined;
    // Two may apply in the same minute, but not one physician.
    const earliest = again ? again.appliedAt + (twice ? MINUTE : 0) : 0;
    const appliedAt = random.chance(0.03) ? earliest || at : at;
    const number = this.apps.length;
    const app: App = {
      name: `#${number}`,
      digest: twice?.digest ?? (0x1000 + number).toString(16).padStart(32, 'a'),
      appliedAt: Math.max(Math.floor(appliedAt / MINUTE) * MINUTE, earliest),
      scheme:
        twice?.scheme ??
        random.pick(['reporting-training', 'reporting-training', 'family-physician-training', 'other']),
      nameless: random.chance(this.#namelessShare),
      timeless: random.chance(this.#timelessShare),
      schemeless: random.chance(this.#timelessShare / 2),
      status: 'pending',
    };
    this.apps.push(app);
    return app;
  }

  #listed(filter: Look['filter']): App[] {
    const shown = this.apps.filter(({ status }) =>
      filter === 'pending'
        ? status === 'pending'
        : filter === 'approved'
          ? status === 'approved'
          : // The portal does not show all years at once.
            true,
    );
    const recent = filter === 'pending' ? shown : shown.slice(-20);
    return this.#newestFirst ? recent.reverse() : recent;
  }

  pages(filter: Look['filter']): number {
    return Math.max(1, Math.ceil(this.#listed(filter).length / this.#pageSize));
  }

  /** One page as it is displayed now; a cell may happen to be unreadable. */
  view({ filter, otherFilters, pagingLine, page }: Look): View {
    const random = this.#random;
    const all = this.#listed(filter).filter((app) => !otherFilters || app.scheme === 'reporting-training');
    const from = Math.min(page, Math.max(0, Math.ceil(all.length / this.#pageSize) - 1)) * this.#pageSize;
    const shown = all.slice(from, from + this.#pageSize).map((app) => {
      const blot = random.next();
      const row: SightedRow = {
        ...(!app.nameless && blot >= 0.01 && { id: app.digest }),
        ...(!app.timeless && { appliedAt: new Date(app.appliedAt).toISOString() }),
        ...(!app.schemeless && { scheme: app.scheme }),
        ...(blot < 0.99 && { status: app.status }),
      };
      return { app, row };
    });
    const first = all.length === 0 ? 0 : from + (this.#fromOne ? 1 : 0);
    const named = {
      pending: ['pending'],
      'all-named': ['approved', 'pending', 'returned'],
      approved: ['approved'],
    } as const;
    return {
      shown,
      sighting: {
        rows: shown.map(({ row }) => row),
        ...(pagingLine && { paging: { total: all.length, from: first, to: from + shown.length } }),
        ...(filter !== 'none' && { statusFilter: named[filter] }),
        otherFilters,
        address: `https://mamis.med.or.jp/list?page=${page}`,
      },
    };
  }
}
