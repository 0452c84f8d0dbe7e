import type { Announcement, Settings, Waiting } from '#core/reminders';
import type { Holidays } from '#core/working-days';
import type { App, View } from './portal';
import { Tally } from './tally';

/**
 * What a careful person would know from the same views, and what they would demand of the reminders: written a second
 * time, plainly, without a line of core's code (its types and the list of holidays alone), so that both can be wrong
 * only in the same way by accident.
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const dayOf = (at: number) => Math.floor((at + 9 * HOUR) / DAY);
const midnight = (day: number) => day * DAY - 9 * HOUR;
const minutesOf = (time: string) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]);
const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** Which days are worked, from 2024 to 2035, and how many were up to each: made once for each kind of office. */
type Table = { works: boolean[]; passed: number[]; seasons: boolean[] };
const FIRST = dayOf(Date.parse('2024-01-01T00:00:00+09:00'));
const tables = new Map<string, Table>();

function tableOf({ closedDays, closedWeekdays }: Settings, holidays: Holidays): Table {
  const name = JSON.stringify([closedDays, closedWeekdays]);
  const known = tables.get(name);
  if (known) return known;
  const table: Table = { works: [], passed: [], seasons: [] };
  const off = new Set(holidays.days);
  let passed = 0;
  for (let day = FIRST; day < FIRST + 12 * 366; day++) {
    const date = dateOf(day);
    const weekday = new Date(date).getUTCDay();
    const closed =
      [0, 6, ...closedWeekdays].includes(weekday) || closedDays.some((each) => date.endsWith(each));
    // Beyond the list of holidays none is known, and the office is reminded as on any other day.
    const works = !closed && !off.has(date);
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
  lastSeen: number;
  since: number;
  told: number;
};
type SeenRow = View['shown'][number]['row'];
/** Waiting rows of one scheme that nobody can name: the oldest of them speaks for the others. */
type Group = {
  scheme: App['scheme'] | 'unknown';
  count: number;
  oldest: number;
  firstSeen: number;
  told: number;
};
type PageSeen = { at: number; total: number; filter: string; from: number; view: View };
type Shown = { slot: number; at: number };
/** A stated end of the report period, as the simulation invents it. */
export type Period = { readonly prefecture: string; readonly to: string };

export class Oracle {
  readonly known = new Map<App, Known>();
  /** Shown as waiting in the last complete list, but without identity: those whose time was read, and the others. */
  groups = new Map<string, Group>();
  readonly tally = new Tally();
  openedAt: number | undefined;
  recognisedAt: number | undefined;
  completeAt: number | undefined;
  snoozedAt = 0;
  snoozedUntil = 0;
  snoozeAgain = false;
  readonly shows: Shown[] = [];
  /** Until something is seen or marked. */
  #waiting: [App, Known][] | undefined;
  #pages: PageSeen[] = [];
  #table: Table;
  readonly #slots = new Map<number, number[]>();

  constructor(
    public settings: Settings,
    readonly holidays: Holidays,
    readonly since: number,
    readonly periods: readonly Period[],
  ) {
    this.#table = tableOf(settings, holidays);
  }

  choose(settings: Settings): void {
    this.settings = settings;
    this.#table = tableOf(settings, this.holidays);
    this.#slots.clear();
    this.#waiting = undefined;
  }

  /** Whether anything is told at all: to staff, or to who was shown the list, and with a scheme that is switched on. */
  isOff(): boolean {
    const { role, schemes } = this.settings;
    const staff = role === undefined ? this.recognisedAt !== undefined : role !== 'physician';
    return !staff || Object.values(schemes).every((on) => !on);
  }

  /** Days until the stated end of the period, where it is near. */
  daysToEnd(day: number): number | undefined {
    const { prefecture, periodDays } = this.settings;
    const left = this.periods
      .filter((period) => period.prefecture === prefecture)
      .map(({ to }) => dayOf(Date.parse(`${to}T00:00:00+09:00`)) - day)
      .filter((days) => days >= 0);
    const days = Math.min(...left);
    return days <= periodDays ? days : undefined;
  }

  works = (at: number): boolean => this.#table.works[dayOf(at) - FIRST] ?? false;

  /** Working days after one instant's day up to another's. */
  between(from: number, to: number): number {
    const { passed } = this.#table;
    return Math.max(0, (passed[dayOf(to) - FIRST] ?? 0) - (passed[dayOf(from) - FIRST] ?? 0));
  }

  cadence(at: number): { every: number; times: number[] } {
    const { everyWorkingDays, moreOften, time, secondTime } = this.settings.cadence;
    const day = dayOf(at);
    const often = moreOften && (this.#table.seasons[day - FIRST] || this.daysToEnd(day) !== undefined);
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
    !this.isOff() &&
    this.settings.notifications &&
    (now >= this.snoozedUntil || this.snoozedAt > now + DAY) &&
    !this.isQuiet(now) &&
    this.works(now);

  // ── what is seen ──

  see(view: View, now: number): void {
    this.#waiting = undefined;
    this.openedAt = now;
    this.recognisedAt = now;
    this.snoozeAgain = false;
    this.#forget(now);
    for (const { app, row } of view.shown) {
      if (!isNamed(row)) continue;
      const known = this.known.get(app);
      if (row.status !== 'pending') this.#settle(app, row.status, now);
      else if (known) this.#seeWaiting(app, known, now);
      else {
        const times = { at: now, firstSeen: now, lastSeen: now, since: app.appliedAt };
        this.known.set(app, { state: 'waiting', ...times, told: 0 });
        this.tally.add('applied', app.appliedAt, app.scheme);
      }
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
      used.unshift(each);
    }
    this.#pages = this.#pages.slice(0, 40);
    if (covered.size === page.total)
      this.#seeAll(
        used.flatMap((each) => each.view.shown),
        now,
      );
  }

  /** A complete list: what it does not show as waiting is settled, and what it shows without a name is counted. */
  #seeAll(shown: View['shown'], now: number): void {
    this.completeAt = now;
    const named = new Set(shown.flatMap(({ app, row }) => (isNamed(row) ? [app] : [])));
    const unnamed = shown.map(({ row }) => row).filter((row) => !isNamed(row));
    const pending = unnamed.filter(({ status }) => status === 'pending');
    for (const [app, { state }] of this.known) {
      if (state !== 'waiting' || named.has(app)) continue;
      // An unreadable row may be it: then nobody can say that it is gone, and it is not counted twice.
      if (!unnamed.some((row) => mayBe(row, app))) this.#settle(app, 'gone', now);
      const same = pending.findIndex((row) => mayBe(row, app));
      if (same >= 0) pending.splice(same, 1);
    }
    const before = this.groups;
    this.groups = new Map();
    for (const { scheme = 'unknown', appliedAt } of pending) {
      const name = `${scheme}${appliedAt ? '' : ' of unread times'}`;
      const known = before.get(name);
      const time = appliedAt ? Date.parse(appliedAt) : (known?.oldest ?? now);
      const group = this.groups.get(name);
      const oldest = Math.min(time, group?.oldest ?? time);
      this.groups.set(name, { scheme, count: (group?.count ?? 0) + 1, oldest, firstSeen: now, told: 0 });
    }
    for (const [name, group] of this.groups) {
      const known = before.get(name);
      if (known?.oldest === group.oldest)
        Object.assign(group, { firstSeen: known.firstSeen, told: known.told });
    }
  }

  #settle(app: App, state: 'approved' | 'returned' | 'gone' | 'marked', now: number): void {
    const known = this.known.get(app);
    if (!known || known.state === state) return;
    this.#takeBack(app, known);
    this.tally.add(state, now, app.scheme);
    known.state = state;
    known.at = now;
  }

  #seeWaiting(app: App, known: Known, now: number): void {
    const { state } = known;
    known.lastSeen = now;
    if (state === 'waiting' || (state === 'marked' && dayOf(known.at) === dayOf(now))) return;
    this.#takeBack(app, known);
    known.state = 'waiting';
    known.firstSeen = now;
    if (state !== 'gone') known.told = 0;
    if (state === 'approved' || state === 'returned') known.since = now;
  }

  /** It turned out not to be settled so; but a return stays a return when the application comes back. */
  #takeBack(app: App, { state, at }: Known): void {
    if (state !== 'waiting' && state !== 'returned') this.tally.add(state, at, app.scheme, -1);
  }

  mark(app: App, now: number): void {
    this.#waiting = undefined;
    if (this.known.get(app)?.state === 'waiting') this.#settle(app, 'marked', now);
  }

  marked(): App | undefined {
    return [...this.known].find(([, { state }]) => state === 'marked')?.[0];
  }

  unmark(app: App): void {
    this.#waiting = undefined;
    const known = this.known.get(app);
    if (known?.state !== 'marked') return;
    this.#takeBack(app, known);
    known.state = 'waiting';
  }

  snooze(length: { kind: string; days?: number }, now: number): void {
    const { time } = this.settings.cadence;
    const day = dayOf(now) + (length.kind === 'days' ? (length.days ?? 0) : 1);
    this.snoozedUntil = length.kind === 'hour' ? now + HOUR : midnight(day) + minutesOf(time) * MINUTE;
    this.snoozedAt = now;
    const last = this.shows.at(-1);
    const opened = this.openedAt ?? this.since;
    // An opening that is still to come was noted by a clock that ran ahead.
    this.snoozeAgain = last !== undefined && (opened < last.at || opened > now);
  }

  /** A snooze that has ended is over, even where the clock is put back; one that must come again waits for that. */
  pass(now: number): void {
    this.#forget(now);
    const over = this.snoozeAgain ? this.snoozedUntil + 31 * DAY : this.snoozedUntil;
    if (over <= now) this.endSnooze();
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

  endSnooze(): void {
    this.snoozedUntil = 0;
    this.snoozeAgain = false;
  }

  // ── what is demanded ──

  #isOn = (scheme: App['scheme'] | 'unknown') =>
    !this.isOff() && (scheme === 'unknown' || this.settings.schemes[scheme]);

  waiting(): [App, Known][] {
    this.#waiting ??= [...this.known].filter(
      ([app, { state }]) => state === 'waiting' && this.#isOn(app.scheme),
    );
    return this.#waiting;
  }

  /** Since when it waits. A time of a clock that ran ahead by days is not believed: then its own time counts. */
  #since = (app: App, { since }: Known, now: number) => (since > now + DAY ? app.appliedAt : since);

  counted = (): Group[] => [...this.groups.values()].filter(({ scheme }) => this.#isOn(scheme));

  count = (): number => this.waiting().length + this.counted().reduce((sum, { count }) => sum + count, 0);

  /** The age that the oldest has reached. */
  #highest(now: number, on: number): number {
    const since = [
      ...this.waiting().map(([app, known]) => this.#since(app, known, now)),
      ...this.counted().map(({ oldest }) => oldest),
    ];
    return Math.max(0, ...since.map((each) => this.level(each, on)));
  }

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
      ...this.counted().flatMap(({ scheme, oldest, firstSeen, told }) =>
        isOwed(oldest, firstSeen, told) ? [`the counted ones of ${scheme}`] : [],
      ),
    ];
  }

  /** Whether the list should have been spoken of, since nobody opened it for a whole cadence. */
  owesLook(now: number): boolean {
    const slot = this.lastSlot(now);
    if (slot === undefined || !this.mayTell(now)) return false;
    const overdue = this.#highest(now, slot) === 3;
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
    if (count > 0 && waiting.checked?.at !== this.#checked())
      return 'a count pretends to be older or newer than it is';
    const level = this.#highest(now, now);
    if (waiting.level !== level) return `the level is ${waiting.level} instead of ${level}`;
    const { badge } = waiting;
    if (level > 0 && badge.kind !== 'count') return 'an application is old enough, and the badge is silent';
    if (badge.kind === 'count' && badge.count !== count) return 'the badge shows another count';
    if (waiting.byScheme.reduce((sum, each) => sum + each.count, 0) !== count)
      return 'the counts by scheme do not add up';
    if (waiting.opened?.at !== this.openedAt) return 'the list was not opened then';
    const daysLeft = this.isOff() ? undefined : this.daysToEnd(dayOf(now));
    if (waiting.period?.daysLeft !== daysLeft)
      return `${waiting.period?.daysLeft} days to the end of the period`;
    return undefined;
  }

  /** When that was last checked which was checked longest ago. */
  #checked(): number {
    const times = this.waiting().map(([, { lastSeen }]) => lastSeen);
    if (this.counted().length > 0 && this.completeAt !== undefined) times.push(this.completeAt);
    return Math.min(...times);
  }

  /** What is wrong with a notification that is shown now. */
  faultOfShowing(
    { told, slot, why }: Announcement,
    now: number,
    { putBack, changed }: { putBack: number; changed: boolean },
  ): string | undefined {
    if (!this.mayTell(now)) return 'told in quiet hours, on a closed day, while snoozed or switched off';
    for (const { key, level } of told.rows) {
      const [app, known] =
        this.waiting().find(([each]) => key.includes(`${each.digest} ${each.appliedAt} `)) ?? [];
      if (!app || !known) return `told of ${key}, which is not known to wait`;
      if (known.told >= level) return `told of ${app.name} at level ${level} a second time`;
      if (this.level(this.#since(app, known, now), now) < level) return `told of ${app.name} too early`;
    }
    for (const { scheme, oldest, level } of told.counted) {
      const group = this.#group(scheme, oldest);
      if (!group) return `told of counted ones of ${scheme} that are not known to wait`;
      if (group.told >= level || this.level(oldest, now) < level)
        return `told of the counted ones of ${scheme} again`;
    }
    const before = this.shows.at(-1);
    // A clock put back lives through the same time again: by most of a day and more, it is another time for us; by less,
    // or when somebody changed what is to be told, only what nobody was told of may be told at it again.
    const fresh = told.rows.length + told.counted.length > 0;
    const relived = putBack > 20 * HOUR || ((putBack > 0 || changed) && fresh);
    if (before?.slot === slot && !relived) return 'the same reminder a second time';
    const news = why.some((each) => each === 'age' || each === 'overdue' || each === 'again');
    if (before && !news && Math.abs(now - before.at) < 2 * HOUR)
      return 'two reminders within two hours, without news';
    return undefined;
  }

  #group = (scheme: Group['scheme'], oldest: number): Group | undefined =>
    this.counted().find((group) => group.scheme === scheme && group.oldest === oldest);

  remember({ told, slot }: Announcement, now: number): void {
    for (const { key, level } of told.rows) {
      for (const [app, known] of this.known)
        if (key.includes(`${app.digest} ${app.appliedAt} `)) known.told = level;
    }
    for (const { scheme, oldest, level } of told.counted) {
      const group = this.#group(scheme, oldest);
      if (group) group.told = level;
    }
    if (this.snoozedUntil <= now) this.endSnooze();
    this.shows.push({ slot, at: now });
  }
}

/** Whose row it is can be told only from all of these. */
const isNamed = (row: SeenRow): row is Required<SeenRow> =>
  row.id !== undefined && row.appliedAt !== undefined && row.scheme !== undefined && row.status !== undefined;

/** Nothing that can be read of a row speaks against its being this application. */
const mayBe = ({ id, appliedAt, scheme }: SeenRow, app: App): boolean =>
  (!id || id === app.digest) &&
  (!appliedAt || Date.parse(appliedAt) === app.appliedAt) &&
  (!scheme || scheme === app.scheme);
