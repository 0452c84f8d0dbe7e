import type { PlainDate } from '../../assessment';
import { fiscalYearOf } from '../../calendar';
import type { ClassroomEntry, HandAddedUnits, TrainingRecord } from '../../record';
import { fromHalves, toHalves } from '../../units';

/**
 * 検索期間, read as fiscal years. Where `to` is not published, `lastKnownTo` is the last end that was: units of later
 * years may or may not count.
 */
export type SearchPeriod = {
  readonly from: number;
  readonly to?: number | undefined;
  readonly lastKnownTo?: number | undefined;
};

/**
 * What became of an entry. In the sum: `counted`, `hand-added`. Perhaps in it: `period-end-unknown`,
 * `displayed-after-period` (a portal total shown only after the period: it may hold later units),
 * `hand-added-unsettled` (the portal's total may hold them already). Not added: `outside-period`,
 * `within-portal-figure` (attended up to the day of the portal's total), `superseded` (an older portal total).
 */
export type ListedWhy =
  | 'counted'
  | 'hand-added'
  | 'period-end-unknown'
  | 'displayed-after-period'
  | 'hand-added-unsettled'
  | 'outside-period'
  | 'within-portal-figure'
  | 'superseded';

export type ListedUnits =
  | {
      readonly origin: ClassroomEntry['origin'];
      readonly units: number;
      readonly day: PlainDate;
      readonly title?: string;
      readonly why: ListedWhy;
    }
  | {
      readonly origin: 'hand-added';
      readonly box: keyof HandAddedUnits;
      readonly units: number;
      readonly why: ListedWhy;
    };

export type ClassroomSum = {
  /** Undefined where nothing was stated. */
  readonly units: number | undefined;
  readonly unsettled: number | undefined;
  /** The entries in the record's order, then the boxes in the form's. */
  readonly listed: readonly ListedUnits[];
  /** The portal total that the sum rests on was displayed on this day. */
  readonly displayedOn: PlainDate | undefined;
  readonly lastCounted: PlainDate | undefined;
};

const boxes = ['lectures', 'examQuestions', 'teaching', 'experiential', 'papers'] as const;

/** Adds up classroom training (座学研修) over a search period, saying of each entry what became of it. */
export function sumClassroom(record: TrainingRecord, period: SearchPeriod): ClassroomSum {
  const entries = record.classroom ?? [];
  const portal = entries.filter(({ origin }) => origin === 'portal');
  const base = latest(portal.filter(({ day }) => displayed(day, period) === 'within'));
  const afterwards = latest(portal.filter(({ day }) => displayed(day, period) === 'after'));

  const listed: ListedUnits[] = entries.map((entry) => ({ ...plain(entry), why: whyOf(entry) }));
  const counted = listed.filter(({ why }) => why === 'counted');
  const handWhy = base || afterwards ? 'hand-added-unsettled' : 'hand-added';
  for (const box of boxes) {
    const units = record.handAdded?.[box];
    if (units !== undefined) listed.push({ origin: 'hand-added', box, units, why: handWhy });
  }

  const settled = halvesOf(listed, 'counted', 'hand-added');
  const perhaps = halvesOf(listed, 'period-end-unknown', 'hand-added-unsettled');
  // A total shown afterwards bounds the sum: only what it exceeds the settled part by can be missing from it.
  const unsettled = perhaps + Math.max(0, afterwards ? toHalves(afterwards.units) - settled : 0);
  const stated = listed.some(({ origin, why }) => origin !== 'portal' || why !== 'outside-period');
  const lastCounted = counted
    .map((entry) => (entry.origin === 'hand-added' ? '' : entry.day))
    .sort()
    .at(-1);
  return {
    units: stated ? fromHalves(settled) : undefined,
    unsettled: unsettled > 0 ? fromHalves(unsettled) : undefined,
    listed,
    displayedOn: base?.day,
    lastCounted,
  };

  function whyOf(entry: ClassroomEntry): ListedWhy {
    if (entry.origin === 'portal') {
      if (entry === base) return 'counted';
      if (displayed(entry.day, period) === 'before') return 'outside-period';
      return entry === afterwards ? 'displayed-after-period' : 'superseded';
    }
    const place = attended(entry.day, period);
    const contained = base !== undefined && entry.day <= base.day && place !== 'outside-period';
    return contained ? 'within-portal-figure' : place;
  }
}

/** The portal applies its own period: a total it shows while `to` is unpublished is what it counts. */
function displayed(day: PlainDate, { from, to }: SearchPeriod): 'before' | 'within' | 'after' {
  const year = fiscalYearOf(day) ?? from;
  if (year < from) return 'before';
  return to !== undefined && year > to ? 'after' : 'within';
}

function attended(day: PlainDate, { from, to, lastKnownTo = from }: SearchPeriod): ListedWhy {
  const year = fiscalYearOf(day);
  if (year === undefined) return 'period-end-unknown';
  if (year < from) return 'outside-period';
  if (year <= (to ?? Math.max(from, lastKnownTo))) return 'counted';
  return to === undefined ? 'period-end-unknown' : 'outside-period';
}

/** Of several on one day the one noted last. */
function latest(entries: readonly ClassroomEntry[]): ClassroomEntry | undefined {
  let found: ClassroomEntry | undefined;
  for (const entry of entries) if (!found || entry.day >= found.day) found = entry;
  return found;
}

function plain({ origin, units, day, title }: ClassroomEntry) {
  return { origin, units, day, ...(title !== undefined && { title }) };
}

function halvesOf(listed: readonly ListedUnits[], ...whys: ListedWhy[]): number {
  return listed.reduce((sum, { units, why }) => sum + (whys.includes(why) ? toHalves(units) : 0), 0);
}
