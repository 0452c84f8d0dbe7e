// Can the simulated year fail? Bugs are planted in core/reminders one by one, and each must break a promise within the
// 500 years that `npm test` lives through.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleYears, liveYears } from '../years.mjs';

const YEARS = 500;

/** What the bug is, where, and what stands there instead of what. @type {readonly [string, string, string, string][]} */
const BUGS = [
  ['a list with another filter settles', 'pages', 'if (otherFilters) return undefined;', ''],
  ['a list without 承認待ち settles', 'pages', "!statusFilter.includes('pending')", 'false'],
  ['pages seen hours apart make a list', 'pages', '<= PAGES_WITHIN', '<= 30 * PAGES_WITHIN'],
  ['a part of a list settles', 'pages', 'return reached >= total;', 'return reached > 0;'],
  ['an unreadable row is taken for gone', 'see-list', '!nameless.some((each) => couldBe(each, row))', 'true'],
  ['what is missing stays waiting', 'see-list', 'const gone = missing(row) &&', 'const gone = false &&'],
  ['seeing the list does not count as opening it', 'see-list', 'openedAt: at, recognisedAt', 'recognisedAt'],
  ['unreadable rows hide behind one', 'nameless', 'rest.splice(index, 1)', 'rest.splice(0)'],
  ['a mark by hand is lost at the next sight', 'rows', 'dayOf(at) === dayOf(row.settledAt ?? at)', 'false'],
  ['a returned row is as old as before', 'rows', "state: 'waiting', againFrom: at };", "state: 'waiting' };"],
  ['the office’s closed days are forgotten', 'office', '!isOff(closed, day)', 'true'],
  ['holidays are forgotten', 'office', '!isOff(holiday, day)', 'true'],
  [
    'only today’s times are made up',
    'office',
    'day > today - LONGEST_CLOSED; day--) {\n      const slot',
    'day > today - 1; day--) {\n      const slot',
  ],
  ['the season is forgotten', 'office', 'month === 12 || month <= 3', 'month < 0'],
  [
    'the machine’s zone decides the day',
    'instants',
    'const JAPAN_OFFSET = 9 * HOUR;',
    'const JAPAN_OFFSET = -new Date().getTimezoneOffset() * MINUTE;',
  ],
  ['every clock is believed', 'instants', 'stored <= instant + DAY ? stored', 'stored > 0 ? stored'],
  [
    'quiet hours are ignored',
    'due',
    "if (quietUntil(settings, instant) !== undefined) return 'quiet-hours';",
    '',
  ],
  ['a snooze is ignored', 'due', "if (snoozedUntil(scene) !== undefined) return 'snoozed';", ''],
  ['nobody wakes when the quiet hours end', 'due', ', quietUntil(settings, instant) ?? 0];', '];'],
  ['what was snoozed never comes again', 'due', "if (again !== undefined) why.push('again');", ''],
  ['a reminder at every wake', 'due', 'if (at === undefined) return true;', 'return true;'],
  [
    'a list that changes alerts',
    'due',
    "if (reached.includes(2)) why.push('age');",
    "if (reached.includes(2) || scene.facts.list.completeAt === instant) why.push('age');",
  ],
  ['an age is told again and again', 'actions', 'level === undefined ? row : { ...row, told: level }', 'row'],
  ['a scheme that is switched off is told', 'scene', 'settings.schemes[scheme]);', 'true);'],
  [
    'the end of the period is forgotten',
    'scene',
    'const period = nearOn(today);',
    'const period = undefined;',
  ],
  ['a physician is reminded', 'scene', "settings.role !== 'physician'", 'true'],
  [
    'the count is as new as its newest row',
    'waiting',
    'return times.length > 0 ? Math.min(...times)',
    'return times.length > 0 ? Math.max(...times)',
  ],
  [
    'settled rows are kept and counted',
    'tidy',
    'rows: facts.rows.filter((row) => !old.has(row)),',
    'rows: facts.rows,',
  ],
  ['a return is forgotten', 'see-list', 'months: addReturns(facts.months, facts.rows, rows),', ''],
];

/** @param {string} file @param {string} from @param {string} to @returns {import('esbuild').Plugin} */
const plant = (file, from, to) => ({
  name: 'plant',
  setup(build) {
    build.onLoad({ filter: new RegExp(`core/reminders/${file}\\.ts$`) }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      // A bug that no longer finds its place would be "not caught" for the wrong reason.
      if (code.split(from).length !== 2) throw new Error(`Not once in ${file}.ts: ${from}`);
      return { contents: code.replace(from, () => to), loader: 'ts' };
    });
  },
});

/** @type {import('../sections.mjs').Section} */
export default {
  title: 'bugs planted in core/reminders, and which year notices',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'kakari-planted-'));
    try {
      const rows = [];
      for (const [index, [bug, file, from, to]] of BUGS.entries()) {
        const bundle = join(folder, `${index}.mjs`);
        await bundleYears(bundle, [plant(file, from, to)]);
        const { years, fault } = await liveYears(bundle, { first: 1, count: YEARS, step: 1 });
        const says = fault?.split('\n')[0]?.replace(/^seed \d+: /, '') ?? 'NOT CAUGHT';
        rows.push({ bug, 'caught in year': fault ? years + 1 : 0, says: says.slice(0, 80) });
      }
      return {
        rows,
        failures: rows.flatMap((row) => (row['caught in year'] === 0 ? [`Nobody notices: ${row.bug}`] : [])),
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
