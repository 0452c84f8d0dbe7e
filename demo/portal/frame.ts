import type { Context } from './context';
import { personAt } from './people';
import { type Child, h, type Tree } from './tree';

/** What stands around a screen: the replica's own banner, the header with the name, the menu. */
export type Frame = 'plain' | 'portal' | 'training' | 'staff';

export const ASSUMED = 'この画面の配置は想像です（実物は確認できていません）';

/** Outside of the content and always there: nobody shall take the replica for the real portal. */
const banner = (context: Context, isAssumed: boolean): Tree =>
  h(
    'aside',
    { class: 'replica-banner', 'aria-label': '練習用の模型' },
    h('p', {}, 'これは練習用の模型です（日本医師会のシステムではありません）'),
    isAssumed && h('p', { class: 'assumed' }, ASSUMED),
    h('a', { href: context.file('/control'), target: '_top' }, '状況を変える'),
  );

/** briefing L143–147: the one notice of the login screen. */
export const notice = (): Tree =>
  h(
    'section',
    { class: 'notice' },
    h('h2', {}, 'システム管理者からのお知らせ'),
    h('p', {}, h('b', {}, '2025.11.10 システム停止のお知らせ')),
    h('p', {}, 'MAMISへのプログラム更新作業のため、以下の期間システムを停止します。'),
    h('p', {}, '停止期間：2025年12月5日 19時00分～2025年12月5日 23時30分'),
  );

const brand = (lines: readonly string[]): Tree =>
  h(
    'p',
    { class: 'brand' },
    h('span', { class: 'brand-sign' }, 'MAMIS'),
    h('span', { class: 'brand-lines' }, ...lines.map((line) => h('span', {}, line))),
  );

function holder({ situation }: Context, frame: Frame): Tree {
  if (situation.role === 'staff') return h('p', { class: 'holder' }, `${situation.draft.association} 事務局`);
  const { name, registration } = personAt(situation.physician);
  return h(
    'div',
    { class: 'holder' },
    h('p', {}, frame === 'portal' ? `マイページ：${name} 様` : `${name} 様`),
    h('p', {}, `医籍登録番号：第 ${registration} 号`),
  );
}

type Entry = { to: string; title: readonly string[]; under: readonly string[] };

/** The left menu of 研修管理, line for line (briefing L213–230, L318–330). Each entry is one link. */
function trainingEntries({ word }: Context): Entry[] {
  const family = word('family-physician-training');
  const reporting = word('reporting-training');
  const both = `${word('occupational')}・${word('sports')}`;
  return [
    { to: '/training/records', title: [word('records1'), word('records2')], under: [] },
    { to: '/training/apply', title: [word('application')], under: [both, family, reporting] },
    {
      to: '/training/history',
      title: [word('applicationHistory')],
      under: ['生涯教育申告書／', both, family, reporting],
    },
    {
      to: '/training/history?mode=download',
      title: [word('certificates')],
      under: [
        `${word('lifelong')}(学習単位取得証・認定証)`,
        `${word('occupational')}認定証`,
        `${word('sports')}認定証`,
        `${family}修了証`,
        `${reporting}修了証`,
      ],
    },
  ];
}

function menu(context: Context, frame: Frame): Tree {
  const isStaff = frame === 'staff';
  const entries = isStaff
    ? [{ to: '/staff/applications', title: ['修了申請承認'], under: [] }]
    : trainingEntries(context);
  return h(
    'nav',
    { class: 'menu', id: 'menu', 'aria-label': 'メニュー' },
    h('p', { class: 'menu-title' }, isStaff ? '医師会事務局' : context.word('trainingHeading')),
    h(
      'ul',
      {},
      ...entries.map(({ to, title, under }) =>
        h(
          'li',
          {},
          h(
            'a',
            { href: context.href(to) },
            ...title.map((line) => h('span', { class: 'menu-line' }, line)),
            under.length > 0 &&
              h('span', { class: 'menu-under' }, ...under.map((line) => h('span', {}, line))),
          ),
        ),
      ),
    ),
    h('a', { class: 'menu-close', href: '#top' }, context.word('close')),
  );
}

/** The whole body. On phones the menu opens through a fragment, since the server's pages carry no script. */
export function framed(context: Context, frame: Frame, content: Child, isAssumed: boolean): Tree {
  const hasMenu = frame === 'training' || frame === 'staff';
  const lines = hasMenu
    ? ['医師会会員情報システム', '研修会(講習会)管理システム']
    : ['医師会会員情報システム'];
  return h(
    'div',
    { class: `replica replica-${frame}`, id: 'top' },
    banner(context, isAssumed),
    h(
      'header',
      { class: 'header' },
      brand(lines),
      frame !== 'plain' && holder(context, frame),
      hasMenu && h('a', { class: 'menu-open', href: '#menu' }, 'MENU'),
    ),
    frame !== 'plain' &&
      h(
        'p',
        { class: 'trail' },
        h(
          'a',
          { href: context.href(frame === 'staff' ? '/staff/applications' : '/my-page') },
          frame === 'staff' ? '申請一覧' : 'マイページ',
        ),
        h('a', { href: context.href('/login') }, 'ログアウト'),
      ),
    h(
      'div',
      { class: 'body' },
      hasMenu && menu(context, frame),
      h('main', { class: 'content' }, context.situation.notice && frame !== 'plain' && notice(), content),
    ),
  );
}
