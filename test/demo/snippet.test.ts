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
    const code = snippetOf({ ...all, way: 'div', accent: undefined }, '/kit/');
    const post = code.split('\n').slice(2);
    expect(post).toHaveLength(4);
    for (const line of post) expect(line).toMatch(/^<div data-kakari="[a-z-]+"[^>]*><p>.+<\/p><\/div>$/);
    expect(post[0]).toContain(' data-editable data-controls data-storage="local"');
  });

  it('leaves every reader something to read where a widget cannot stand', () => {
    for (const widget of all.widgets)
      expect(snippetOf({ ...all, widgets: [widget] }, '/')).toMatch(/<p>[^<]{10,}<\/p>/);
  });
});
