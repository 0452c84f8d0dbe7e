// The main door of core alone: what a page pays for the rules without a single word.
import { spawnSync } from 'node:child_process';
import { APART, bundleCore, CORE_BUDGET_BYTES } from '../bundle-core.mjs';

const TRY = `
const answer = assess({ classroomUnits: 568.5, practicalUnits: 0 }, { on: '2025-12-24' });
if (answer.outcome !== 'not-met' || !answer.misleadingBadge) throw new Error(JSON.stringify(answer));
`;

/** Runs the bundle in a Node that knows nothing else. @param {string} code @returns {string} what went wrong, or '' */
export function tryInNode(code) {
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const program = `import { assess } from ${JSON.stringify(url)};${TRY}`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module'], {
    input: program,
    encoding: 'utf8',
    env: {},
  });
  return status === 0 ? '' : stderr;
}

/** @type {import('../sections.mjs').Section} */
export default {
  title: 'core/index.ts bundled alone',
  async run() {
    const { code, bytes, gzipBytes, files } = await bundleCore();
    const strangers = files.filter(({ path }) => APART.test(path)).map(({ path }) => path);
    const error = tryInNode(code);
    const failures = [];
    if (gzipBytes > CORE_BUDGET_BYTES)
      failures.push(`core/index.ts weighs ${gzipBytes} bytes gzip -9, ${CORE_BUDGET_BYTES} are allowed.`);
    if (strangers.length > 0)
      failures.push(`core/index.ts drags in what has a door of its own: ${strangers.join(', ')}`);
    if (error) failures.push(`The bundle does not run in plain Node: ${error}`);
    return {
      rows: [
        { what: 'core/index.ts', minified: bytes, 'gzip -9': gzipBytes, budget: CORE_BUDGET_BYTES },
        ...files.slice(0, 8).map(({ path, bytes: own }) => ({ what: `  ${path}`, minified: own })),
      ],
      failures,
    };
  },
};
