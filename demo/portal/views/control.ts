import type { Context, View } from '../context';
import { foundUnits } from '../figures';
import { select } from '../parts';
import { people, physicians } from '../people';
import { presets } from '../presets';
import { type Child, h, type Tree } from '../tree';

/** The strip above the replica's frame. It is ours, looks like ours, and is no part of the replica. */

const field = (label: string, id: string, control: Tree): Tree =>
  h('p', { class: 'field' }, h('label', { for: id }, label), control);

const input = (
  id: string,
  type: string,
  value: string | number,
  more: Record<string, string | number> = {},
): Tree => h('input', { id, name: id, type, value, ...more });

const group = (title: string, ...children: Child[]): Tree =>
  h('fieldset', {}, h('legend', {}, title), h('div', { class: 'fields' }, ...children));

function fields({ situation }: Context): Tree[] {
  const { draft, applications } = situation;
  const newest = applications.at(-1);
  const choose = (id: string, chosen: string | number, options: Record<string, string>) =>
    select(
      { id, name: id },
      Object.entries(options).map(([value, label]) => ({ value, label })),
      chosen,
    );
  return [
    group(
      'だれが・いつ',
      field('立場', 'role', choose('role', situation.role, { physician: '医師', staff: '医師会事務局' })),
      field(
        '医師',
        'physician',
        choose(
          'physician',
          situation.physician,
          Object.fromEntries(physicians.map((index) => [index, people[index]?.name ?? ''])),
        ),
      ),
      field('日付', 'day', input('day', 'date', situation.day)),
      field('時刻', 'time', input('time', 'time', situation.time)),
      field(
        '作り',
        'variant',
        choose('variant', situation.variant, { server: 'サーバー描画', app: '単一ページ' }),
      ),
    ),
    group(
      '単位と申請',
      field(
        '座学（検索で見つかる単位）',
        'classroom',
        input('classroom', 'number', foundUnits(situation, { from: 2000, to: 2099 }), {
          min: 0,
          max: 999,
          step: 0.5,
        }),
      ),
      field(
        '検索の状態',
        'searched',
        choose('searched', draft.search, { none: '未実行', running: '実行中', done: '実行済み' }),
      ),
      field(
        '実地（選択した項目の数）',
        'ticked',
        input('ticked', 'number', draft.ticked.length, { min: 0, max: 26 }),
      ),
      field(
        '最新の申請',
        'status',
        newest
          ? choose('status', newest.status, { pending: '承認待ち', returned: '差戻し', approved: '承認済' })
          : h('select', { id: 'status', disabled: true }, h('option', {}, '申請なし')),
      ),
      field('一覧に足す行', 'crowd', input('crowd', 'number', situation.crowd, { min: 0, max: 2000 })),
    ),
    group(
      '困った状況',
      field(
        '欠けた行',
        'missingRow',
        choose('missingRow', situation.missingRow, {
          none: 'なし',
          total: '取得単位合計',
          classroom: '座学研修',
          practical: '実地研修',
        }),
      ),
      field(
        '変わった文言',
        'renamed',
        choose('renamed', situation.renamed, {
          none: 'なし',
          total: '取得単位合計だけ',
          labels: '項目名すべて',
          all: '文言すべて',
        }),
      ),
      field(
        '検索の速さ',
        'slowSearch',
        choose('slowSearch', situation.slowSearch ? 'yes' : 'no', { no: 'すぐに返る', yes: '3秒かかる' }),
      ),
      field(
        '停止のお知らせ',
        'notice',
        choose('notice', situation.notice ? 'yes' : 'no', { no: 'ログイン画面だけ', yes: 'すべての画面' }),
      ),
    ),
  ];
}

export const control: View = (context) => {
  const { situation, query, file } = context;
  const asked = query.get('at') ?? '';
  const at = /^\/(?!\/)/.test(asked) ? asked : '/login';
  const screens = situation.variant === 'app' ? '/app' : '';
  const address = file(screens + at);
  return h(
    'div',
    { class: 'control' },
    h(
      'form',
      { class: 'strip', method: 'post', action: file('/control'), id: 'settings', 'data-base': file('') },
      h(
        'header',
        {},
        h('h1', {}, h('span', { class: 'tag' }, 'kakari'), '練習用の模型の設定'),
        h('p', {}, '下の枠の中が模型です。記録はすべて架空で、このブラウザの中だけにあります。'),
      ),
      h('input', { type: 'hidden', name: 'at', id: 'at', value: at }),
      h(
        'fieldset',
        { class: 'presets' },
        h('legend', {}, 'すぐに見る場面'),
        ...presets.map(({ id, label }) => h('button', { type: 'submit', name: 'preset', value: id }, label)),
        h('button', { type: 'submit', name: 'preset', value: 'initial' }, '最初から'),
      ),
      h(
        'details',
        { id: 'details', open: query.has('open') },
        h('summary', {}, '細かく決める'),
        h('div', { class: 'groups' }, ...fields(context)),
        h('button', { type: 'submit', class: 'primary' }, 'この状況にする'),
      ),
      h(
        'p',
        { class: 'links' },
        h('a', { href: address, target: '_blank', id: 'outside' }, '枠なしで開く（拡張機能を試すとき）'),
      ),
    ),
    h('iframe', { src: address, title: '練習用の模型', id: 'frame' }),
  );
};
