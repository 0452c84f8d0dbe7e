// Would the tests notice? Every small change that the mutation tool can think of is made to core/reminders; at least 90
// of 100 must make a test fail, and what survives is listed with its reason in docs/proofs/reminders-mutation.md.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { ROOT } from '../preflight.mjs';
import { bundleYears, liveYears } from '../years.mjs';

const LEAST = 90;
const LIST = 'docs/proofs/reminders-mutation.md';
const PROCESSES = Number(process.env.MUTATION_PROCESSES ?? availableParallelism());
const FILES = (process.env.MUTATION_FILES ?? '*').split(',').map((name) => `core/reminders/${name}.ts`);
/** The tests with few years for all mutants, so that an endless loop is found soon; all years for those that get past. */
const FEW_YEARS = '2';
const ALL_YEARS = 500;
/** What takes longer than this for all years together hangs; it takes a tenth of it. */
const HANGS_AFTER = 5 * 60_000;

/** @typedef {import('@stryker-mutator/api/core').MutantResult} Mutant */

/** @returns {Promise<Mutant[]>} */
async function mutate() {
  process.env.REMINDER_YEARS = FEW_YEARS;
  return new Stryker({
    mutate: FILES,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/prove/mutation/vitest.config.mjs', related: false },
    coverageAnalysis: 'perTest',
    concurrency: PROCESSES,
    dryRunTimeoutMinutes: 20,
    // Types are checked by another suite, and TypeScript 7 has no interface for the tool.
    tsconfigFile: 'none.json',
    disableTypeChecks: true,
    // The test runner reads tsconfig.json, so it must lie in the sandbox.
    ignorePatterns: ['**', '!core/**', '!test/core/**', '!scripts/**', '!package.json', '!tsconfig.json'],
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: '.stryker-tmp/mutants.json' },
    warnings: false,
    allowConsoleColors: false,
    allowEmpty: true,
  }).runMutationTest();
}

const isAlive = (/** @type {Mutant} */ { status }) => status === 'Survived' || status === 'NoCoverage';

/** @param {Mutant} mutant its file below the root */
const fileOf = ({ fileName }) => fileName.slice(fileName.indexOf('core/reminders/'));

const sourceOf = (/** @type {Mutant} */ mutant) => readFileSync(join(ROOT, fileOf(mutant)), 'utf8');

/** The source with the mutant in it, and where it begins and ends there. @param {Mutant} mutant */
function mutated(mutant) {
  const { location, replacement = '' } = mutant;
  const code = sourceOf(mutant);
  const lines = code.split('\n');
  const offset = (/** @type {{ line: number, column: number }} */ { line, column }) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return code.slice(0, offset(location.start)) + replacement + code.slice(offset(location.end));
}

/** Whether one of the years breaks a promise with this mutant, or never ends. @param {Mutant} mutant @param {string} file */
async function isNoticed(mutant, file) {
  const code = mutated(mutant);
  const path = join(ROOT, fileOf(mutant));
  await bundleYears(file, [
    {
      name: 'mutant',
      setup(build) {
        build.onLoad({ filter: /core\/reminders\// }, (args) =>
          args.path === path ? { contents: code, loader: 'ts' } : undefined,
        );
      },
    },
  ]);
  try {
    const years = { first: 1, count: ALL_YEARS, step: 1 };
    return (await liveYears(file, years, HANGS_AFTER)).fault !== undefined;
  } catch {
    // It threw something else, or was ended because it hung.
    return true;
  }
}

/** Those of whom no year notices anything. @param {Mutant[]} suspects @returns {Promise<Mutant[]>} */
async function survivorsOf(suspects) {
  const folder = mkdtempSync(join(tmpdir(), 'kakari-mutants-'));
  const rest = [...suspects.entries()];
  const alive = new Set();
  const work = async () => {
    for (let next = rest.shift(); next; next = rest.shift()) {
      const [index, mutant] = next;
      if (!(await isNoticed(mutant, join(folder, `${index}.mjs`)))) alive.add(mutant);
      if (rest.length % 10 === 0)
        console.log(`  ${rest.length} left to live through ${ALL_YEARS} years, ${alive.size} survived`);
    }
  };
  try {
    await Promise.all(Array.from({ length: PROCESSES }, work));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return suspects.filter((mutant) => alive.has(mutant));
}

/** @param {string} text one line, as in a table of Markdown */
const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** How the list names a mutant: without line numbers, which change too easily. @param {Mutant} mutant */
function entryOf(mutant) {
  const { start, end } = mutant.location;
  const line = sourceOf(mutant).split('\n')[start.line - 1] ?? '';
  const after = start.line === end.line ? line.slice(end.column - 1) : ' …';
  const changed = `${line.slice(0, start.column - 1)}⟦${mutant.replacement ?? ''}⟧${after}`;
  return `| ${fileOf(mutant).replace('core/reminders/', '')} | \`${cell(line)}\` | \`${cell(changed)}\` |`;
}

/** @param {Mutant[]} alive @param {Mutant[]} all */
function listFaults(alive, all) {
  const listed = readFileSync(join(ROOT, LIST), 'utf8')
    .split('\n')
    .filter((line) => /^\| [a-z-]+\.ts \|/.test(line));
  const entries = alive.map(entryOf);
  const files = new Set(all.map((mutant) => fileOf(mutant).replace('core/reminders/', '')));
  const unlisted = [...new Set(entries)].filter((entry) => !listed.some((line) => line.startsWith(entry)));
  const noReason = listed.filter((line) => /\|\s*\|\s*$/.test(line));
  const stale = listed.filter(
    (line) =>
      files.has(line.slice(2, line.indexOf(' |'))) && !entries.some((entry) => line.startsWith(entry)),
  );
  return [
    ...unlisted.map((entry) => `Survived and not listed in ${LIST}:\n${entry} why |`),
    ...noReason.map((line) => `Listed without a reason:\n${line}`),
    ...stale.map((line) => `Listed, but it does not survive any more:\n${line}`),
  ];
}

/** @type {import('../sections.mjs').Section} */
export default {
  title: 'mutants of core/reminders',
  async run() {
    const started = Date.now();
    const all = await mutate();
    const alive = await survivorsOf(all.filter(isAlive));
    const counted = all.filter(({ status }) => status !== 'CompileError' && status !== 'Ignored');
    const score = (100 * (counted.length - alive.length)) / counted.length;
    return {
      rows: [
        {
          mutants: counted.length,
          killed: counted.length - alive.length,
          survived: alive.length,
          score: `${score.toFixed(1)} %`,
          minutes: Math.round((Date.now() - started) / 60_000),
          processes: PROCESSES,
        },
      ],
      failures: [
        ...(score < LEAST
          ? [`Only ${score.toFixed(1)} % of the mutants are killed; ${LEAST} % are promised.`]
          : []),
        ...listFaults(alive, all),
      ],
    };
  },
};
