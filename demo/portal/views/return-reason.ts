import type { View } from '../context';
import { linkButton } from '../parts';
import { h } from '../tree';

/** 「差し戻しをクリックすると理由が閲覧できる」 (briefing L474); how it is shown is an assumption. */
export const returnReason: View = ({ situation, word, href, query }) => {
  const application = situation.applications.find(
    ({ id, who, status }) =>
      `${id}` === query.get('id') && who === situation.physician && status === 'returned',
  );
  return h(
    'div',
    { class: 'dialog' },
    h('h1', { id: 'dialog-title' }, `${word('returnedInList')}理由`),
    h('p', {}, application?.reason ?? '該当する申請はありません'),
    h('div', { class: 'actions centred' }, linkButton(word('close'), href('/training/history?search=1'))),
  );
};
