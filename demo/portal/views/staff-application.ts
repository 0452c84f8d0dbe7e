import type { View } from '../context';
import { allApplications } from '../lists';
import { button, linkButton, problem } from '../parts';
import { personAt } from '../people';
import { REASON_LENGTH } from '../transitions';
import { h } from '../tree';
import { applicationContents } from './application-contents';

/** One application with 承認 and 差戻し, the latter with a reason that the physician can read (briefing L474). */
export const staffApplication: View = (context) => {
  const { situation, word, href, query } = context;
  const one = allApplications(situation).find(({ id }) => `${id}` === query.get('id'));
  if (!one)
    return h(
      'div',
      {},
      h('p', {}, '該当する申請はありません'),
      linkButton(word('close'), href('/staff/applications')),
    );
  const { name, registration } = personAt(one.who);
  const id = h('input', { type: 'hidden', name: 'id', value: one.id });
  return h(
    'div',
    {},
    h('h1', {}, '申請内容確認'),
    h('p', {}, `${name}　医籍登録番号：第${registration}号`),
    applicationContents(context, one),
    one.status === 'pending' && [
      h(
        'form',
        { class: 'actions centred', method: 'post', action: href('/staff/approve') },
        id,
        button(word('approve'), { class: 'button primary large', id: 'approve' }),
      ),
      h(
        'form',
        { class: 'panel', method: 'post', action: href('/staff/return'), id: 'give-back' },
        query.get('problem') === 'reason' && problem(`${word('giveBack')}の理由を入力してください。`),
        h(
          'label',
          { for: 'reason' },
          `${word('giveBack')}の理由`,
          h('span', { class: 'quiet' }, `（${REASON_LENGTH}文字まで）`),
        ),
        h('textarea', { id: 'reason', name: 'reason', rows: 3, maxlength: REASON_LENGTH }),
        h('div', { class: 'actions' }, button(word('giveBack'), { id: 'return' })),
      ),
    ],
    h('div', { class: 'actions' }, linkButton(word('close'), href('/staff/applications'))),
  );
};
