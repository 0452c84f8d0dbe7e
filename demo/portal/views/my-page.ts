import type { View } from '../context';
import { h } from '../tree';

/**
 * briefing L197–211. 申請ステータス stays empty whatever was applied for: the one screen seen shows it empty, and
 * that anybody is notified is stated nowhere (L131).
 */
export const myPage: View = ({ word, href }) => {
  const elsewhere = ['登録情報', '入会届', '異動届'];
  const later = ['医師会入退会履歴', '退会届'];
  const tile = (label: string) =>
    h('li', {}, h('a', { class: 'tile', href: href(`/elsewhere?item=${encodeURIComponent(label)}`) }, label));
  return h(
    'div',
    {},
    h(
      'section',
      { class: 'panel' },
      h('h1', {}, word('applicationState')),
      h('p', { class: 'quiet' }, word('noApplication')),
    ),
    h(
      'section',
      { class: 'panel' },
      h('h2', {}, word('allApplications')),
      h(
        'ul',
        { class: 'tiles' },
        ...elsewhere.map(tile),
        h('li', {}, h('a', { class: 'tile', href: href('/training/records') }, word('trainingEntry'))),
        ...later.map(tile),
      ),
    ),
  );
};
