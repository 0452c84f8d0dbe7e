import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** dist/kit as another project gets it from npm: with its own dependencies and nothing of ours. */
let project: string;
const kit = join('dist', 'kit');
const files = {
  'package.json': '{ "type": "module" }',
  // Only what the types of the kit ask of React's.
  'node_modules/react/index.d.ts': `export interface HTMLAttributes<T> { lang?: string; children?: unknown; target?: T }
    export type DetailedHTMLProps<E extends HTMLAttributes<T>, T> = E & { ref?: (element: T) => void };
    export namespace JSX { interface Element {} interface IntrinsicElements {} }`,
  'node_modules/react/jsx-runtime.d.ts': `import type { JSX as React } from './index';
    export namespace JSX { interface Element extends React.Element {} interface IntrinsicElements extends React.IntrinsicElements {} }`,
  'node_modules/react/package.json': '{ "name": "react", "version": "19.0.0", "types": "./index.d.ts" }',
  'plain.ts': `import { KakariCreditSummary } from 'kakari';
    import { define } from 'kakari/define';
    import { assess } from 'kakari/core';
    const summary: KakariCreditSummary = document.createElement('kakari-credit-summary');
    summary.assessment = assess({ classroomUnits: 10 }, { on: '2025-12-24' });
    document.querySelector('kakari-record')?.addEventListener('kakari-record-change', ({ detail }) => {
      detail.assessment.outcome satisfies 'met' | 'not-met' | 'unknown' | 'not-applicable';
    });
    define();`,
  'rules.ts': `import type { RecordChangeEvent } from 'kakari';
    import { assessFamilyPhysician, reviewApplications, type UnitsFault } from 'kakari/core';
    import { applicationWindow } from 'kakari/core/application-windows';
    import { assessRecord, familyPhysicianFigures } from 'kakari/core/assess-record';
    import { compareSchemes } from 'kakari/core/compare';
    import { holidays } from 'kakari/core/holidays';
    import { readRecordText, type TrainingRecord, writeRecord } from 'kakari/core/record';
    import { reportPeriod, toCalendarFile } from 'kakari/core/report-periods';
    import { addWorkingDays } from 'kakari/core/working-days';
    const on = '2025-12-24';
    const record: TrainingRecord = { version: 1, classroom: [{ units: 10, day: on, origin: 'attendance' }] };
    const reading = readRecordText(writeRecord(record));
    const outcome = reading.ok ? assessRecord(reading.record, { on }).assessment.outcome : reading.problems[0]?.code;
    const tell = ({ detail }: RecordChangeEvent): TrainingRecord => detail.record;
    const fault: UnitsFault = 'off-grid';
    const { next } = reportPeriod('静岡', on);
    console.log(
      JSON.stringify([
        outcome,
        assessFamilyPhysician(familyPhysicianFigures(record), { on }).outcome,
        reviewApplications([{ appliedAt: '2025-12-19T10:00+09:00', status: 'pending', scheme: 'reporting-training' }], { on, holidays }).waiting?.workingDays,
        addWorkingDays(on, 1, holidays),
        compareSchemes().rows.length,
        applicationWindow('京都', on).status,
        next.status === 'stated' && toCalendarFile(next.period, { at: 0, summary: '報告' }).ok,
      ]),
    );
    export { fault, tell };`,
  'jsx.tsx': `import type {} from 'kakari/react';
    export const page = <kakari-record src="/record.json" onkakari-record-change={({ detail }) => detail.record.version}>
      <kakari-credit-summary editable heading-level={2} lang="en" />
      <kakari-activity-checklist items={[{ id: 'own', label: '独自の活動' }]} /><kakari-activity-checklist items="[]" />
    </kakari-record>;`,
  'wrong.tsx': `import type {} from 'kakari/react';
    export const page = <kakari-credit-summary heading-level="two" />;`,
};

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'kakari-npm-'));
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, 'react'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
  cpSync(kit, join(modules, 'kakari'), { recursive: true });
  for (const name of Object.keys(JSON.parse(readFileSync(join(kit, 'package.json'), 'utf8')).dependencies)) {
    mkdirSync(join(modules, name, '..'), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(modules, name));
  }
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const compile = (...names: string[]) => {
  const options =
    '--noEmit --strict --target es2022 --module esnext --moduleResolution bundler --jsx react-jsx --lib es2023,dom,dom.iterable --types';
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, ...options.split(' '), '', ...names], {
    cwd: project,
    encoding: 'utf8',
  });
  return stdout.trim().split('\n').filter(Boolean);
};

