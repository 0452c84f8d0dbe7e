import type { Announcement, Settings, Waiting } from '#core/reminders';
import { type Holidays, isWorkingDay } from '#core/working-days';
import type { App, View } from './portal';

/**
 * What a careful person would know from the same views, and what they would demand of the reminders: written a second
 * time, plainly and without looking at core/reminders, so that both can be wrong only in the same way by accident.
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const dayOf = (at: number) => Math.floor((at + 9 * HOUR) / DAY);
const midnight = (day: number) => day * DAY - 9 * HOUR;
const minutesOf = (time: string) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]);

/** Which days are worked, from 2024 to 2035, and how many were up to each: made once for each kind of office. */
type Table = { works: boolean[]; passed: number[]; seasons: boolean[] };
const FIRST = dayOf(Date.parse('2024-01-01T00:00:00+09:00'));
const tables = new Map<string, Table>();

function tableOf({ closedDays, closedWeekdays }: Settings, holidays: Holidays): Table {
  const name = JSON.stringify([closedDays, closedWeekdays]);
  const known = tables.get(name);
  if (known) return known;
  const table: Table = { works: [], passed: [], seasons: [] };
  let passed = 0;
  for (let day = FIRST; day < FIRST + 12 * 366; day++) {
    const date = new Date(day * DAY).toISOString().slice(0, 10);
    const closed = closedDays.map((each) => (each.length === 5 ? `${date.slice(0, 4)}-${each}` : each));
    const weekday = new Date(date).getUTCDay();
    const usual = isWorkingDay(date, holidays, closed) ?? (weekday % 6 !== 0 && !closed.includes(date));
    const works = usual && !closedWeekdays.includes(weekday);
    if (works) passed++;
    table.works.push(works);
    table.passed.push(passed);
    table.seasons.push(['12', '01', '02', '03'].includes(date.slice(5, 7)));
  }
  tables.set(name, table);
  return table;
}

type Known = {
  state: 'waiting' | 'approved' | 'returned' | 'gone' | 'marked';
  /** When it was seen settled, or marked. */
  at: number;
  firstSeen: number;
  since: number;
  told: number;
};
type PageSeen = { at: number; total: number; filter: string; from: number; view: View };
type Shown = { slot: number; at: number };

export class Oracle {
  readonly known = new Map<App, Known>();
  /** Shown as waiting in the last complete list, but without identity. */
  counted: App[] = [];
  /** Of those, the oldest of each scheme speaks for the others. */
  readonly groups = new Map<App['scheme'], { oldest: number; firstSeen: number; told: number }>();
  openedAt: number | undefined;
  snoozedAt = 0;
  snoozedUntil = 0;
  snoozeAgain = false;
  readonly shows: Shown[] = [];
  /** Until something is seen or marked. */
  #waiting: [App, Known][] | undefined;
  #pages: PageSeen[] = [];
  readonly #table: Table;
  readonly #slots = new Map<number, number[]>();

  constructor(
    readonly settings: Settings,
    readonly holidays: Holidays,
    readonly since: number,
  ) {
    this.#table = tableOf(settings, holidays);
  }

  works = (at: number): boolean => this.#table.works[dayOf(at) - FIRST] ?? false;

  /** Working days after one instant's day up to another's. */
  between(from: number, to: number): number {
    const { passed } = this.#table;
    return Math.max(0, (passed[dayOf(to) - FIRST] ?? 0) - (passed[dayOf(from) - FIRST] ?? 0));
  }

  cadence(at: number): { every: number; times: number[] } {
    const { everyWorkingDays, moreOften, time, secondTime } = this.settings.cadence;
    const often = moreOften && this.#table.seasons[dayOf(at) - FIRST];
    const both = [minutesOf(time), minutesOf(secondTime)].sort((a, b) => a - b);
    return {
      every: often ? 1 : everyWorkingDays,
      times: often && everyWorkingDays === 1 ? both : [minutesOf(time)],
    };
  }

