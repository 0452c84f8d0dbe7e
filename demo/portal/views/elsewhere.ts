import type { View } from '../context';
import { linkButton } from '../parts';
import { h } from '../tree';

/** Links of the portal that lead out of what the replica shows. */
export const elsewhere: View = ({ situation, href }) =>
  h(
    'div',
    { class: 'narrow' },
    h('h1', {}, 'この模型にはない画面です'),
    h('p', {}, '研修管理にかかわる画面だけを再現しています。'),
    linkButton('戻る', href(situation.role === 'staff' ? '/staff/applications' : '/my-page')),
  );
