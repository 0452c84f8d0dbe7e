// dist/portal: the replica of the portal, for Node (server-rendered) and for the browser (single page).
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { ROOT } from './preflight.mjs';

const SOURCE = join(ROOT, 'demo', 'portal');

export async function buildPortal() {
  const shared = {
    outdir: join(ROOT, 'dist', 'portal'),
    bundle: true,
    format: /** @type {const} */ ('esm'),
    logLevel: /** @type {const} */ ('warning'),
  };
  await esbuild({
    ...shared,
    entryPoints: [join(SOURCE, 'server.ts')],
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node20',
  });
  await esbuild({
    ...shared,
    entryPoints: ['app.ts', 'control.ts', 'portal.css', 'control.css'].map((file) => join(SOURCE, file)),
    platform: 'browser',
    target: 'es2022',
    minify: true,
  });
}
