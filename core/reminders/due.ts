import type { KnownPeriod } from '../report-periods';
import type { Holidays } from '../working-days';
import { type Facts, type Instant, rowKey, type Why } from './facts';
import { believed, type DayNumber, dayOf, HOUR, MINUTE, startOf } from './instants';
import { quietUntil } from './office';
import { levelsOn, type Scene, sceneOf, waitsFrom } from './scene';
import type { Settings } from './settings';
import type { Announcement, Due } from './types';
import { snoozedUntil, waitingIn } from './waiting';

/** Later than this after it was due, a notification is made up. */
const LATE = 15 * MINUTE;
/** A made-up reminder stands for the next regular one, where that follows within two hours. */
const SOON = 2 * HOUR;
/** Of every announcement: the browser replaces a notification of the same id. */
export const reminderId = 'kakari-reminder';

/**
 * What is due at an instant: what to show everywhere (`waiting`), what to announce now, what is held back, and when
 * to wake next.
 *
 * Announced is, at the chosen times of working days, or as soon after as a browser is there: an application that
 * reached the second or third age (once each); the list, when it was not opened for a whole cadence; what was snoozed,
 * when the snooze ends. Times missed are made up by one announcement. A count that changes is no reason, so a falling
 * one never alerts; an application seen during the day is announced from the next time on, not while it is looked at.
 */
export function due(
  facts: Facts,
  settings: Settings,
  instant: Instant,
  holidays: Holidays,
  periods?: readonly KnownPeriod[],
): Due {
  const scene = sceneOf(facts, settings, instant, holidays, periods);
  const waiting = waitingIn(scene);
  const announce = announcementOf(scene, waiting.lookDue);
  const next = nextWake(scene);
  if (!announce) return { waiting, next };
  const held = heldBy(scene);
  return held ? { waiting, held, next } : { waiting, announce, next };
}

/** When the next announcement comes, if nothing changes until then; undefined where none comes within 120 days. */
export function nextReminder(
  facts: Facts,
  settings: Settings,
  instant: Instant,
  holidays: Holidays,
  periods?: readonly KnownPeriod[],
): Instant | undefined {
  let at = instant;
  while (at < instant + 120 * 24 * HOUR) {
    const { announce, next } = due(facts, settings, at, holidays, periods);
    if (announce) return at;
    at = next;
  }
  return undefined;
}

function announcementOf(scene: Scene, lookDue: boolean): Announcement | undefined {
  const { slot, instant, off } = scene;
  if (off) return undefined;
  const why: Why[] = slot === undefined ? [] : whyAt(scene, slot, lookDue);
  const again = snoozeEnded(scene);
  if (again !== undefined) why.push('again');
  if (why.length === 0) return undefined;
  const dueAt = Math.max(slot ?? 0, again ?? 0);
  return {
    id: reminderId,
    slot: dueAt,
    late: instant - dueAt > LATE,
    why,
    told: newlyOld(scene, scene.today),
  };
}

function whyAt(scene: Scene, slot: Instant, lookDue: boolean): Why[] {
  const { instant, settings } = scene;
  const why: Why[] = [];
  const { rows, counted } = newlyOld(scene, dayOf(slot), slot);
  const reached = [...rows, ...counted].map(({ level }) => level);
  if (reached.includes(2)) why.push('age');
  if (reached.includes(3)) why.push('overdue');
  if (!lookDue || !isCadenceOver(scene, slot)) return why;
  const levelOf = levelsOn(scene, dayOf(slot));
  const overdue =
    scene.rows.some((row) => levelOf(waitsFrom(row, instant)) === 3) ||
    scene.counted.some(({ oldest }) => levelOf(oldest) === 3);
  if (overdue) why.push('overdue-still');
  else if (settings.look === 'notification') why.push('look');
  return why;
}

/** Whether a whole cadence lies between the last announcement and this time. */
function isCadenceOver(scene: Scene, slot: Instant): boolean {
  const { facts, instant, office, cadenceOn } = scene;
  const at = believed(facts.last?.at, instant);
  if (at === undefined) return true;
  const { every, twice } = cadenceOn(dayOf(slot));
  return twice ? at <= slot - SOON : office.between(dayOf(at), dayOf(slot)) >= every;
}

/** What is old enough on a day and was not told at that age yet; seen by `seenBy`, where that is given. */
function newlyOld(scene: Scene, day: DayNumber, seenBy = Number.POSITIVE_INFINITY): Announcement['told'] {
  const { instant } = scene;
  const levelOf = levelsOn(scene, day);
  const seen = (firstSeen: Instant) => (believed(firstSeen, instant) ?? 0) <= seenBy;
  const isNew = (level: number, told = 1): level is 2 | 3 => level > told;
  const rows = scene.rows.flatMap((row) => {
    const level = levelOf(waitsFrom(row, instant));
    return isNew(level, row.told) && seen(row.firstSeen) ? [{ key: rowKey(row), level }] : [];
  });
  const counted = scene.counted.flatMap(({ scheme, oldest, firstSeen, told }) => {
    const level = levelOf(oldest);
    return isNew(level, told) && seen(firstSeen) ? [{ scheme, oldest, level }] : [];
  });
  return { rows, counted };
}

/** When the snooze ended, after which the unanswered notification comes again. */
function snoozeEnded(scene: Scene): Instant | undefined {
  const { facts, instant, rows, counted } = scene;
  const { snooze, last } = facts;
  if (!snooze?.again || snooze.until > instant) return undefined;
  // Everything it spoke of may have been marked as done meanwhile.
  const something = rows.length > 0 || counted.length > 0 || last?.why.includes('look');
  return something ? snooze.until : undefined;
}

function heldBy(scene: Scene): Due['held'] {
  const { settings, office, today, instant } = scene;
  if (!settings.notifications) return 'notifications-off';
  if (snoozedUntil(scene) !== undefined) return 'snoozed';
  if (quietUntil(settings, instant) !== undefined) return 'quiet-hours';
  return office.works(today) ? undefined : 'closed-day';
}

/** Midnight is among them, when ages grow; so a wake is never further than a day away. */
function nextWake(scene: Scene): Instant {
  const { office, today, cadenceOn, instant, settings } = scene;
  const ends = [snoozedUntil(scene) ?? 0, quietUntil(settings, instant) ?? 0];
  const times = [startOf(today + 1), ...office.slotsOn(today, cadenceOn), ...ends];
  return Math.min(...times.filter((time) => time > instant));
}
