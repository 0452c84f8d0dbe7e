import type { Situation } from './situation';
import { type Child, h, toHtml } from './tree';

/** HTML documents around the trees. */

const page = (title: string, head: Child, body: Child, refresh?: string): string =>
  `<!DOCTYPE html>\n${toHtml(
    h(
      'html',
      { lang: 'ja' },
      h(
        'head',
        {},
        h('meta', { charset: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        refresh !== undefined && h('meta', { 'http-equiv': 'refresh', content: refresh }),
        // Without it browsers ask the host for an icon, and the miss would count as an error.
        h('link', { rel: 'icon', href: 'data:,' }),
        h('title', {}, title),
        head,
      ),
      h('body', {}, body),
    ),
  )}\n`;

const stylesheet = (base: string, name: string) =>
  h('link', { rel: 'stylesheet', href: `${base}/assets/${name}.css` });
const script = (base: string, name: string) =>
  h('script', { type: 'module', src: `${base}/assets/${name}.js` });

/** A server-rendered screen. The late answer of a slow search comes by a refresh, since there is no script. */
export const serverPage = (title: string, body: Child, base: string, situation: Situation): string =>
  page(
    title,
    stylesheet(base, 'portal'),
    body,
    situation.draft.search === 'running' ? `3; url=${base}/training/apply/found` : undefined,
  );

/** The empty page that the single-page variant fills. */
export const appPage = (title: string, base: string): string =>
  page(
    title,
    [stylesheet(base, 'portal'), script(base, 'app')],
    [
      h('div', { id: 'portal', 'data-base': base }),
      h('noscript', {}, 'この画面には JavaScript が必要です。'),
    ],
  );

export const controlPage = (body: Child, base: string): string =>
  page('練習用の模型の設定', [stylesheet(base, 'control'), script(base, 'control')], body);

export const messagePage = (title: string, text: string, base: string): string =>
  page(
    title,
    stylesheet(base, 'portal'),
    h(
      'main',
      { class: 'content narrow' },
      h('h1', {}, title),
      h('p', {}, text),
      h('a', { href: `${base}/control` }, '模型の設定へ'),
    ),
  );
