import { type KnownPeriod, knownPeriods, reportPeriod } from '../report-periods';
import type { Holidays } from '../working-days';
import type { Counted, CountedScheme, Facts, Instant, Row } from './facts';
import { believed, type DayNumber, dayOf, MINUTE, plainDate } from './instants';
import { type Cadence, isSeason, type Office, officeOf } from './office';
import type { Settings } from './settings';
import type { Age, Level, NearPeriod } from './types';

/** One instant seen with its facts and settings: what the selector and the reminders are both worked out from. */
export type Scene = {
  readonly facts: Facts;
  readonly settings: Settings;
  readonly instant: Instant;
  readonly today: DayNumber;
  readonly office: Office;
  /** Why nothing is told at all. */
  readonly off?: 'role-off' | 'schemes-off';
  /** Waiting, of the schemes that are switched on. */
  readonly rows: readonly Row[];
  readonly counted: readonly Counted[];
  readonly period?: NearPeriod;
  readonly cadenceOn: (day: DayNumber) => Cadence;
  /** The last time up to now the office was, or should have been, reminded at. */
  readonly slot?: Instant;
};

export function sceneOf(
  facts: Facts,
  settings: Settings,
  instant: Instant,
  holidays: Holidays,
  periods: readonly KnownPeriod[] = knownPeriods,
): Scene {
  const today = dayOf(instant);
  const office = officeOf(settings, holidays);
  const nearOn = (day: DayNumber) => nearPeriod(settings, day, periods);
  const cadenceOn = (day: DayNumber) => {
    const { everyWorkingDays, moreOften } = settings.cadence;
    const often = moreOften && (isSeason(day) || nearOn(day) !== undefined);
    return { every: often ? 1 : everyWorkingDays, twice: often && everyWorkingDays === 1 };
  };
  const off = offOf(facts, settings);
  const on = (scheme: CountedScheme) => !off && (scheme === 'unknown' || settings.schemes[scheme]);
  const period = nearOn(today);
  const slot = office.slotBefore(instant, cadenceOn);
  return {
    facts,
    settings,
    instant,
    today,
    office,
    ...(off && { off }),
    rows: facts.rows.filter((row) => row.state === 'waiting' && on(row.scheme)),
    counted: facts.counted.filter(({ scheme }) => on(scheme)),
    ...(period && { period }),
    cadenceOn,
    ...(slot !== undefined && { slot }),
  };
}

function offOf(facts: Facts, settings: Settings): Scene['off'] {
  // Who has not said what they are, but was shown the list of applications, is staff.
  const staff =
    settings.role === undefined ? facts.list.recognisedAt !== undefined : settings.role !== 'physician';
  if (!staff) return 'role-off';
  return Object.values(settings.schemes).some(Boolean) ? undefined : 'schemes-off';
}

function nearPeriod(
  { prefecture, periodDays }: Settings,
  day: DayNumber,
  periods: readonly KnownPeriod[],
): NearPeriod | undefined {
  if (prefecture === undefined) return undefined;
  const period = reportPeriod(prefecture, plainDate(day), periods);
  if (period.next.status !== 'stated' || period.next.daysLeft > periodDays) return undefined;
  const { to, daysLeft, source, verified } = period.next;
  return { prefecture: period.prefecture, to, daysLeft, source, verified };
}

/** Since when a row waits. A time of another year's clock is not believed. */
export const waitsFrom = (row: Row, instant: Instant): Instant =>
  believed(row.againFrom, instant) ?? row.appliedAt;

export function ageSince(scene: Scene, at: Instant): Age {
  const day = dayOf(at);
  return {
    at,
    minutes: Math.max(0, Math.floor((scene.instant - at) / MINUTE)),
    calendarDays: Math.max(0, scene.today - day),
    workingDays: scene.office.between(day, scene.today),
  };
}

/** The level of what waits since an instant, on a day; what a wrong clock puts in the future began on that day. */
export function levelsOn(scene: Scene, day: DayNumber): (since: Instant) => Level {
  const begun = scene.office.begunBy(scene.settings.ages, day);
  return (since) => levels[begun.filter((last) => Math.min(dayOf(since), day) <= last).length] ?? 0;
}

const levels: readonly Level[] = [0, 1, 2, 3];

/** When the list was last opened; where it never was, when this browser began; undefined where no clock was right. */
const lastLook = ({ facts, instant }: Scene): Instant | undefined =>
  believed(facts.list.openedAt ?? facts.since, instant);

/** Whether the list was not opened for a whole cadence, up to the last time to be reminded at. */
export function isLookDue(scene: Scene): boolean {
  const { slot, off, office, cadenceOn } = scene;
  if (off || slot === undefined) return false;
  const look = lastLook(scene);
  const day = dayOf(slot);
  return look === undefined || office.between(dayOf(look), day) >= cadenceOn(day).every;
}
