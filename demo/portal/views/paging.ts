import type { Context } from '../context';
import type { Page } from '../lists';
import { h, type Tree } from '../tree';

/** 「2件中 0-2件を表示」, with links where there are further pages. */
export function paging({ query, href }: Context, path: string, page: Page<unknown>): Tree {
  const to = (number: number) => {
    const next = new URLSearchParams(query);
    next.set('page', `${number}`);
    return href(`${path}?${next}`);
  };
  return h(
    'nav',
    { class: 'paging', 'aria-label': 'ページ' },
    h('span', {}, page.line),
    page.number > 1 && h('a', { href: to(page.number - 1) }, '前へ'),
    page.number < page.pages && h('a', { href: to(page.number + 1) }, '次へ'),
  );
}

/** 「2025/10/24(金) 09:56」 cells keep on one line. */
export const stamp = (text: string): Tree => h('span', { class: 'stamp' }, text);
