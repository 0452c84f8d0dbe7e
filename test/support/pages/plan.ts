import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Expected } from './expected';
import type { Mutant, PageSource } from './in-browser';
import type { Holds } from './judge';
import { mutations } from './mutations/index';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export type Listed = { id: string; does: string; on: string[]; fields?: string[]; holds: Holds };

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** All pages of a folder of test/. */
export function pagesIn(folder: string): PageSource[] {
  const root = join(ROOT, 'test', folder);
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((slug) => existsSync(join(root, slug, 'source.html')))
    .sort()
    .map((slug) => {
      const anchors = join(root, slug, 'anchors.json');
      return {
        slug,
        html: readFileSync(join(root, slug, 'source.html'), 'utf8'),
        width: slug.includes('phone') ? 430 : 1280,
        anchors: existsSync(anchors) ? json<PageSource['anchors']>(anchors) : {},
        expected: json<Expected>(join(root, slug, 'expected.json')),
      };
    });
}

/** What is known not to be read as a person reads it, by page: `missed totalUnits` (test/pages/README.md). */
export function knownFaults(): Record<string, string[]> {
  return json(join(ROOT, 'test', 'pages', 'known-faults.json'));
}

export function listed(): { harmless: Listed[]; harmful: Listed[] } {
  return json(join(ROOT, 'test', 'pages', 'mutations.json'));
}

/** Every mutant of a page: each mutation of its kind, each field that a person reads there, each variant. */
export function mutantsOf(page: PageSource, seed: number): Mutant[] {
  const { harmless, harmful } = listed();
  return [...harmless, ...harmful].flatMap(({ id, on, fields, holds }) => {
    if (!on.includes(page.expected.kind)) return [];
    const own = (fields ?? []).filter(
      (field) => page.anchors.fields?.[field] && page.expected.readings?.[field]?.status === 'read',
    );
    return Object.keys(mutations[id] ?? {}).flatMap((variant) =>
      (own.length > 0 ? own : ['']).map((field, at) => ({ id, holds, field, variant, seed: seed + at })),
    );
  });
}
