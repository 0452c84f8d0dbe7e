// The doors of core beside the main one, as other projects import them from the npm package: `kakari/core/<name>`.
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { ROOT } from './preflight.mjs';

/**
 * Name → source. What stands here is too heavy or too seldom asked for to stand behind `kakari/core`. The names are public
 * and never change; their types are listed in kit-types.tsconfig.json.
 * @type {Readonly<Record<string, string>>}
 */
export const CORE_DOORS = {
  record: 'core/record.ts',
  'assess-record': 'core/assess-record.ts',
  'working-days': 'core/working-days.ts',
  holidays: 'core/holidays.ts',
  'report-periods': 'core/report-periods/index.ts',
  'application-windows': 'core/schemes/family-physician-training/windows.ts',
  compare: 'core/schemes/compare.ts',
};

/** Each door as it stands in `exports` of the package's package.json. */
export const doorExports = () =>
  Object.fromEntries(
    Object.entries(CORE_DOORS).map(([name, source]) => [
      `./core/${name}`,
      { types: `./types/${source.replace(/\.ts$/, '.d.ts')}`, default: `./core/${name}.js` },
    ]),
  );

/** A pass of its own into `core/`: what the doors share must not change the chunks that pages load. @param {string} outDir dist/kit */
export function writeDoors(outDir) {
  buildSync({
    absWorkingDir: ROOT,
    entryPoints: CORE_DOORS,
    outdir: join(outDir, 'core'),
    chunkNames: 'shared-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
}
