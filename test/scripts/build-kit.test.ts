import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { entrySizes } from '../../scripts/build-kit.mjs';

const code = (text: string) => gzipSync(text, { level: 9 }).length;

it('an entry weighs what a page loads at once: static chunks once, lazy ones not', () => {
  const chunk = { type: 'chunk' as const, isEntry: false, imports: [] as string[] };
  const sizes = entrySizes([
    {
      ...chunk,
      fileName: 'kakari.js',
      isEntry: true,
      imports: ['chunks/a.js', 'chunks/b.js'],
      code: 'entry',
    },
    { ...chunk, fileName: 'chunks/a.js', imports: ['chunks/b.js'], code: 'aaa' },
    { ...chunk, fileName: 'chunks/b.js', code: 'b' },
    { ...chunk, fileName: 'chunks/lazy.js', code: 'lazy' },
  ]);
  expect(sizes).toEqual([
    { entry: 'kakari.js', files: 3, gzipBytes: code('entry') + code('aaa') + code('b') },
  ]);
});
