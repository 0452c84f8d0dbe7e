import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkDirections, checkMainDoor } from './support/house/directions';
import {
  checkCoreIsPure,
  checkNoHtmlFromStrings,
  checkRegistration,
  checkTemplates,
} from './support/house/habits';
import { checkEntrypoints, checkNoMachine, checkTestMirrors, longFiles } from './support/house/places';
import { describeProblem, type Problem, type Source } from './support/house/source';

const root = fileURLToPath(new URL('..', import.meta.url));

/** All files that are tracked or about to be, so that a new file is held before its first commit. */
function projectFiles(): Source[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  return [...new Set(list.toString().split('\0'))]
    .filter((path) => path !== '' && existsSync(root + path))
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }))
    .filter(({ text }) => !text.includes('\0'));
}

type Check = (sources: readonly Source[]) => Problem[];
type Law = {
  law: string;
  check: Check;
  broken: [path: string, text: string][];
  kept: [path: string, text: string][];
};

const machine = ['', 'home', 'someone', 'kakari'].join('/');
const registry = ['registry', 'example', 'com'].join('.');

/** Each law with files that break it and files that keep it: a check that cannot fail holds nothing. */
const laws: Law[] = [
  {
    law: 'core imports only core',
    check: checkDirections,
    broken: [
      ['core/a.ts', "import { html } from 'lit';"],
      ['core/a.ts', "import type { B } from '../components/b';"],
      ['core/a.ts', "export * from '#extension/b';"],
      ['core/a.ts', "const b = await import('../demo/b');"],
      ['core/a.ts', "import { readFileSync } from 'node:fs';"],
    ],
    kept: [
      ['core/schemes/a.ts', "import { b } from '../b'; import { c } from '#core/c'; import 'zod/mini';"],
    ],
  },
  {
    law: 'components import core and components',
    check: checkDirections,
    broken: [
      ['components/a/a.ts', "import { b } from '../../extension/b';"],
      ['components/a/a.ts', "import { browser } from 'wxt/browser';"],
      ['components/a/a.ts', "let b: import('#extension/b').B;"],
    ],
    kept: [['components/a/a.ts', "import { html } from 'lit'; import '#core/b'; import '../c';"]],
  },
  {
    law: 'the demo uses core and components',
    check: checkDirections,
    broken: [['demo/a.ts', "import { readPortalPage } from '#extension/portal/index';"]],
    kept: [['demo/a.ts', "import '#components/define'; import { assess } from '#core/index';"]],
  },
  {
    law: 'nothing of the product imports tests or scripts',
    check: checkDirections,
    broken: [
      ['extension/overlay/a.ts', "import { b } from '../../test/support/b';"],
      ['demo/a.ts', "import { b } from '../scripts/b.mjs';"],
    ],
    kept: [['extension/overlay/a.ts', "import { b } from '../features/b'; import '#components/c';"]],
  },
  {
    law: 'portal/ imports only core, so readers never know features',
    check: checkDirections,
    broken: [
      ['extension/portal/pages/a.ts', "import { b } from '../../features/b';"],
      ['extension/portal/a.ts', "import { b } from '../overlay/b';"],
      ['extension/portal/a.ts', "import { b } from '#components/b';"],
      ['extension/portal/a.ts', "import { z } from 'zod/mini';"],
    ],
    kept: [
      ['extension/portal/pages/a.ts', "import { b } from '../labels'; import { c } from '#core/units';"],
    ],
  },
  {
    law: 'features import portal, overlay, core and components',
    check: checkDirections,
    broken: [
      ['extension/features/a.ts', "import { b } from '../entrypoints/background';"],
      ['extension/features/a.ts', "const b = import.meta.glob('../reminders/*.ts');"],
    ],
    kept: [
      ['extension/features/a.ts', "import '../portal/index'; import '../overlay/mark'; import '#core/a';"],
    ],
  },
  {
    law: 'no alias that only WXT knows',
    check: checkDirections,
    broken: [['extension/overlay/a.ts', "import { b } from '@/portal/b';"]],
    kept: [['components/a/a.ts', "import { consume } from '@lit/context';"]],
  },
  {
    law: 'core/index.ts opens no other door',
    check: checkMainDoor,
    broken: [
      ['core/index.ts', "export * from './record';"],
      ['core/index.ts', "import { z } from 'zod/mini';"],
    ],
    kept: [
      [
        'core/index.ts',
        "export type { R } from './record'; export const lazy = () => import('./paper/index');",
      ],
    ],
  },
  {
    law: 'core reads no clock, no network, and is silent',
    check: checkCoreIsPure,
    broken: [
      ['core/a.ts', 'const a = Date.now();'],
      ['core/a.ts', 'const a = new Date();'],
      ['core/a.ts', 'const a = new Date;'],
      ['core/a.ts', 'const a = Date();'],
      ['core/a.ts', 'const now = Date.now;'],
      ['core/a.ts', "await fetch('/a');"],
      ['core/a.ts', "console.log('a');"],
      ['core/a.ts', 'const a = Math.random();'],
    ],
    kept: [
      [
        'core/a.ts',
        "// Date.now() and fetch( are not for us\nconst a = new Date(Date.UTC(2025, 3, 1)); const b = 'console.log';",
      ],
      ['extension/a.ts', 'const a = Date.now();'],
    ],
  },
  {
    law: 'templates hold no styles, and styles no rem',
    check: checkTemplates,
    broken: [
      ['components/a/a.ts', 'const a = html`<p style="color: red">a</p>`;'],
      ['components/a/a.ts', `const a = html\`<p style=\${b}>a</p>\`;`],
      ['components/a/a.ts', 'const a = html`<style>p {}</style>`;'],
      ['components/a/a.ts', `const a = html\`<p .innerHTML=\${b}></p>\`;`],
      ['components/a/a.styles.ts', 'const a = css`p { margin: 1.5rem; }`;'],
    ],
    kept: [
      ['components/a/a.ts', 'const a = html`<p class="style" data-style="x">rem</p>`;'],
      ['components/a/a.styles.ts', 'const a = css`p { margin: 1.5em; --kakari-remark: 1px; }`;'],
    ],
  },
  {
    law: 'no mark-up from strings',
    check: checkNoHtmlFromStrings,
    broken: [
      ['extension/overlay/a.ts', "element.innerHTML = '<p>';"],
      ['extension/overlay/a.ts', "root.host.insertAdjacentHTML('beforeend', a);"],
      ['demo/a.ts', "document.write('<p>');"],
      ['components/a/a.ts', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';"],
    ],
    kept: [['extension/overlay/a.ts', "// innerHTML is not for us\nelement.textContent = 'innerHTML';"]],
  },
  {
    law: 'only components/define.ts registers elements',
    check: checkRegistration,
    broken: [
      ['components/a/a.ts', "customElements.define('kakari-a', A);"],
      ['components/a/a.ts', "@customElement('kakari-a') class A {}"],
    ],
    kept: [['components/define.ts', "customElements.define('kakari-a', A);"]],
  },
  {
    law: 'extension/entrypoints holds only entry points',
    check: checkEntrypoints,
    broken: [
      ['extension/entrypoints/helper.ts', 'export const a = 1;'],
      ['extension/entrypoints/portal.content.test.ts', ''],
      ['extension/entrypoints/shared/a.ts', ''],
    ],
    kept: [
      ['extension/entrypoints/background.ts', ''],
      ['extension/entrypoints/portal.content.ts', ''],
      ['extension/entrypoints/panel/index.html', ''],
    ],
  },
  {
    law: 'tests mirror the folders',
    check: checkTestMirrors,
    broken: [['test/core/nowhere/a.test.ts', '']],
    kept: [['test/browser/a.test.ts', '']],
  },
  {
    law: 'no path of one machine and no registry in what is tracked',
    check: checkNoMachine,
    broken: [
      ['README.md', `cd ${machine}`],
      ['scripts/a.mjs', `const a = 'file://${machine}';`],
      ['docs/a.md', `C:${'\\'}Users${'\\'}someone`],
      ['package-lock.json', `"resolved": "https://${registry}/lit"`],
    ],
    kept: [['README.md', 'https://www.med.or.jp/work/home/index.html and ./work/a.ts and /usr/bin/chromium']],
  },
];

const files = projectFiles();

describe.each(laws)('$law', ({ check, broken, kept }) => {
  it.each(broken)('is broken by %s: %s', (path, text) => {
    const problems = check([{ path, text }]);
    expect(problems.length).toBeGreaterThan(0);
    // Every message says where, what, and what to do.
    for (const { where, what, todo } of problems) {
      expect(where).toMatch(/^[\w./-]+:\d+$/);
      expect(what).not.toBe('');
      expect(todo).toMatch(/^\w+ /);
    }
  });

  it.each(kept)('is kept by %s: %s', (path, text) => {
    expect(check([{ path, text }]).map(describeProblem)).toEqual([]);
  });
});

// Each check once: one break is one failure, however many laws its check holds.
describe.each([...new Set(laws.map(({ check }) => check))])('the project', (check) => {
  it(`keeps ${laws.flatMap((law) => (law.check === check ? [law.law] : [])).join('; ')}`, () => {
    expect(check(files).map(describeProblem)).toEqual([]);
  });
});

describe('the main door', () => {
  it('is watched all the way down', () => {
    const sources = [
      { path: 'core/index.ts', text: "export * from './a';" },
      { path: 'core/a.ts', text: "\nimport { b } from './record/read';" },
    ];
    expect(checkMainDoor(sources).map(({ where }) => where)).toEqual(['core/a.ts:2']);
  });
});

describe('sizes', () => {
  it('are reported and never fail', () => {
    const rule = { path: 'core/schemes/a/rules/b.ts', text: 'const a = 1;\n'.repeat(61) };
    expect(longFiles([rule])).toEqual(['core/schemes/a/rules/b.ts: 61 lines (rule ≤ 60)']);
    const long = longFiles(files);
    if (long.length > 0)
      console.log(`Longer than the models keep (a mirror, not a law):\n${long.join('\n')}`);
  });
});
