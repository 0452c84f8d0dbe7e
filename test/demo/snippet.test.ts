import { describe, expect, it } from 'vitest';
import { type Choices, snippetOf } from '../../demo/embed/snippet';

const all: Choices = {
  widgets: ['credit-summary', 'activity-checklist', 'application-status', 'certificate-viewer'],
  editable: true,
  controls: true,
  storage: true,
  way: 'tags',
  accent: '#1c6b4a',
};

describe('the embed code', () => {
  it('is one stylesheet, one script and a provider around the widgets', () => {
    const code = snippetOf(all, 'https://example.invalid/kit/');
    expect(code.split('\n')).toEqual([
      '<link rel="stylesheet" href="https://example.invalid/kit/kakari.css">',
      '<script type="module" src="https://example.invalid/kit/kakari.js"></script>',
      '<style>:root { --kakari-accent: #1c6b4a; }</style>',
      '<kakari-record controls storage="local">',
      expect.stringMatching(/^ {2}<kakari-credit-summary editable><p>.+<\/p><\/kakari-credit-summary>$/),
      expect.stringMatching(/^ {2}<kakari-activity-checklist><p>.+<\/p>/),
      expect.stringMatching(/^ {2}<kakari-application-status><p>.+<\/p>/),
      expect.stringMatching(/^ {2}<kakari-certificate-viewer><p>.+<\/p>/),
      '</kakari-record>',
    ]);
  });

  it('needs neither scripts nor unknown tags inside a WordPress post', () => {
    const lines = snippetOf({ ...all, way: 'div', accent: undefined }, '/kit/').split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '<!-- 管理者：サイト全体の head に一度だけ -->',
      '<link rel="stylesheet" href="/kit/kakari.css">',
      '<script type="module" src="/kit/kakari.js"></script>',
      '<!-- 投稿者：投稿の「カスタム HTML」ブロックに -->',
    ]);
    // One record for all, and its attributes once: two records with storage are not both kept.
    expect(lines.slice(4)).toEqual([
      '<div data-kakari="record" data-controls data-storage="local">',
      expect.stringMatching(/^<div data-kakari="credit-summary" data-editable><p>.+<\/p><\/div>$/),
      expect.stringMatching(/^<div data-kakari="activity-checklist"><p>.+<\/p><\/div>$/),
      expect.stringMatching(/^<div data-kakari="application-status"><p>.+<\/p><\/div>$/),
      expect.stringMatching(/^<div data-kakari="certificate-viewer"><p>.+<\/p><\/div>$/),
      '</div>',
    ]);
  });

  it('of one widget is one element of a WordPress post', () => {
    const one = { ...all, way: 'div', widgets: ['credit-summary'] } as const;
    expect(snippetOf(one, '/kit/').split('\n').at(-1)).toMatch(
      /^<div data-kakari="credit-summary" data-editable data-controls data-storage="local"><p>.+<\/p><\/div>$/,
    );
  });

  it('leaves every reader something to read where a widget cannot stand', () => {
    for (const widget of all.widgets)
      expect(snippetOf({ ...all, widgets: [widget] }, '/')).toMatch(/<p>[^<]{10,}<\/p>/);
  });
});
