// Would the tests notice? Every small change that the mutation tool can think of is made to core/reminders; at least 90
// of 100 must make a test fail, and what survives is listed with its reason in docs/proofs/reminders-mutation.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { ROOT } from '../preflight.mjs';

const LEAST = 90;
const LIST = 'docs/proofs/reminders-mutation.md';
const FILES = ['core/reminders/*.ts'];
/** Few years for all mutants, so that an endless loop is found soon; the whole slice for those that get past. */
const FEW_YEARS = '2';
const ALL_YEARS = '500';

/** @typedef {import('@stryker-mutator/api/core').MutantResult} Mutant */

/** @param {string[]} files @param {string} years @returns {Promise<Mutant[]>} */
async function mutate(files, years) {
  process.env.REMINDER_YEARS = years;
  return new Stryker({
    mutate: files,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/prove/mutation/vitest.config.mjs', related: false },
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.MUTATION_PROCESSES ?? 2),
    dryRunTimeoutMinutes: 20,
    // Types are checked by another suite, and TypeScript 7 has no interface for the tool.
    tsconfigFile: 'none.json',
    disableTypeChecks: true,
    ignorePatterns: ['**', '!core/**', '!test/**', '!scripts/**', '!package.json', '!tsconfig.json'],
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: '.stryker-tmp/mutants.json' },
    warnings: false,
    allowConsoleColors: false,
    allowEmpty: true,
  }).runMutationTest();
}

const isAlive = (/** @type {Mutant} */ { status }) => status === 'Survived' || status === 'NoCoverage';

const nameOf = (/** @type {Mutant} */ { fileName, location: { start, end }, replacement }) =>
  `${fileName}:${start.line}:${start.column}-${end.line}:${end.column} ${replacement}`;

/** The tool counts columns from 1 in its results and from 0 in its orders. @param {Mutant} mutant */
const rangeOf = ({ fileName, location: { start, end } }) =>
  `${fileName}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;

/** @param {string} text one line, as in a table of Markdown */
const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** How the list names a mutant: without line numbers, which change too easily. @param {Mutant} mutant */
function entryOf({ fileName, location: { start, end }, replacement = '' }) {
  const file = fileName.slice(fileName.indexOf('core/reminders/'));
  const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
  const line = lines[start.line - 1] ?? '';
  const mutated =
    start.line === end.line
      ? `${line.slice(0, start.column - 1)}⟦${replacement}⟧${line.slice(end.column - 1)}`
      : `${line.slice(0, start.column - 1)}⟦${replacement}⟧ …`;
  return `| ${file.replace('core/reminders/', '')} | \`${cell(line)}\` | \`${cell(mutated)}\` |`;
}

/** @type {import('../sections.mjs').Section} */
export default {
  title: 'mutants of core/reminders',
  async run() {
    const all = await mutate(FILES, FEW_YEARS);
    const suspects = all.filter(isAlive);
    const again = suspects.length > 0 ? await mutate([...new Set(suspects.map(rangeOf))], ALL_YEARS) : [];
    const killed = new Set(again.filter((mutant) => !isAlive(mutant)).map(nameOf));
    const alive = suspects.filter((mutant) => !killed.has(nameOf(mutant)));
    const counted = all.filter(({ status }) => status !== 'CompileError' && status !== 'Ignored');
    const score = (100 * (counted.length - alive.length)) / counted.length;
    const listed = readFileSync(join(ROOT, LIST), 'utf8');
    const unlisted = alive.map(entryOf).filter((entry) => !listed.includes(entry));
    return {
      rows: [
        {
          mutants: counted.length,
          killed: counted.length - alive.length,
          survived: alive.length,
          score: `${score.toFixed(1)} %`,
        },
      ],
      failures: [
        ...(score < LEAST
          ? [`Only ${score.toFixed(1)} % of the mutants are killed; ${LEAST} % are promised.`]
          : []),
        ...unlisted.map((entry) => `Survived and not listed in ${LIST}:\n${entry} why |`),
      ],
    };
  },
};
