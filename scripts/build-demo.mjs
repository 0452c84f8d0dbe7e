// dist/demo: every HTML page under demo/ as one Vite build of many pages. The pages of demo/hosts/ are
// host sites as they are (odd character sets, old mark-up): they are copied byte by byte.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build as viteBuild } from 'vite';
import { ROOT } from './preflight.mjs';

const DEMO = join(ROOT, 'demo');

/** @returns {string[]} paths relative to demo/ */
function demoPages() {
  return readdirSync(DEMO, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.html') && !/^(hosts|public)\//.test(path));
}

export async function buildDemo() {
  const outDir = join(ROOT, 'dist', 'demo');
  await viteBuild({
    configFile: false,
    root: DEMO,
    base: './',
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        input: demoPages().map((page) => join(DEMO, page)),
        // The embedded kit is the built one, exactly what an association loads.
        external: [/^\/kit\//],
      },
    },
  });
  const hosts = join(DEMO, 'hosts');
  if (existsSync(hosts)) cpSync(hosts, join(outDir, 'hosts'), { recursive: true });
}
