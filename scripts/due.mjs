/**
 * `npm run due`: what runs out soon and must be renewed by hand. Outside `npm test`, because it reads the clock: a
 * build must not turn red by itself. Exit code 1 when something is due.
 */
import { pathToFileURL } from 'node:url';
import { loadCore } from './bundle-core.mjs';

const WARN_DAYS = 60;
const DAY = 86_400_000;

/**
 * @typedef {{ what: string, lastDay: string, todo: string }} Fact days are `YYYY-MM-DD` in Japan
 * @typedef {Fact & { daysLeft: number }} Due negative: it has run out
 */

/**
 * @param {string} day
 * @param {readonly Fact[]} facts
 * @returns {Due[]} the most urgent first
 */
export function dueOn(day, facts) {
  return facts
    .map((fact) => ({ ...fact, daysLeft: daysBetween(day, fact.lastDay) }))
    .filter(({ daysLeft }) => daysLeft <= WARN_DAYS)
    .sort((a, b) => a.daysLeft - b.daysLeft);
}

/** @param {string} from @param {string} to */
function daysBetween(from, to) {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
  // Silence about a day nobody can read would look like "nothing is due".
  if (!Number.isInteger(days)) throw new Error(`"${from}" or "${to}" is not a day like 2026-03-31.`);
  return days;
}

/** @returns {Promise<Fact[]>} */
export async function factsOfCore() {
  const { years } = await loadCore('core/schemes/reporting-training/years.ts');
  const { familyPhysicianYears } = await loadCore('core/schemes/family-physician-training/years.ts');
  const { holidays } = await loadCore('core/holidays.ts');
  return [
    yearFact('reporting-training', years),
    yearFact('family-physician-training', familyPhysicianYears),
    {
      what: 'the holidays in core/holidays.ts',
      lastDay: holidays.to,
      todo: 'update @holiday-jp/holiday_jp and run `node scripts/generate-holidays.mjs`',
    },
  ];
}

/**
 * @param {string} scheme
 * @param {readonly { id: string, fiscalYear: number, to: string }[]} years
 * @returns {Fact}
 */
function yearFact(scheme, years) {
  const last = years.at(-1);
  if (!last) throw new Error(`core/schemes/${scheme} has no year at all.`);
  return {
    what: `${last.id}, the last year of ${scheme},`,
    lastDay: last.to,
    todo: `add core/schemes/${scheme}/fy${last.fiscalYear + 1}.ts and its line in years.ts`,
  };
}

async function main() {
  // `npm run due -- 2027-02-01` asks for another day.
  const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
  const day = process.argv[2] ?? today;
  const facts = await factsOfCore();
  const due = dueOn(day, facts);
  for (const { what, lastDay, daysLeft, todo } of due)
    console.log(
      daysLeft < 0
        ? `${what} ran out on ${lastDay}: ${todo}.`
        : `${what} runs out on ${lastDay}, in ${daysLeft} days: ${todo}.`,
    );
  if (due.length === 0) {
    const first = facts.map(({ lastDay }) => lastDay).sort()[0];
    console.log(`Nothing is due on ${day}; the first thing runs out on ${first}.`);
  }
  return due.length === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.exitCode = (await main()) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
