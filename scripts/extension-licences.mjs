// LICENSES.txt in the extension, also in the packages for the stores: WXT calls `addLicences` at the end of each build.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLicences } from './kit-licences.mjs';
import { copyPdfLicences } from './kit-pdf.mjs';
import { ROOT } from './preflight.mjs';

/** WXT's own list names modules of which nothing is left: here only what was written counts. @type {Record<string, unknown>} */
const written = {};

/** @type {import('vite').Plugin} */
export const noteModules = {
  name: 'kakari:note-modules',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      for (const [id, module] of Object.entries(file.type === 'chunk' ? file.modules : {}))
        if (module.code) written[id] = module;
  },
};

/** @param {{ config: { outDir: string } }} wxt */
export function addLicences({ config: { outDir } }) {
  copyFileSync(join(ROOT, 'LICENSE'), join(outDir, 'LICENSE'));
  copyPdfLicences(outDir);
  writeLicences(outDir, [{ type: 'chunk', fileName: 'all', modules: written }]);
}
