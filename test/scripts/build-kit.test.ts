import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { entrySizes } from '../../scripts/build-kit.mjs';
import {
  leanLit,
  plainNamespaces,
  plainProperties,
  shrinkCss,
  shrinkTemplates,
} from '../../scripts/kit-bundle.mjs';
import { BUDGETS, pageWeights } from '../../scripts/kit-sizes.mjs';

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

/** The code that a plugin's hook makes of this; undefined where it leaves it alone. */
function changed(hook: unknown, source: string, id = '/components/a.ts'): unknown {
  const answer: unknown = typeof hook === 'function' && Reflect.apply(hook, {}, [source, id]);
  return typeof answer === 'object' && answer !== null && 'code' in answer ? answer.code : undefined;
}

it('templates lose their indentation, but no space that parts two words', () => {
  const shrink = (source: string) => changed(shrinkTemplates().transform, source);
  expect(shrink('html`\n  <p>\n    a\n  </p>\n`')).toBe('html`<p> a </p>`');
  const parted = 'html`<p>$' + '{source}$' + '{verified ? 0 : html` <span>not verified</span>`}</p>`';
  expect(shrink(parted)).toBe(parted);
  const japanese = 'html`<b>place</b>\u3000$' + '{sentence}`';
  expect(shrink(japanese)).toBe(japanese);
});

describe('what the build does not understand stops it', () => {
  it('a template that is not where it is looked for, as with the line ends of Windows', () => {
    expect(() => changed(shrinkTemplates().transform, 'html`<p>\r\n</p>`')).toThrow('not where');
  });

  it('a mistake in a style sheet', () => {
    expect(shrinkCss('p { color: red }')).toBe('p{color:red}');
    for (const wrong of ['p { colour red }', 'p { color: red', 'p { color: red }}'])
      expect(() => shrinkCss(wrong)).toThrow('in the style sheet');
  });

  it('a decorator that is no property', () => {
    const of = (decorated: string) =>
      changed(
        plainProperties().transform,
        `import * as all from 'lit/decorators.js';\nclass A {${decorated} }`,
      );
    expect(of('@property({ type: Boolean }) open = false; @state() private at = 0;')).toContain(
      'static properties = {open: { type: Boolean },at: { state: true }};',
    );
    for (const other of [
      "@query('input') field;",
      '@eventOptions({ passive: true }) hear() {}',
      '@own at = 1;',
    ])
      expect(() => of(other)).toThrow('@property() and @state() alone');
  });

  it('a helper of the bundler that is written otherwise, whose file is taken away', () => {
    const render = (source: string) => changed(plainNamespaces().renderChunk, source);
    const helper = 'import { n as __exportAll } from "./rolldown-runtime-Ab1.js";\n';
    expect(render('let a = 1;')).toBeUndefined();
    expect(render(`${helper}var all = __exportAll({ one: () => one });`)).toBe(
      '\nvar all = ({ get one() { return one; } });',
    );
    for (const other of [helper.replace('__exportAll', 'exportAll'), 'const a = __exportAll(b);'])
      expect(() => render(other)).toThrow('plainNamespaces');
  });

  it('Lit written anew', () => {
    expect(() =>
      changed(leanLit().transform, 'export const css = 1;', '/node_modules/@lit/reactive-element/css-tag.js'),
    ).toThrow('leanLit');
  });

  it('a file on the scales that nobody has', () => {
    const requested = Object.fromEntries(Object.keys(BUDGETS).map((page) => [page, ['kakari.js']]));
    const files = [{ type: 'chunk' as const, fileName: 'kakari.js', code: 'entry' }];
    const weigh = (all: typeof files) =>
      pageWeights(all, requested as Record<keyof typeof BUDGETS, string[]>).map(({ bytes }) => bytes);
    expect(weigh(files)).toEqual([code('entry'), code('entry')]);
    expect(() => weigh([])).toThrow('cannot be weighed');
  });
});
