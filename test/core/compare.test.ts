import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compareSchemes } from '#core/schemes/compare';

describe('compareSchemes', () => {
  it('has the six rows of the briefing’s table in their order, a line each', () => {
    const { rows } = compareSchemes();
    expect(rows.map(({ row, label, source }) => [row, label, source])).toEqual([
      ['purpose', '目的', 'briefing L551'],
      ['form', '制度形態', 'briefing L552'],
      ['audience', '対象', 'briefing L553'],
      ['content', '研修内容', 'briefing L554'],
      ['period', '報告/申請期間', 'briefing L555'],
      ['method', '申請方法', 'briefing L556'],
    ]);
  });

  it('has a code of its own for every cell, and words in it', () => {
    const cells = compareSchemes().rows.flatMap(({ cells }) => Object.values(cells));
    expect(new Set(cells.map(({ code }) => code)).size).toBe(12);
    for (const { quote } of cells) expect(quote).toMatch(/\p{Script=Han}/u);
  });

  it('says where the table speaks of the report instead of the training', () => {
    const caveats = compareSchemes().rows.map(({ cells }) => cells['reporting-training'].caveat);
    expect(caveats).toEqual([
      'speaks-of-the-report',
      'speaks-of-the-report',
      'speaks-of-the-report',
      undefined,
      'speaks-of-the-report',
      undefined,
    ]);
  });

  it('quotes each scheme by the name of its column', () => {
    const [row] = compareSchemes().rows;
    expect(row?.cells['reporting-training'].quote).toContain('都道府県に報告し');
    expect(row?.cells['family-physician-training'].quote).toContain('信頼されるかかりつけ医');
  });

  it('still quotes to the letter: the hash is that of the briefing’s lines 551–556 and 558', () => {
    const { rows, note } = compareSchemes();
    const lines = rows.map(({ label, cells }) =>
      [label, cells['reporting-training'].quote, cells['family-physician-training'].quote].join('\t'),
    );
    const hash = createHash('sha256')
      .update([...lines, note.quote].join('\n'))
      .digest('hex');
    expect(hash).toBe('de5167d8192474c418d1ae5b671c2c9a746874bc93ae6563981b15faec4e93e1');
  });
});
