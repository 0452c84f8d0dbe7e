// What makes dist/kit an npm package: package.json with its doors, types, the elements' manifest, editor data.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { shrinkCss } from './kit-bundle.mjs';
import { doorExports, writeDoors } from './kit-doors.mjs';
import { reactTypes, vscodeData } from './kit-editors.mjs';
import { hashedKit } from './kit-integrity.mjs';
import { manifest, readElements } from './kit-manifest.mjs';
import { ROOT } from './preflight.mjs';

const TSC = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');

/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Our aliases and bare folders mean nothing in another project: each specifier becomes a relative file with `.js`.
 * @param {string} text of a .d.ts @param {string} file @param {string} types its root
 */
function portableSpecifiers(text, file, types) {
  // Lit gives what its own part lit-html gives, and only Lit is a dependency of the package.
  const ofLit = text.replaceAll(/(['"])lit-html\1/g, "'lit'");
  return ofLit.replace(
    /((?:from|import)\s*\(?\s*)(['"])(#[^'"]+|\.[^'"]*)\2/g,
    (_, before, quote, specifier) => {
      const path = specifier.startsWith('#')
        ? join(types, specifier.slice(1))
        : resolve(dirname(file), specifier.replace(/\.js$/, ''));
      const found = existsSync(`${path}.d.ts`) ? path : join(path, 'index');
      const portable = relative(dirname(file), found).split(sep).join('/');
      return `${before}${quote}${portable.startsWith('.') ? '' : './'}${portable}.js${quote}`;
    },
  );
}

/** @param {string} outDir dist/kit */
function writeTypes(outDir) {
  const types = join(outDir, 'types');
  const args = [TSC, '-p', join(ROOT, 'scripts', 'kit-types.tsconfig.json'), '--outDir', types];
  // A mistake in a type is told and fails the build, but the types are there.
  if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) process.exitCode = 1;
  const names = readdirSync(types, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.d.ts'),
  );
  for (const name of names) {
    const file = join(types, name);
    writeFileSync(file, portableSpecifiers(readFileSync(file, 'utf8'), file, types));
  }
}

/** @returns {object} the package's own package.json */
function packageJson() {
  const { version, license, description, dependencies } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  return {
    name: 'kakari',
    version,
    description,
    license,
    type: 'module',
    // What names no style sheet here loses it: webpack leaves out its import.
    sideEffects: ['./kakari.js', './kakari.css'],
    customElements: './custom-elements.json',
    exports: {
      '.': { types: './types/components/index.d.ts', default: './kakari-classes.js' },
      './define': { types: './types/components/define.d.ts', default: './define.js' },
      './core': { types: './types/core/index.d.ts', default: './core.js' },
      ...doorExports(),
      './react': { types: './react.d.ts' },
      './kakari.js': './kakari.js',
      './kakari.css': './kakari.css',
      './record.schema.json': './record.schema.json',
      './custom-elements.json': './custom-elements.json',
      './vscode.html-data.json': './vscode.html-data.json',
      './importmap.json': './importmap.json',
      './package.json': './package.json',
    },
    // The scripts are bundled; the types of the classes speak of Lit's.
    dependencies: { '@lit/context': dependencies['@lit/context'], lit: dependencies.lit },
  };
}

/** Everything beside the scripts, which must be there already. @param {string} outDir dist/kit */
export function writePackage(outDir) {
  /** @param {string} name @param {string} text */
  const write = (name, text) => writeFileSync(join(outDir, name), text);
  const elements = readElements();
  write('kakari.css', shrinkCss(readFileSync(join(ROOT, 'components', 'kakari.css'), 'utf8')));
  copyFileSync(join(ROOT, 'LICENSE'), join(outDir, 'LICENSE'));
  write('package.json', json(packageJson()));
  write('custom-elements.json', json(manifest(elements)));
  write('vscode.html-data.json', json(vscodeData(elements)));
  write('react.d.ts', reactTypes(elements));
  writeDoors(outDir);
  write('importmap.json', `${hashedKit(outDir, ['./']).importMap}\n`);
  writeTypes(outDir);
}
