// `assess` with its full trace beside two rule engines on the same rule and the same inputs. The engines answer yes
// or no here and give no reasons.
import { loadCore } from '../bundle-core.mjs';
import { withJsonRulesEngine, withPublicodes } from './engines/completion-rule.mjs';

const BUDGET = 2_000_000;
const ROUNDS = 25;
const INPUTS = 4_096;
const DAYS = ['2025-04-01', '2025-12-24', '2026-03-31', '2026-04-01', '2026-11-23'];

/** @typedef {import('./engines/completion-rule.mjs').Input} Input */

/** Repeatable and spread over the grid, half of it near the limits, so that neither answer is rare. */
function makeInputs() {
  let state = 20_251_224;
  const next = (/** @type {number} */ below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: INPUTS }, (_, index) => ({
    classroomUnits: next(index % 2 ? 24 : 1_200) / 2,
    practicalUnits: next(index % 3 ? 3 : 40) * 5,
  }));
}

/** CPU time of the whole process, the collector's threads included: a neighbour's load does not count as ours. */
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/**
 * The median of several rounds, after three to warm up.
 * @param {number} calls in a round
 * @param {(calls: number) => number | Promise<number>} round answers a sum over all its results, or the compiler
 *   could drop the calls
 */
async function perSecond(calls, round) {
  let consumed = 0;
  for (let turn = 0; turn < 3; turn++) consumed += await round(calls);
  const speeds = [];
  for (let turn = 0; turn < ROUNDS; turn++) {
    const start = cpuSeconds();
    consumed += await round(calls);
    speeds.push(calls / (cpuSeconds() - start));
  }
  if (!Number.isFinite(consumed)) throw new Error('A round answered no sum.');
  return Math.round(speeds.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0);
}

/**
 * @param {readonly Input[]} inputs
 * @param {Record<string, (input: Input, index: number) => boolean | Promise<boolean>>} engines
 * @returns {Promise<string | number>} the first input on which the answers differ, or how many are met
 */
async function compare(inputs, engines) {
  let met = 0;
  for (const [index, input] of inputs.entries()) {
    /** @type {Record<string, boolean>} */
    const answers = {};
    for (const [name, engine] of Object.entries(engines)) answers[name] = await engine(input, index);
    const given = new Set(Object.values(answers));
    if (given.size !== 1) return `${JSON.stringify(input)}: ${JSON.stringify(answers)}`;
    if (given.has(true)) met++;
  }
  return met;
}

/** @type {import('../sections.mjs').Section} */
export default {
  title: 'evaluations of the completion rule a second of one core',
  async run() {
    const { assess, activities } = await loadCore();
    const on = (/** @type {number} */ index) => ({ on: DAYS[index % DAYS.length] });
    const jsonRules = withJsonRulesEngine();
    const publicodes = withPublicodes();
    const inputs = makeInputs();

    const met = await compare(inputs, {
      kakari: (input, index) => assess(input, on(index)).outcome === 'met',
      'json-rules-engine': jsonRules,
      publicodes,
    });
    if (typeof met === 'string')
      return { failures: [`The answers differ, so the speeds are not comparable. ${met}`] };

    const assessing = (/** @type {readonly object[]} */ given) => (/** @type {number} */ calls) => {
      let sum = 0;
      for (let index = 0; index < calls; index++) {
        const { steps, next, outcome } = assess(given[index % INPUTS], on(index));
        sum += steps.length + next.length + outcome.length;
      }
      return sum;
    };
    const ids = activities.map((/** @type {{ id: string }} */ { id }) => id);
    const ticked = inputs.map(({ classroomUnits, practicalUnits }) => ({
      classroomUnits,
      activities: ids.slice(0, practicalUnits / 5),
    }));
    const partly = inputs.map(({ classroomUnits, practicalUnits }, index) =>
      index % 2 ? { classroomUnits } : { practicalUnits },
    );

    const speed = await perSecond(200_000, assessing(inputs));
    return {
      rows: [
        { what: 'assess with its trace, both figures', 'per second': speed, budget: BUDGET },
        { what: 'assess, a figure missing', 'per second': await perSecond(200_000, assessing(partly)) },
        { what: 'assess, activities ticked', 'per second': await perSecond(200_000, assessing(ticked)) },
        {
          what: 'json-rules-engine, yes or no',
          'per second': await perSecond(INPUTS, async () => {
            let sum = 0;
            for (const input of inputs) sum += Number(await jsonRules(input));
            return sum;
          }),
        },
        {
          what: 'publicodes, yes or no',
          'per second': await perSecond(INPUTS, () =>
            inputs.reduce((sum, input) => sum + Number(publicodes(input)), 0),
          ),
        },
      ],
      notes: [
        `All gave the same answer on ${INPUTS} inputs, ${met} of them met. Median of ${ROUNDS} rounds by CPU time, Node ${process.version}.`,
      ],
      failures:
        speed < BUDGET
          ? [`assess makes ${speed} evaluations/s, ${BUDGET} are promised. Run it again on an idle machine.`]
          : [],
    };
  },
};
