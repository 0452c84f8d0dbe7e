// dist/kit: what an association pastes into its site. An application build, not a library build: that
// one would inline every asset. Chunks load relative to import.meta.url, also from another origin.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build as viteBuild } from 'vite';
import { ROOT } from './preflight.mjs';

/** Public names: they are written into other people's pages and never change. */
const ENTRIES = {
  kakari: 'components/kakari.ts',
  'kakari-classes': 'components/index.ts',
};

/**
 * @typedef {{ type: 'chunk' | 'asset', fileName: string, isEntry?: boolean, imports?: string[], code?: string }} BuiltFile
 * @typedef {{ entry: string, files: number, gzipBytes: number }} EntrySize everything a page loads at once
 */

/**
 * @param {readonly BuiltFile[]} files
 * @returns {EntrySize[]} each entry with all it imports statically, lazy chunks not counted
 */
export function entrySizes(files) {
  const byName = new Map(files.map((file) => [file.fileName, file]));
  return files
    .filter((file) => file.isEntry)
    .map((entry) => {
      /** @type {Set<string>} */
      const seen = new Set();
      /** @param {string} name */
      const visit = (name) => {
        if (seen.has(name) || !byName.has(name)) return;
        seen.add(name);
        for (const imported of byName.get(name)?.imports ?? []) visit(imported);
      };
      visit(entry.fileName);
      const gzipBytes = [...seen].reduce(
        (sum, name) => sum + gzipSync(byName.get(name)?.code ?? '', { level: 9 }).length,
        0,
      );
      return { entry: entry.fileName, files: seen.size, gzipBytes };
    });
}

/** The JSON Schema of a TrainingRecord is published with the kit. @param {string} folder */
async function writeRecordSchema(folder) {
  const generator = join(ROOT, 'scripts', 'generate-record-schema.mjs');
  if (!existsSync(generator)) return;
  const { recordSchema } = await import(pathToFileURL(generator).href);
  writeFileSync(join(folder, 'record.schema.json'), `${JSON.stringify(await recordSchema(), null, 2)}\n`);
}

/** @returns {Promise<EntrySize[]>} */
export async function buildKit() {
  const outDir = join(ROOT, 'dist', 'kit');
  const result = await viteBuild({
    configFile: false,
    root: ROOT,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, join(ROOT, path)])),
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: 'chunks/[name]-[hash][extname]',
        },
      },
    },
  });
  mkdirSync(outDir, { recursive: true });
  await writeRecordSchema(outDir);
  const outputs = Array.isArray(result) ? result : [result];
  return entrySizes(outputs.flatMap((one) => ('output' in one ? one.output : [])));
}
