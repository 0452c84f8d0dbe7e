import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { entrySizes } from '../../scripts/build-kit.mjs';
import { shrinkTemplates } from '../../scripts/kit-bundle.mjs';

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

it('templates lose their indentation, but no space that parts two words', () => {
  const shrink = (source: string) => {
    const { transform } = shrinkTemplates();
    const answer: unknown =
      typeof transform === 'function' && Reflect.apply(transform, {}, [source, '/components/a.ts']);
    return typeof answer === 'object' && answer !== null && 'code' in answer ? answer.code : answer;
  };
  expect(shrink('html`\n  <p>\n    a\n  </p>\n`')).toBe('html`<p> a </p>`');
  const parted = 'html`<p>$' + '{source}$' + '{verified ? 0 : html` <span>not verified</span>`}</p>`';
  expect(shrink(parted)).toBe(parted);
});
