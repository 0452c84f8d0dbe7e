import { formatUnits } from '#core/units';
import type { View } from '../context';
import { issueYear } from '../figures';
import { button, choice, select } from '../parts';
import { FIRST_YEAR } from '../situation';
import { h } from '../tree';

/** The kinds of the search form (briefing L290–300); the list below it is an assumption. */
const kinds = [
  '生涯教育',
  '専門医共通講習',
  '認定産業医',
  '認定健康スポーツ医',
  '日医かかりつけ医機能研修制度',
];

export const records: View = ({ situation, word, href, query }) => {
  const chosen = query.getAll('kind');
  const year = query.get('year') ?? '';
  const years = Object.entries(situation.classroom).filter(
    ([one]) => (chosen.length === 0 || chosen.includes('生涯教育')) && (year === '' || one === year),
  );
  const all = Array.from({ length: issueYear(situation) - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  return h(
    'div',
    {},
    h('h1', {}, h('span', { class: 'over' }, word('trainingHeadingPhone')), word('recordsTitle')),
    h(
      'details',
      { class: 'criteria', open: true },
      h('summary', {}, word('criteria')),
      h(
        'form',
        { method: 'get', action: href('/training/records') },
        h(
          'fieldset',
          {},
          h('legend', {}, '講座種別'),
          ...kinds.map((kind) =>
            choice(kind, { type: 'checkbox', name: 'kind', value: kind, checked: chosen.includes(kind) }),
          ),
        ),
        h(
          'p',
          { class: 'field' },
          h('label', { for: 'year' }, '年度'),
          select(
            { id: 'year', name: 'year' },
            [{ value: '', label: 'すべて' }, ...all.map((one) => ({ value: one, label: `${one}` }))],
            year,
          ),
        ),
        h(
          'div',
          { class: 'actions' },
          button(word('search'), { class: 'button primary' }),
          h('a', { class: 'button', href: href('/training/records') }, word('clear')),
        ),
      ),
    ),
    h(
      'table',
      { class: 'list' },
      h('caption', {}, word('records1')),
      h(
        'thead',
        {},
        h('tr', {}, ...['年度', '講座種別', '単位'].map((label) => h('th', { scope: 'col' }, label))),
      ),
      h(
        'tbody',
        {},
        years.length === 0 && h('tr', {}, h('td', { colspan: 3 }, '該当する受講実績はありません')),
        ...years.map(([one, units]) =>
          h(
            'tr',
            {},
            h('td', {}, `${one}年度`),
            h('td', {}, word('lifelong')),
            h('td', { class: 'number' }, `${formatUnits(units)} 単位`),
          ),
        ),
      ),
    ),
    h('p', { class: 'quiet' }, `${word('records2')}は、この模型では行いません。`),
  );
};