describe('the npm package', () => {
  it('compiles in another project: classes, define, core with its doors, events, JSX', () => {
    expect(compile('plain.ts', 'rules.ts', 'jsx.tsx')).toEqual([]);
  });

  it('has what each of its doors names', () => {
    const { exports } = JSON.parse(readFileSync(join(kit, 'package.json'), 'utf8'));
    const paths = Object.values<string | Record<string, string>>(exports).flatMap((door) =>
      typeof door === 'string' ? door : Object.values(door),
    );
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(join(kit, path)))).toEqual([]);
  });

  it('refuses an attribute of the wrong type', () => {
    expect(compile('wrong.tsx').filter((line) => line.includes('error'))).toEqual([
      expect.stringMatching(/^wrong\.tsx.*heading-level/),
    ]);
  });

  it('gives the rules to plain Node, and its JSON files by name', () => {
    const script = `import { assess } from 'kakari/core';
      import { createRequire } from 'node:module';
      const require = createRequire(import.meta.url);
      for (const name of ['record.schema.json', 'custom-elements.json', 'vscode.html-data.json', 'importmap.json'])
        require('kakari/' + name);
      console.log(assess({ classroomUnits: 568.5, practicalUnits: 0 }, { on: '2025-12-24' }).outcome);`;
    writeFileSync(join(project, 'node.mjs'), script);
    const out = execFileSync(process.execPath, ['node.mjs'], { cwd: project, encoding: 'utf8' });
    expect(out.trim()).toBe('not-met');
  });

  it('gives plain Node what stands behind the other doors of the rules', () => {
    const rules = files['rules.ts'];
    writeFileSync(join(project, 'rules.mjs'), transformSync(rules, { loader: 'ts' }).code);
    const out = execFileSync(process.execPath, ['rules.mjs'], { cwd: project, encoding: 'utf8' });
    expect(JSON.parse(out)).toEqual(['unknown', 'unknown', 3, '2025-12-25', 6, 'yearly', true]);
  });

  it('keeps what is imported for its effect alone: script and style sheet', () => {
    const { sideEffects, exports } = JSON.parse(readFileSync(join(kit, 'package.json'), 'utf8'));
    expect(sideEffects).toEqual([exports['./kakari.js'], exports['./kakari.css']]);
  });

  it('keeps its style sheet and the files of the PDF reader in the bundles of others', () => {
    const { sideEffects } = JSON.parse(readFileSync(join(kit, 'package.json'), 'utf8'));
    expect(sideEffects).toContain('./kakari.css');
    // A base behind an address that is looked up makes webpack look for files of that pattern.
    const looked = /\)\[`[^`]*`\](?<rest>.{0,20})/g;
    const chunks = readdirSync(join(kit, 'chunks')).map((name) =>
      readFileSync(join(kit, 'chunks', name), 'utf8'),
    );
    const addresses = chunks.flatMap((text) => [...text.matchAll(looked)].map(({ groups }) => groups?.rest));
    expect(addresses.length).toBeGreaterThanOrEqual(3);
    expect(addresses.filter((rest) => rest?.includes('import.meta'))).toEqual([]);
  });

  it('has an import map with the hash of every script that a page may load', () => {
    const { integrity } = JSON.parse(readFileSync(join(kit, 'importmap.json'), 'utf8'));
    expect(Object.keys(integrity)).toEqual(
      expect.arrayContaining(['./kakari.js', './define.js', './core.js']),
    );
    // Each would lengthen the header of every page, and none loads them.
    expect(Object.keys(integrity).filter((name) => name.startsWith('./core/'))).toEqual([]);
    expect(Object.values(integrity).every((hash) => /^sha384-[\w+/]{64}$/.test(String(hash)))).toBe(true);
  });
});
