import type { View } from '../context';
import { notice } from '../frame';
import { button } from '../parts';
import { h } from '../tree';

/**
 * briefing L139–173. The fields have no names and are never sent: nobody's real password shall reach a replica.
 */
export const login: View = ({ word, href }) =>
  h(
    'div',
    { class: 'login' },
    notice(),
    h(
      'form',
      { class: 'login-form', method: 'post', action: href('/login'), autocomplete: 'off' },
      h('h1', {}, word('login')),
      h('p', { class: 'hint' }, '模型です。入力せずに「', word('loginButton'), '」を押してください。'),
      h('label', { for: 'login-id' }, word('loginId')),
      h('input', {
        id: 'login-id',
        type: 'text',
        placeholder: `${word('loginId')}を入力してください`,
        autocomplete: 'off',
      }),
      h('label', { for: 'password' }, word('password')),
      h('input', {
        id: 'password',
        type: 'password',
        placeholder: `${word('password')}を入力してください`,
        autocomplete: 'off',
      }),
      h(
        'label',
        { class: 'choice' },
        h('input', { type: 'checkbox', id: 'show-password' }),
        ' ',
        h('span', {}, `${word('password')}を表示`),
      ),
      button(word('loginButton'), { class: 'button primary', id: 'log-in' }),
      h(
        'p',
        {},
        `${word('loginId')}をお忘れの方は`,
        h('a', { href: href('/elsewhere?item=login-id') }, 'こちら'),
      ),
      h(
        'p',
        {},
        `${word('password')}をお忘れの方は`,
        h('a', { href: href('/elsewhere?item=password') }, 'こちら'),
      ),
      h(
        'ul',
        { class: 'advice' },
        h(
          'li',
          {},
          'システムを安全にご利用いただくために、他のサイトと同じパスワードや、パスワードの使い回しはお控えください。',
        ),
        h('li', {}, 'パスワードはログイン後「ログイン情報」にて変更いただけます。'),
        h(
          'li',
          {},
          '本システムは Microsoft Edge, Google Chrome でのご利用を推奨しています。別の動作環境では正しく動作しない可能性があります。予めご了承ください。',
        ),
      ),
    ),
    h(
      'section',
      { class: 'register' },
      h('p', {}, '未登録の方は', h('a', { href: href('/register') }, 'こちら')),
      h('a', { class: 'button', href: href('/register') }, '利用者登録'),
    ),
  );
