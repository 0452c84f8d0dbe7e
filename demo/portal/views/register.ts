import type { View } from '../context';
import { button, linkButton, problem } from '../parts';
import { h } from '../tree';

/** Where members end by mistake: only at the end it says that they are registered (briefing L191–195). Layout assumed. */
export const register: View = ({ word, href, query }) =>
  h(
    'div',
    { class: 'narrow' },
    h('h1', {}, '利用者登録'),
    query.get('problem') === 'registered' && problem('すでに登録があります'),
    h(
      'p',
      {},
      'この模型では入力する項目はありません。会員の先生がここから登録すると、最後に次の表示になります。',
    ),
    h(
      'form',
      { method: 'post', action: href('/register'), class: 'actions' },
      button('登録する', { class: 'button primary' }),
      linkButton(`${word('login')}へ戻る`, href('/login')),
    ),
  );
