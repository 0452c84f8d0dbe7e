import { beforeAll, describe, expect, it } from 'vitest';
import { tryInNode } from '../../scripts/bench/sizes.mjs';
import { APART, bundleCore, CORE_BUDGET_BYTES } from '../../scripts/bundle-core.mjs';

describe('core/index.ts bundled alone', () => {
  let bundle: Awaited<ReturnType<typeof bundleCore>>;
  beforeAll(async () => {
    bundle = await bundleCore();
  });

  it('weighs at most 9 kB gzip -9', () => {
    expect(bundle.gzipBytes).toBeLessThanOrEqual(CORE_BUDGET_BYTES);
    expect(bundle.gzipBytes, 'an empty bundle would be small, too').toBeGreaterThan(1_000);
  });

  it('holds neither words nor what has a door of its own', () => {
    expect(bundle.files.map(({ path }) => path).filter((path) => APART.test(path))).toEqual([]);
    expect(bundle.files.map(({ path }) => path)).toContain('core/schemes/reporting-training/assess.ts');
  });

  it('runs in plain Node', () => {
    expect(tryInNode(bundle.code)).toBe('');
  });
});
