import type { View } from '../context';
import { allApplications } from '../lists';
import { button, linkButton } from '../parts';
import { h } from '../tree';
import { applicationContents } from './application-contents';

/** 申請内容確認・変更. That a returned application can be mended and sent again is a reading of the button's name. */
export const ownApplication: View = (context) => {
  const { situation, word, href, query } = context;
  const one = allApplications(situation).find(
    ({ id, who }) => `${id}` === query.get('id') && who === situation.physician,
  );
  return h(
    'div',
    {},
    h('h1', {}, word('change')),
    one ? applicationContents(context, one) : h('p', {}, '該当する申請はありません'),
    h(
      'form',
      { class: 'actions centred', method: 'post', action: href('/training/history/mend') },
      h('input', { type: 'hidden', name: 'id', value: one?.id ?? '' }),
      one?.status === 'returned' && button('内容を変更して申請する', { class: 'button primary', id: 'mend' }),
      linkButton(word('close'), href('/training/history?search=1')),
    ),
  );
};
