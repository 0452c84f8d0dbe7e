import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The number test/pages/README.md states; a new layout raises it together with its lines in the hash file. */
const FROZEN_PAGES = 285;
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PAGES = `${ROOT}test/pages/`;
const HELP = 'frozen pages are never changed to suit a reader: see test/pages/README.md, "Changes"';

const slugs = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const frozen = readFileSync(`${PAGES}frozen.sha256`, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => ({ hash: line.slice(0, 64), path: line.slice(66) }));

describe('the pages nobody tuned to', () => {
  it(`are ${FROZEN_PAGES}, each with its source and what a person reads there`, () => {
    expect(slugs).toHaveLength(FROZEN_PAGES);
    for (const slug of slugs) {
      expect(existsSync(`${PAGES}${slug}/source.html`), `${slug}/source.html`).toBe(true);
      expect(existsSync(`${PAGES}${slug}/expected.json`), `${slug}/expected.json`).toBe(true);
    }
  });

  it('are all in the hash file, with their anchors and the mutations, and nothing else is', () => {
    const names = ['source.html', 'expected.json', 'anchors.json'];
    const files = slugs.flatMap((slug) => names.map((name) => `test/pages/${slug}/${name}`));
    const present = [...files.filter((path) => existsSync(ROOT + path)), 'test/pages/mutations.json'];
    expect(frozen.map(({ path }) => path)).toEqual(present.sort());
  });

  it.each(frozen)('$path is as it was frozen', ({ hash, path }) => {
    const now = createHash('sha256')
      .update(readFileSync(ROOT + path))
      .digest('hex');
    expect(now, HELP).toBe(hash);
  });
});
