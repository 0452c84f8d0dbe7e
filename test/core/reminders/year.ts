import { holidays } from '#core/holidays';
import {
  type Announcement,
  announced,
  confirmLooked,
  due,
  endSnooze,
  type Facts,
  markDone,
  monthsOf,
  openList,
  readFacts,
  rowKey,
  type Settings,
  type SnoozeLength,
  seeList,
  snooze,
  tidy,
  unmarkDone,
} from '#core/reminders';
import { Oracle } from './oracle';
import { type App, type Look, Portal, type View } from './portal';
import { type Random, randomOf } from './random';
import { periods, settingsOf } from './settings-of';

/**
 * One association's year: its staff, its PC with all that goes wrong, and the worker around core/reminders, in the
 * order of steps that core/reminders.ts states. Deterministic by its seed. State outlives a step only where it was
 * written. A broken promise is an error with the seed and the story.
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A notification may wait no longer than this while the browser runs: the worker is woken again each minute. */
const PATIENCE = 6 * MINUTE;
const ZONES = [
  'Asia/Tokyo',
  'UTC',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Europe/Berlin',
] as const;

/** What happened how often: a year in which nothing happens would keep every promise. */
export type Happenings = Record<Happening, number>;
export const happenings = [
  'applied',
  'browser started',
  'browser ended',
  'slept',
  'updated',
  'clock put forward',
  'clock put back',
  'zone changed',
  'killed',
  'killed before a change was written',
  'killed after a change was written',
  'changed while a notification was shown',
  'page seen',
  'part seen',
  'filtered list seen',
  'list completed',
  'list of several pages completed',
  'seen settled',
  'came back',
  'marked',
  'unmarked',
  'snoozed',
  'snooze ended by hand',
  'settings changed',
  'near the end of a period',
  'holiday without a list of holidays',
  'shown',
  'shown late',
  'held',
] as const;
type Happening = (typeof happenings)[number];
export type YearReport = { readonly happened: Happenings; readonly bytes: number };

export class YearError extends Error {
  constructor(
    readonly seed: number,
    readonly fault: string,
    readonly story: readonly string[],
  ) {
    const again = `REMINDER_SEED=${seed} REMINDER_YEARS=1 npx vitest run --project unit test/core/reminders/year.test.ts`;
    super(`seed ${seed}: ${fault}\n${story.slice(-80).join('\n')}\nThe same again: ${again}`);
  }
}

/** Which years a run lives through: 500 from seed 1, or what `REMINDER_SEED` and `REMINDER_YEARS` say. */
export function yearsToLive(env: Readonly<Record<string, string | undefined>>): {
  first: number;
  count: number;
} {
  const first = Number(env.REMINDER_SEED ?? 1);
  const count = Number(env.REMINDER_YEARS ?? 500);
  if (!Number.isInteger(first) || !Number.isInteger(count) || count < 1)
    throw new Error('REMINDER_SEED takes a whole number, REMINDER_YEARS a whole number from 1.');
  return { first, count };
}

