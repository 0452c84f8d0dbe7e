import type { View } from '../context';
import { linkButton } from '../parts';
import { h } from '../tree';

/** briefing L389–394 */
export const applied: View = ({ word, href }) =>
  h(
    'div',
    { class: 'narrow centred' },
    h('h1', {}, word('applied')),
    h('p', {}, word('appliedNote')),
    h(
      'div',
      { class: 'actions centred' },
      linkButton('マイページへ', href('/my-page')),
      linkButton(word('applicationHistory'), href('/training/history')),
    ),
  );
