// One door of core as one file, with nothing beside it: Node 20 runs no TypeScript, and the size of the door is a
// promise (issue 2: core/index.ts alone ≤ 9 kB gzip).
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ROOT } from './preflight.mjs';

/** kB are 1,000 bytes, as in every other budget of the project. */
export const CORE_BUDGET_BYTES = 9_000;

/** What has a door of its own and must not lie behind core/index.ts. */
export const APART = /^(components|node_modules|extension)\/|^core\/(record|paper|holidays)(\/|\.ts$)/;

/**
 * @param {string} entry a door of core, relative to the root
 * @returns {Promise<{ code: string, bytes: number, gzipBytes: number, files: { path: string, bytes: number }[] }>}
 *   `files` are the sources that are in it, the heaviest first, with the bytes each takes after minifying
 */
export async function bundleCore(entry = 'core/index.ts') {
  const result = await build({
    entryPoints: [join(ROOT, entry)],
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    write: false,
    metafile: true,
    charset: 'utf8',
    outfile: 'core.mjs',
  });
  const code = result.outputFiles[0]?.text ?? '';
  const inputs = Object.values(result.metafile.outputs)[0]?.inputs ?? {};
  return {
    code,
    bytes: Buffer.byteLength(code),
    gzipBytes: gzipSync(code, { level: 9 }).length,
    files: Object.entries(inputs)
      .map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput }))
      .filter(({ bytes }) => bytes > 0)
      .sort((a, b) => b.bytes - a.bytes),
  };
}

/**
 * @param {string} entry
 * @returns {Promise<any>} the module behind a door of core, running in this Node
 */
export async function loadCore(entry = 'core/index.ts') {
  const { code } = await bundleCore(entry);
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
