import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IN_PDFJS, packagesIn, writeLicences } from '../../scripts/kit-licences.mjs';

const files = [
  {
    type: 'chunk' as const,
    fileName: 'a.js',
    modules: { '/x/node_modules/lit-html/lit-html.js': {}, '/x/components/a.ts': {} },
  },
  {
    type: 'chunk' as const,
    fileName: 'b.js',
    modules: {
      '/x/node_modules/lit-element/lit-element.js': {},
      '/x/node_modules/pdfjs-dist/legacy/build/pdf.mjs': {},
    },
  },
];

it('names the packages whose code or data is in the files, and no other', () => {
  expect(packagesIn(files)).toEqual([
    '@digital-go-jp/design-tokens',
    '@holiday-jp/holiday_jp',
    'lit-element',
    'lit-html',
    'pdfjs-dist',
  ]);
});

it('writes each with its version and its terms, once for packages that share them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kakari-licences-'));
  try {
    writeLicences(folder, files);
    const text = readFileSync(join(folder, 'LICENSES.txt'), 'utf8');
    expect(text).toMatch(
      /^lit-element \d[\d.]* \(BSD-3-Clause\)\nlit-html \d[\d.]* \(BSD-3-Clause\)\n\nBSD 3-Clause License/m,
    );
    expect(text.match(/BSD 3-Clause License/g)).toHaveLength(1);
    expect(text).toMatch(/^pdfjs-dist [\d.]+ \(Apache-2\.0\)\n {2}Its character maps.*pdfjs\/LICENSE_\*\./m);
    expect(text).toContain('Apache License');
    expect(text).toMatch(/^@digital-go-jp\/design-tokens .*\(MIT\)$/m);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('what is built into pdf.js', () => {
  const built = (name: string) => readFileSync(join('node_modules/pdfjs-dist/legacy/build', name), 'utf8');
  const both = built('pdf.mjs') + built('pdf.worker.mjs');

  it.each(IN_PDFJS)('$what is in it, and its text in the list', ({ what, from, mark }) => {
    expect(both).toContain(mark);
    const folder = mkdtempSync(join(tmpdir(), 'kakari-licences-'));
    try {
      writeLicences(folder, files);
      const text = readFileSync(join(folder, 'LICENSES.txt'), 'utf8');
      expect(text).toContain(`${what}, in pdfjs-dist`);
      expect(text).toContain(readFileSync(from, 'utf8').trim());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is all of it: nothing else of others was bundled into the two files', () => {
    const foreign = both.matchAll(
      /^(?:\/\/ EXTERNAL MODULE: |;\/\/ )\.\/(node_modules\/[\w.-]+|external\/[\w.-]+)/gm,
    );
    expect([...new Set([...foreign].map(([, path]) => path))].sort()).toEqual([
      'external/brotli',
      'external/jbig2',
      'external/openjpeg',
      'external/qcms',
      'node_modules/core-js',
    ]);
  });

  it('names those who hold the copyright of core-js as its code does', () => {
    const [, told = ''] = /copyright: '© ([^']+)\. All rights reserved\.'/.exec(both) ?? [];
    const [first = '', second = ''] = told.split(', 2');
    const text = readFileSync('scripts/licences/core-js.txt', 'utf8');
    expect(text).toContain(`Copyright (c) ${first}`);
    expect(text).toContain(`Copyright (c) 2${second}`);
  });
});

it('refuses a package that does not say its terms', () => {
  const unknown = [
    { type: 'chunk' as const, fileName: 'a.js', modules: { '/x/node_modules/none/a.js': {} } },
  ];
  expect(() => writeLicences(tmpdir(), unknown)).toThrow();
});