/** Lives through one year; throws a `YearError` where a promise is broken. */
export function liveYear(seed: number): YearReport {
  // The machine's zone must not matter; it is the same for the retelling, since it comes from the seed.
  const zone = process.env.TZ;
  process.env.TZ = ZONES[Math.abs(seed) % ZONES.length];
  try {
    return new Year(seed, false).live();
  } catch (error) {
    if (!(error instanceof YearError)) throw error;
    // The story is only told where somebody listens.
    return new Year(seed, true).live();
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
}

/** No error of its own each time: a stack costs more than the step that is cut off. */
const KILLED = new Error('the worker is killed');

class Year {
  readonly #random: Random;
  readonly #portal: Portal;
  #settings: Settings;
  readonly #oracle: Oracle;
  readonly #story: string[] = [];
  readonly #deadly: number;
  readonly #jumpy: boolean;
  readonly #diligence: number;
  readonly #end: number;
  /** What is at rest. */
  #facts: Facts;
  readonly #storing: boolean;
  /** The facts before what somebody just did. */
  #before: Facts | undefined;
  /** True time, and how far the machine's clock is off. */
  #time: number;
  #skew = 0;
  /** By how much the machine's clock was put back since the last notification. */
  #putBack = 0;
  /** Somebody chose other settings or took a mark back since the last notification. */
  #changed = false;
  #alarm: { when: number; period: number } | undefined;
  #awake = false;
  #killsInARow = 0;
  #lastEvent = 0;
  #pending: Announcement | undefined;
  #bytes = 0;
  readonly #happened = Object.fromEntries(happenings.map((each) => [each, 0])) as Happenings;

  constructor(
    readonly seed: number,
    readonly tell: boolean,
  ) {
    const random = randomOf(seed);
    this.#random = random;
    this.#portal = new Portal(random);
    this.#settings = settingsOf(random);
    // Some years run out of the list of holidays, which ends in 2029.
    const first = random.pick(['2025-04-01', '2026-04-01', '2027-04-01', '2029-06-01']);
    this.#time = Date.parse(`${first}T00:00:00+09:00`) + random.whole(0, 300) * DAY;
    this.#end = this.#time + 365 * DAY;
    this.#deadly = random.pick([0, 0.05, 0.3]);
    this.#jumpy = random.chance(0.25);
    this.#storing = random.chance(0.1);
    this.#diligence = random.pick([0.05, 0.15, 0.4]);
    const { facts } = readFacts(undefined, this.#time);
    this.#facts = facts;
    this.#oracle = new Oracle(this.#settings, holidays, this.#time, periods);
    this.#write(facts);
  }

  get #now() {
    return this.#time + this.#skew;
  }

  live(): YearReport {
    this.#say(JSON.stringify(this.#settings));
    while (this.#time < this.#end) this.#liveDay();
    this.#fail(this.#oracle.tally.faultOf(monthsOf(this.#facts)));
    return { happened: this.#happened, bytes: this.#bytes };
  }

  // ── a day ──

  #liveDay(): void {
    const random = this.#random;
    const day = this.#time;
    const season = [12, 1, 2, 3].includes(new Date(day + 9 * HOUR).getUTCMonth() + 1);
    const events: [at: number, act: () => void][] = [];
    const at = (from: number, to: number) => day + Math.floor((from + random.next() * (to - from)) * HOUR);
    for (let count = random.next() < (season ? 0.35 : 0.08) ? random.whole(1, 3) : 0; count > 0; count--) {
      const time = at(0, 23.9);
      events.push([time, () => this.#happen('applied', `${this.#portal.apply(time).name} applies`)]);
    }
    if (random.chance(0.05)) events.push([at(9, 17), () => this.#colleagueWorks()]);
    const office = this.#oracle.works(day);
    if (random.chance(office ? 0.85 : 0.1)) this.#planSession(at(7, 11), at(15, 22), events);
    if (random.chance(0.02)) this.#planSession(at(0, 1), at(22, 23), events);
    if (this.#jumpy && random.chance(0.02)) events.push([at(0, 23), () => this.#jump()]);
    events.sort(([a], [b]) => a - b);
    for (const [time, act] of events) {
      this.#runAlarms(time);
      this.#time = Math.max(this.#time, time);
      act();
    }
    // A night's end: the session was closed, or the PC runs on.
    this.#runAlarms(day + DAY);
    this.#time = day + DAY;
  }

  #planSession(start: number, stop: number, events: [number, () => void][]): void {
    const random = this.#random;
    const at = () => start + Math.floor(random.next() * (stop - start));
    events.push([start, () => this.#startBrowser()]);
    // Some never close it: the PC sleeps at night with the browser running.
    events.push([stop, random.chance(0.1) ? () => undefined : () => this.#stopBrowser()]);
    if (random.chance(0.1)) {
      const asleep = at();
      events.push(
        [asleep, () => this.#sleep()],
        [Math.min(stop, asleep + random.whole(1, 300) * MINUTE), () => this.#wake()],
      );
    }
    if (random.chance(this.#diligence)) events.push([at(), () => this.#workOnList()]);
    if (random.chance(0.03)) events.push([at(), () => this.#browsePart()]);
    if (random.chance(0.02))
      events.push([
        at(),
        () =>
          this.#change(
            'confirms having looked',
            (facts) => confirmLooked(facts, this.#now),
            () => this.#opened(),
          ),
      ]);
    if (random.chance(0.02))
      events.push([
        at(),
        () =>
          this.#change(
            'opens the list by the link',
            (facts) => openList(facts, this.#now),
            () => this.#opened(),
          ),
      ]);
    if (random.chance(0.02)) events.push([at(), () => this.#markOne()]);
    if (random.chance(0.01)) events.push([at(), () => this.#unmarkOne()]);
    if (random.chance(0.02)) events.push([at(), () => this.#snooze()]);
    if (random.chance(0.005)) events.push([at(), () => this.#endSnooze()]);
    if (random.chance(0.005)) events.push([at(), () => this.#choose()]);
    if (random.chance(0.01)) events.push([at(), () => this.#update()]);
  }

  // ── what happens to the PC ──

  #startBrowser(): void {
    if (this.#awake) return;
    this.#awake = true;
    // A browser may forget alarms when it ends.
    if (this.#random.chance(0.3)) this.#alarm = undefined;
    this.#happen('browser started', 'the browser starts');
    this.#work();
  }

  #stopBrowser(): void {
    if (!this.#awake) return;
    this.#checkPatience();
    this.#awake = false;
    this.#happen('browser ended', 'the browser ends');
  }

  #sleep(): void {
    if (!this.#awake) return;
    this.#checkPatience();
    this.#awake = false;
    this.#happen('slept', 'the PC sleeps');
  }

  #wake(): void {
    if (this.#awake) return;
    this.#awake = true;
    this.#say('the PC wakes');
    this.#lastEvent = Math.max(this.#lastEvent, this.#time);
    this.#runAlarms(this.#time);
  }

  #update(): void {
    if (!this.#awake) return;
    this.#happen('updated', 'the extension is updated');
    this.#alarm = undefined;
    this.#work();
  }

  #jump(): void {
    this.#checkPatience();
    const before = this.#skew;
    this.#skew =
      before !== 0 && this.#random.chance(0.7)
        ? 0
        : this.#random.pick([
            5 * MINUTE,
            -5 * MINUTE,
            90 * MINUTE,
            -90 * MINUTE,
            3 * DAY,
            -3 * DAY,
            300 * DAY,
          ]);
    this.#putBack = Math.max(this.#putBack, before - this.#skew);
    this.#happen(
      this.#skew < before ? 'clock put back' : 'clock put forward',
      `the clock jumps to be ${this.#skew / MINUTE} minutes off`,
    );
    // Travelling, or set wrong together with the clock: the machine's zone.
    if (this.#random.chance(0.5)) {
      process.env.TZ = this.#random.pick(ZONES);
      this.#happen('zone changed', `the zone is ${process.env.TZ}`);
    }
    // Alarms are set for a time of the clock: put back, it must come there again, or something else wake the worker.
    this.#lastEvent = this.#skew < before ? Number.POSITIVE_INFINITY : Math.max(this.#lastEvent, this.#time);
  }

  /** Alarms up to a true time; those missed in sleep come once, on waking. */
  #runAlarms(until: number): void {
    while (this.#awake && this.#alarm && this.#alarm.when - this.#skew <= until) {
      this.#time = Math.max(this.#time, this.#alarm.when - this.#skew);
      this.#alarm = { ...this.#alarm, when: this.#now + this.#alarm.period };
      this.#work();
    }
    if (!this.#awake) return;
    const here = this.#time;
    this.#time = Math.max(until, here);
    this.#checkPatience();
    this.#time = here;
  }

  // ── the worker, as core/reminders.ts describes it ──

  #wakeInAMinute(): void {
    this.#lastEvent = this.#time;
    this.#alarm = { when: this.#now + MINUTE, period: MINUTE };
  }

  #work(): void {
    this.#wakeInAMinute();
    try {
      this.#handle();
      this.#killsInARow = 0;
    } catch (error) {
      if (error !== KILLED) throw error;
      this.#happen('killed', 'the worker is killed');
    }
  }

  #handle(): void {
    this.#mayDie();
    const facts = tidy(this.#facts, this.#now);
    if (facts !== this.#facts) this.#write(facts);
    this.#oracle.pass(this.#now);
    const { waiting, announce, held, next } = this.#due(facts);
    if (held) this.#happened.held++;
    if (waiting.period) this.#happened['near the end of a period']++;
    if (waiting.because.includes('holidays-unknown')) this.#happened['holiday without a list of holidays']++;
    this.#fail(this.#oracle.faultOf(waiting, this.#now));
    if (!(next > this.#now && next <= this.#now + DAY))
      this.#fail(`the next wake is ${next - this.#now} ms away`);
    if (announce && this.#before) this.#checkFall(this.#before, waiting.count);
    this.#mayDie();
    if (announce) {
      this.#show(announce);
      this.#mayDie();
      // Somebody clicks it at once, and the list is seen before it is remembered.
      if (this.#random.chance(0.02)) this.#meanwhile();
      this.#write(announced(this.#facts, announce, this.#now));
      this.#oracle.remember(announce, this.#now);
      this.#pending = undefined;
      this.#putBack = 0;
      this.#changed = false;
      this.#mayDie();
    }
    this.#alarm = { when: next, period: HOUR };
    this.#checkOwed(this.#now);
  }

  #due = (facts: Facts) => due(facts, this.#settings, this.#now, holidays, periods);

  #show(announce: Announcement): void {
    if (announce.late) this.#happened['shown late']++;
    this.#happen(
      'shown',
      `shown: ${announce.why.join(', ')} ${announce.told.rows.map(({ key, level }) => `${level}:${key.slice(-50, -20)}`)}`,
    );
    if (announce.why.length === 0 || announce.id === '')
      this.#fail('a notification without a reason or an id');
    // Shown before, by a worker that died before it could remember: the same place, not a second one.
    if (this.#pending && this.#pending.id !== announce.id)
      this.#fail('the same notification in another place');
    this.#fail(
      this.#oracle.faultOfShowing(announce, this.#now, { putBack: this.#putBack, changed: this.#changed }),
    );
    this.#pending = announce;
  }

  #mayDie(): void {
    if (this.#dies()) throw KILLED;
  }

  #dies(): boolean {
    if (this.#killsInARow >= 3 || !this.#random.chance(this.#deadly)) return false;
    this.#killsInARow++;
    return true;
  }

  #write(facts: Facts): void {
    this.#facts = facts;
    // Going through the store takes half of all the time, so only some years do it at every step.
    if (!this.#storing && !this.#random.chance(0.02)) return;
    const stored = JSON.stringify(facts);
    this.#bytes = Math.max(this.#bytes, stored.length);
    const read = readFacts(JSON.parse(stored), this.#now);
    if (read.faults.length > 0) this.#fail(`what was stored reads with ${read.faults.join(', ')}`);
    this.#facts = read.facts;
  }

  // ── what people do ──

  /**
   * A change of the facts, in the worker's order: the alarm, the change, then its work. Killed before it is written,
   * nobody knows of it; killed after it, the alarm wakes the worker. The change may be asked for twice. `asks`: it asks
   * for what was held back.
   */
  #change(what: string, change: (facts: Facts) => Facts, known: () => void, asks = false): void {
    if (!this.#awake) return;
    this.#say(what);
    this.#wakeInAMinute();
    if (this.#dies()) {
      this.#happen('killed before a change was written', 'killed: it is not known');
      return;
    }
    if (!asks) this.#before = this.#facts;
    this.#write(change(this.#facts));
    if (this.#random.chance(this.#deadly)) this.#write(change(this.#facts));
    known();
    if (this.#dies()) this.#happen('killed after a change was written', 'killed: it is known');
    else this.#work();
    this.#before = undefined;
  }

  #opened(): void {
    this.#oracle.openedAt = this.#now;
    this.#oracle.snoozeAgain = false;
  }

  #look(look: Look): void {
    const view = this.#portal.view(look);
    const what = view.shown.map(({ app, row }) => `${app.name}${row.id ? '' : '?'} ${row.status}`).join(', ');
    this.#change(
      `sees page ${look.page} (${look.filter}${look.otherFilters ? ', filtered' : ''}): ${what}`,
      (facts) => seeList(facts, view.sighting, this.#now),
      () => this.#see(view),
    );
  }

  /** What the oracle makes of a view, and whether it is the same. */
  #see(view: View): void {
    const { sighting } = view;
    const before = this.#oracle.completeAt;
    const states = new Map([...this.#oracle.known].map(([app, { state }]) => [app, state]));
    this.#oracle.see(view, this.#now);
    const completed = this.#oracle.completeAt !== before;
    this.#happened['page seen']++;
    if (!completed) this.#happened['part seen']++;
    if (sighting.otherFilters || sighting.statusFilter?.includes('pending') === false)
      this.#happened['filtered list seen']++;
    if (completed) this.#happened['list completed']++;
    if (completed && view.shown.length < (sighting.paging?.total ?? 0))
      this.#happened['list of several pages completed']++;
    for (const [app, { state }] of this.#oracle.known) {
      const former = states.get(app);
      if (former === 'waiting' && state !== 'waiting') this.#happened['seen settled']++;
      if (former !== undefined && former !== 'waiting' && state === 'waiting') this.#happened['came back']++;
    }
    this.#fail(this.#oracle.tally.faultOf(monthsOf(this.#facts)));
  }

  #meanwhile(): void {
    this.#time += this.#random.whole(1, 20) * 1000;
    const view = this.#portal.view({ filter: 'pending', otherFilters: false, pagingLine: true, page: 0 });
    this.#happen('changed while a notification was shown', 'clicks it and sees the list');
    this.#write(seeList(this.#facts, view.sighting, this.#now));
    this.#see(view);
  }

  /** Goes through the list page by page, approves and returns some, and mostly looks again. */
  #workOnList(): void {
    if (!this.#awake) return;
    const random = this.#random;
    const filter = random.pick(['pending', 'pending', 'all-named', 'none'] as const);
    const look = { filter, otherFilters: random.chance(0.1), pagingLine: !random.chance(0.05) };
    this.#goThrough(look);
    for (const app of this.#portal.apps) {
      if (app.status === 'returned' && random.chance(0.02)) app.status = 'pending';
      if (app.status !== 'pending' || !random.chance(0.4)) continue;
      app.status = random.chance(0.8) ? 'approved' : 'returned';
      this.#say(`${app.name} is ${app.status}`);
    }
    if (random.chance(0.5)) this.#goThrough(look);
  }

  #goThrough(look: Omit<Look, 'page'>): void {
    const random = this.#random;
    const pages = this.#portal.pages(look.filter);
    const slow = random.chance(0.15);
    for (let page = 0; page < pages; page++) {
      if (page > 0 && random.chance(0.05)) return;
      if (page > 0) this.#pass(slow ? random.whole(1, 12) * MINUTE : random.whole(1, 40) * 1000);
      if (random.chance(0.02)) this.#colleagueWorks();
      this.#look({ ...look, page });
    }
  }

  #browsePart(): void {
    const filter = this.#random.pick(['approved', 'pending', 'none'] as const);
    this.#look({
      filter,
      otherFilters: this.#random.chance(0.5),
      pagingLine: true,
      page: this.#random.whole(0, 3),
    });
  }

  #pass(duration: number): void {
    this.#runAlarms(this.#time + duration);
    this.#time += duration;
  }

  #colleagueWorks(): void {
    for (const app of this.#portal.apps) {
      if (app.status !== 'pending' || !this.#random.chance(0.5)) continue;
      app.status = 'approved';
      this.#say(`${app.name} is approved elsewhere`);
    }
  }

  #markOne(): void {
    const [app] = this.#oracle.waiting()[0] ?? [];
    if (!app) return;
    this.#change(
      `marks ${app.name} as done`,
      (facts) => markDone(facts, keyOf(app), this.#now),
      () => {
        this.#happened.marked++;
        this.#oracle.mark(app, this.#now);
      },
    );
  }

  #unmarkOne(): void {
    const app = this.#oracle.marked();
    if (!app) return;
    this.#change(
      `takes the mark of ${app.name} back`,
      (facts) => unmarkDone(facts, keyOf(app)),
      () => {
        this.#happened.unmarked++;
        this.#changed = true;
        this.#oracle.unmark(app);
      },
      true,
    );
  }

  #endSnooze(): void {
    const known = () => {
      this.#happened['snooze ended by hand']++;
      this.#oracle.endSnooze();
    };
    this.#change('ends the snooze', endSnooze, known, true);
  }

  /** The settings are stored apart from the facts; the administrator may have set them. */
  #choose(): void {
    const settings = settingsOf(this.#random);
    this.#change(
      `chooses ${JSON.stringify(settings)}`,
      (facts) => facts,
      () => {
        this.#happened['settings changed']++;
        this.#changed = true;
        this.#settings = settings;
        this.#oracle.choose(settings);
      },
      true,
    );
  }

  #snooze(): void {
    if (!this.#awake) return;
    const length = this.#random.pick<SnoozeLength>([
      { kind: 'hour' },
      { kind: 'tomorrow' },
      { kind: 'days', days: this.#random.whole(1, 9) },
    ]);
    this.#change(
      `snoozes: ${length.kind}`,
      (facts) => snooze(facts, this.#settings, length, this.#now),
      () => {
        this.#happened.snoozed++;
        this.#oracle.snooze(length, this.#now);
      },
    );
  }

  // ── promises ──

  /** Right after the worker did its work nothing may be owed. */
  #checkOwed(now: number): void {
    const owed = this.#oracle.owed(now);
    if (owed.length > 0) this.#fail(`nobody was told of ${owed.join(', ')}`);
    if (this.#oracle.owesLook(now)) this.#fail('nobody was told that the list was not opened');
    if (this.#oracle.owesAgain(now)) this.#fail('what was snoozed did not come again');
  }

  #checkFall(before: Facts, count = 0): void {
    const { announce, waiting } = this.#due(before);
    if (!announce && count <= (waiting.count ?? 0)) this.#fail('an alert because a count fell');
  }

  /** And while the browser runs, the worker must have been woken for what came due since. */
  #checkPatience(): void {
    const then = this.#time - PATIENCE;
    if (this.#awake && then > this.#lastEvent) this.#checkOwed(then + this.#skew);
  }

  #fail(fault: string | undefined): void {
    if (fault === undefined) return;
    this.#say(`✗ ${fault}`);
    throw new YearError(this.seed, fault, this.#story);
  }

  #happen(what: Happening, story: string): void {
    this.#happened[what]++;
    this.#say(story);
  }

  #say(text: string): void {
    if (!this.tell) return;
    const clock = new Date(this.#now + 9 * HOUR).toISOString().slice(0, 16).replace('T', ' ');
    this.#story.push(`${clock}  ${text}`);
  }
}

const keyOf = (app: App) => rowKey({ id: app.digest, appliedAt: app.appliedAt, scheme: app.scheme });