  lastSlot(now: number): number | undefined {
    for (let day = dayOf(now); day > dayOf(now) - 200; day--) {
      const slot = this.#slotsOf(day).findLast((each) => each <= now);
      if (slot !== undefined) return slot;
    }
    return undefined;
  }

  #slotsOf(day: number): number[] {
    const known = this.#slots.get(day);
    if (known) return known;
    const times = this.works(midnight(day)) ? this.cadence(midnight(day)).times : [];
    const slots = times.map((time) => midnight(day) + time * MINUTE);
    this.#slots.set(day, slots);
    return slots;
  }

  isQuiet(now: number): boolean {
    if (!this.settings.quietHours) return false;
    const from = minutesOf(this.settings.quietHours.from);
    const to = minutesOf(this.settings.quietHours.to);
    const clock = (now - midnight(dayOf(now))) / MINUTE;
    return from <= to ? from <= clock && clock < to : clock >= from || clock < to;
  }

  /** Whether a notification may be shown at all. */
  mayTell = (now: number): boolean =>
    this.settings.role !== 'physician' &&
    this.settings.notifications &&
    (now >= this.snoozedUntil || this.snoozedAt > now + DAY) &&
    !this.isQuiet(now) &&
    this.works(now);

  // ── what is seen ──

  see(view: View, now: number): void {
    this.#waiting = undefined;
    this.openedAt = now;
    this.snoozeAgain = false;
    this.#forget(now);
    for (const { app, row } of view.shown) {
      if (row.id === undefined || row.status === undefined) continue;
      const known = this.known.get(app);
      if (row.status !== 'pending') settle(known, row.status, now);
      else if (known) waitsAgain(known, now);
      else this.known.set(app, { state: 'waiting', at: now, firstSeen: now, since: app.appliedAt, told: 0 });
    }
    this.#seePage(view, now);
  }

  #seePage(view: View, now: number): void {
    const { sighting } = view;
    const { paging, statusFilter, otherFilters } = sighting;
    if (!paging || otherFilters || (statusFilter && !statusFilter.includes('pending'))) return;
    const filter = [...(statusFilter ?? [])].sort().join();
    const page = { at: now, total: paging.total, filter, from: paging.to - view.shown.length, view };
    this.#pages.unshift(page);
    const covered = new Set<number>();
    const used: PageSeen[] = [];
    for (const each of this.#pages) {
      if (each.total !== page.total || each.filter !== filter) break;
      const indices = each.view.shown.map((_, index) => each.from + index);
      if (Math.abs(now - each.at) > 10 * MINUTE || indices.some((index) => covered.has(index))) continue;
      for (const index of indices) covered.add(index);
      used.push(each);
    }
    this.#pages = this.#pages.slice(0, 40);
    if (covered.size < page.total) return;
    const shown = used.flatMap((each) => each.view.shown);
    for (const [app, known] of this.known) {
      if (known.state === 'waiting' && !shown.some((each) => each.app === app)) settle(known, 'gone', now);
    }
    const named = new Set(shown.flatMap(({ app, row }) => (row.id && row.status ? [app] : [])));
    this.counted = shown
      .filter(({ row }) => row.status === 'pending' && row.id === undefined)
      .map(({ app }) => app)
      // It may be one that is known to wait, and then it is not counted twice.
      .filter((app) => this.known.get(app)?.state !== 'waiting' || named.has(app));
    for (const scheme of ['reporting-training', 'family-physician-training', 'other'] as const) {
      const oldest = Math.min(
        ...this.counted.filter((app) => app.scheme === scheme).map((app) => app.appliedAt),
      );
      if (oldest === Number.POSITIVE_INFINITY) this.groups.delete(scheme);
      else if (this.groups.get(scheme)?.oldest !== oldest)
        this.groups.set(scheme, { oldest, firstSeen: now, told: 0 });
    }
  }

  mark(app: App, now: number): void {
    this.#waiting = undefined;
    const known = this.known.get(app);
    if (known?.state === 'waiting') settle(known, 'marked', now);
  }

  snooze(length: { kind: string; days?: number }, now: number): void {
    const { time } = this.settings.cadence;
    const day = dayOf(now) + (length.kind === 'days' ? (length.days ?? 0) : 1);
    this.snoozedUntil = length.kind === 'hour' ? now + HOUR : midnight(day) + minutesOf(time) * MINUTE;
    this.snoozedAt = now;
    const last = this.shows.at(-1);
    this.snoozeAgain = last !== undefined && (this.openedAt ?? this.since) < last.at;
  }

  /** A snooze that has ended is over, even where the clock is put back; one that must come again waits for that. */
  pass(now: number): void {
    this.#forget(now);
    const over = this.snoozeAgain ? this.snoozedUntil + 31 * DAY : this.snoozedUntil;
    if (over <= now) this.#endSnooze();
  }

  /**
   * After ninety days settled rows are month counts (issue 5 §1), whether or not a list is seen then: it is the clock
   * that says so, and one that ran ahead for a morning has forgotten them as well. Seen waiting afterwards, such a row
   * is a new one, as old as its application: told rather too early than never.
   */
  #forget(now: number): void {
    for (const [app, { state, at }] of this.known) {
      if (state === 'waiting' || at > now - 90 * DAY) continue;
      this.known.delete(app);
      this.#waiting = undefined;
    }
  }

  #endSnooze(): void {
    this.snoozedUntil = 0;
    this.snoozeAgain = false;
  }

  // ── what is demanded ──

  #isOn = (app: App) => this.settings.schemes[app.scheme] && this.settings.role !== 'physician';

  waiting(): [App, Known][] {
    this.#waiting ??= [...this.known].filter(([app, { state }]) => state === 'waiting' && this.#isOn(app));
    return this.#waiting;
  }

  /** Since when it waits. A time of a clock that ran ahead by days is not believed: then its own time counts. */
  #since = (app: App, { since }: Known, now: number) => (since > now + DAY ? app.appliedAt : since);

  count = (): number =>
    this.settings.role === 'physician'
      ? 0
      : this.waiting().length + this.counted.filter((app) => this.#isOn(app)).length;

  level = (since: number, on: number): number =>
    this.settings.ages.filter((age) => this.between(since, on) >= age).length;

  /** Applications of an age that nobody was told of, though their time has come. */
  owed(now: number): string[] {
    const slot = this.lastSlot(now);
    if (slot === undefined || !this.mayTell(now)) return [];
    const isOwed = (since: number, firstSeen: number, told: number) => {
      const level = this.level(since, slot);
      return level >= 2 && level > told && (firstSeen > now + DAY || firstSeen <= slot);
    };
    return [
      ...this.waiting().flatMap(([app, known]) =>
        isOwed(this.#since(app, known, now), known.firstSeen, known.told) ? [app.name] : [],
      ),
      ...[...this.groups].flatMap(([scheme, { oldest, firstSeen, told }]) =>
        this.settings.schemes[scheme] && isOwed(oldest, firstSeen, told)
          ? [`the counted ones of ${scheme}`]
          : [],
      ),
    ];
  }

  /** Whether the list should have been spoken of, since nobody opened it for a whole cadence. */
  owesLook(now: number): boolean {
    const slot = this.lastSlot(now);
    if (slot === undefined || !this.mayTell(now)) return false;
    const overdue =
      this.waiting().some(([app, known]) => this.level(this.#since(app, known, now), slot) === 3) ||
      [...this.groups].some(
        ([scheme, { oldest }]) => this.settings.schemes[scheme] && this.level(oldest, slot) === 3,
      );
    if (!overdue && this.settings.look !== 'notification') return false;
    const { every, times } = this.cadence(slot);
    const passed = (from: number | undefined) =>
      from === undefined || from > now + DAY || this.between(from, slot) >= every;
    const last = this.shows.at(-1);
    const shown = last && last.slot <= now + DAY && last.at <= now + DAY ? last : undefined;
    if (!passed(this.openedAt ?? this.since)) return false;
    if (!shown) return true;
    return shown.slot < slot && (times.length > 1 ? shown.at <= slot - 2 * HOUR : passed(shown.at));
  }

  /** Whether what was snoozed, unanswered, should have come again. */
  owesAgain(now: number): boolean {
    const { snoozeAgain, snoozedUntil } = this;
    return (
      snoozeAgain &&
      snoozedUntil <= now &&
      now < snoozedUntil + 31 * DAY &&
      this.count() > 0 &&
      this.mayTell(now)
    );
  }

  /** What is wrong with what every place shows now. */
  faultOf(waiting: Waiting, now: number): string | undefined {
    const count = this.count();
    if ((waiting.count ?? 0) !== count)
      return `the count is ${waiting.count}, but ${count} are known to wait`;
    if (waiting.line !== count > 0) return 'the line on the page does not tell whether something waits';
    if (count > 0 && (!waiting.checked || !waiting.oldest)) return 'a count has no age';
    const aged = this.waiting().some(([app, known]) => this.level(this.#since(app, known, now), now) >= 1);
    if (aged && waiting.badge.kind !== 'count')
      return 'an application is old enough, and the badge is silent';
    return undefined;
  }

  /** What is wrong with a notification that is shown now. */
  faultOfShowing({ told, slot, why }: Announcement, now: number, putBack: number): string | undefined {
    if (!this.mayTell(now)) return 'told in quiet hours, on a closed day, while snoozed or switched off';
    for (const { key, level } of told.rows) {
      const [app, known] =
        this.waiting().find(([each]) => key.includes(`${each.digest} ${each.appliedAt} `)) ?? [];
      if (!app || !known) return `told of ${key}, which is not known to wait`;
      if (known.told >= level) return `told of ${app.name} at level ${level} a second time`;
      if (this.level(this.#since(app, known, now), now) < level) return `told of ${app.name} too early`;
    }
    for (const { scheme, oldest, level } of told.counted) {
      const group = scheme === 'unknown' ? undefined : this.groups.get(scheme);
      if (group?.oldest !== oldest) return `told of counted ones of ${scheme} that are not known to wait`;
      if (group.told >= level || this.level(oldest, now) < level)
        return `told of the counted ones of ${scheme} again`;
    }
    const before = this.shows.at(-1);
    // A clock put back lives through the same time again: by most of a day and more, it is another time for us; by less,
    // only what nobody was told of may be told at it again.
    const fresh = told.rows.length + told.counted.length > 0;
    const relived = putBack > 20 * HOUR || (putBack > 0 && fresh);
    if (before?.slot === slot && !relived) return 'the same reminder a second time';
    const news = why.some((each) => each === 'age' || each === 'overdue' || each === 'again');
    if (before && !news && Math.abs(now - before.at) < 2 * HOUR)
      return 'two reminders within two hours, without news';
    return undefined;
  }

  remember({ told, slot }: Announcement, now: number): void {
    for (const { key, level } of told.rows) {
      for (const [app, known] of this.known)
        if (key.includes(`${app.digest} ${app.appliedAt} `)) known.told = level;
    }
    for (const { scheme, level } of told.counted) {
      const group = scheme === 'unknown' ? undefined : this.groups.get(scheme);
      if (group) group.told = level;
    }
    if (this.snoozedUntil <= now) this.#endSnooze();
    this.shows.push({ slot, at: now });
  }
}

function settle(known: Known | undefined, state: Known['state'], now: number): void {
  if (known && known.state !== state) Object.assign(known, { state, at: now });
}

function waitsAgain(known: Known, now: number): void {
  const { state } = known;
  if (state === 'waiting' || (state === 'marked' && dayOf(known.at) === dayOf(now))) return;
  known.state = 'waiting';
  known.firstSeen = now;
  if (state !== 'gone') known.told = 0;
  if (state === 'approved' || state === 'returned') known.since = now;
}
