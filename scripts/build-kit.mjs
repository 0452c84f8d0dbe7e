// dist/kit: what an association pastes into its site. An application build, not a library build: that
// one would inline every asset. Chunks load relative to import.meta.url, also from another origin.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as viteBuild } from 'vite';
import {
  chunks,
  leanLit,
  noPreload,
  plainNamespaces,
  plainProperties,
  shrinkTemplates,
  wholeAddresses,
} from './kit-bundle.mjs';
import { writeLicences } from './kit-licences.mjs';
import { readElements } from './kit-manifest.mjs';
import { writePackage } from './kit-package.mjs';
import { assetFileName, copyPdfLicences } from './kit-pdf.mjs';
import { closure, gzipped, pageWeights, requestedFiles, sizeTable } from './kit-sizes.mjs';
import { ROOT } from './preflight.mjs';

/** Public names: they are written into other people's pages and never change. */
const ENTRIES = {
  kakari: 'components/kakari.ts',
  'kakari-classes': 'components/index.ts',
  define: 'components/define.ts',
};

/** What stands on every page, and what a page with a record needs besides: each in one chunk. */
const CHUNKS = [
  { name: 'kit', roots: ['components/start.ts', 'components/index.ts'] },
  { name: 'record', roots: ['components/with-record.ts'] },
];

/**
 * @typedef {{ mappings: string, sources: (string | null)[] }} SourceMap
 * @typedef {{ type: 'chunk' | 'asset', fileName: string, isEntry?: boolean, imports?: string[], code?: string,
 *   map?: SourceMap | null, modules?: Record<string, unknown> }} BuiltFile
 * @typedef {{ entry: string, files: number, gzipBytes: number }} EntrySize everything a page loads at once
 */

/**
 * @param {readonly BuiltFile[]} files
 * @returns {EntrySize[]} each entry with all it imports statically, lazy chunks not counted
 */
export function entrySizes(files) {
  return files
    .filter((file) => file.isEntry)
    .map(({ fileName }) => {
      const loaded = closure(files, [fileName]);
      const code = files.filter((file) => loaded.includes(file.fileName));
      return {
        entry: fileName,
        files: loaded.length,
        gzipBytes: code.reduce((sum, file) => sum + gzipped(file.code), 0),
      };
    });
}

/** The JSON Schema of a TrainingRecord is published with the kit. @param {string} folder */
async function writeRecordSchema(folder) {
  const generator = join(ROOT, 'scripts', 'generate-record-schema.mjs');
  if (!existsSync(generator)) return;
  const { recordSchema } = await import(pathToFileURL(generator).href);
  writeFileSync(join(folder, 'record.schema.json'), `${JSON.stringify(await recordSchema(), null, 2)}\n`);
}

/**
 * One pass of the bundler over public names.
 * @param {string} outDir @param {Record<string, string>} entries @param {boolean} emptyOutDir
 * @returns {Promise<BuiltFile[]>}
 */
async function bundle(outDir, entries, emptyOutDir) {
  const result = await viteBuild({
    configFile: false,
    root: ROOT,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      plainProperties(),
      shrinkTemplates(),
      leanLit(),
      noPreload(),
      plainNamespaces(),
      wholeAddresses(),
    ],
    build: {
      outDir,
      emptyOutDir,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      // pdf.js is one large file by design, and lazy.
      chunkSizeWarningLimit: 3000,
      // For the table of sizes only; the files are taken away again.
      sourcemap: 'hidden',
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(ROOT, path)])),
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          codeSplitting: chunks(
            CHUNKS.map(({ name, roots }) => ({ name, roots: roots.map((path) => join(ROOT, path)) })),
          ),
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: assetFileName,
        },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((one) => ('output' in one ? one.output : []));
}

/**
 * All is written before, so that what is too heavy can still be looked at; but the build has failed.
 * @param {string} outDir @param {readonly BuiltFile[]} files
 */
async function holdBudget(outDir, files) {
  const widgets = readElements().flatMap(({ tagName }) => (tagName === 'kakari-record' ? [] : tagName));
  const requested = await requestedFiles(widgets);
  if (requested === undefined) {
    console.log('The kit was not weighed: there is no Chromium to load it.');
    return;
  }
  const css = {
    type: /** @type {const} */ ('asset'),
    fileName: 'kakari.css',
    code: readFileSync(join(outDir, 'kakari.css'), 'utf8'),
  };
  const weights = pageWeights([...files, css], requested);
  console.log(sizeTable([...files, css], weights));
  if (weights.some(({ bytes, budget }) => bytes > budget)) process.exitCode = 1;
}

/** @returns {Promise<EntrySize[]>} */
export async function buildKit() {
  const outDir = join(ROOT, 'dist', 'kit');
  const files = await bundle(outDir, ENTRIES, true);
  // Apart, since whatever two entries share moves into a chunk, and the embedded script would load it all.
  const core = await bundle(outDir, { core: 'core/index.ts' }, false);
  for (const name of readdirSync(outDir, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.js.map')) rmSync(join(outDir, name));
  await writeRecordSchema(outDir);
  copyPdfLicences(outDir);
  writePackage(outDir);
  writeLicences(outDir, [...files, ...core]);
  await holdBudget(outDir, files);
  return entrySizes([...files, ...core]);
}
