import type { Page } from 'playwright-core';

/** Japanese that stands among another language without `lang="ja"`, in shadow roots too, and how much of it is marked. */
export const japaneseOn = (page: Pick<Page, 'evaluate'>): Promise<{ marked: number; unmarked: string[] }> =>
  page.evaluate(() => {
    const langOf = (node: Node): string => {
      const parent = node instanceof ShadowRoot ? node.host : node.parentNode;
      if (!parent) return '';
      return (parent instanceof Element && parent.getAttribute('lang')) || langOf(parent);
    };
    const found = { marked: 0, unmarked: [] as string[] };
    const look = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element && node.shadowRoot) look(node.shadowRoot);
        if (!(node instanceof Text) || node.parentNode instanceof HTMLScriptElement) continue;
        if (!/[ぁ-ヿ一-鿿]/.test(node.data)) continue;
        if (langOf(node) === 'ja') found.marked += 1;
        else found.unmarked.push(node.data.trim());
      }
    };
    look(document.body);
    return found;
  });
