import type { View } from '../context';
import { button, linkButton, problem } from '../parts';
import { addedKinds } from '../situation';
import { h } from '../tree';

const problems: Record<string, string> = {
  units: '単位は0.5刻みの数で入力してください（入力した内容は残っています）。',
  most: '上限を超えている欄があります（入力した内容は残っています）。',
};

/** 単位追加入力: the boxes and their limits are those of the paper form (briefing L708–721), the layout is assumed. */
export const unitsDialog: View = ({ word, href, query }) =>
  h(
    'form',
    { class: 'dialog', method: 'post', action: href('/training/apply/units') },
    h('h1', { id: 'dialog-title' }, word('addUnits')),
    query.has('problem') && problem(problems[query.get('problem') ?? ''] ?? ''),
    h(
      'table',
      { class: 'form' },
      h(
        'tbody',
        {},
        ...addedKinds.map(({ key, label, ...limit }) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, h('label', { for: `units-${key}` }, label)),
            h(
              'td',
              {},
              h('input', {
                id: `units-${key}`,
                name: key,
                class: 'year',
                type: 'text',
                inputmode: 'decimal',
                value: query.get(key) ?? '',
              }),
              ` 単位 ${'most' in limit ? `（${limit.most}単位まで）` : '（単位上限なし）'}`,
            ),
          ),
        ),
      ),
    ),
    h(
      'div',
      { class: 'actions centred' },
      button(word('register'), { class: 'button primary large', id: 'register-units' }),
      linkButton(word('close'), href('/training/apply')),
    ),
  );
