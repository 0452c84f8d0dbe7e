import { activityCategories, labelledActivities } from '../activity-labels';
import type { View } from '../context';
import { button, linkButton } from '../parts';
import { h, type Tree } from '../tree';

/**
 * 実地研修・受講報告 (briefing L345–364): a row for the group with a radio in the column 実施, then a box for each item.
 * The radio is no activity and is not sent. The screen in the briefing shows only the first ten items; the others
 * are those of the paper form.
 */
export const activitiesDialog: View = ({ situation, word, href }) => {
  const { ticked } = situation.draft;
  const item = ({ id, label }: (typeof labelledActivities)[number]): Tree =>
    h(
      'tr',
      {},
      h('th', { scope: 'row', class: 'item' }, h('label', { for: `activity-${id}` }, label)),
      h(
        'td',
        { class: 'tick' },
        h('input', {
          type: 'checkbox',
          id: `activity-${id}`,
          name: 'activity',
          value: id,
          checked: ticked.includes(id),
        }),
      ),
    );
  return h(
    'form',
    { class: 'dialog', method: 'post', action: href('/training/apply/activities') },
    h(
      'table',
      { class: 'activities' },
      h('caption', { id: 'dialog-title' }, word('activitiesTitle')),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col', class: 'remark' }, word('activitiesNote')),
          h('th', { scope: 'col', class: 'tick' }, word('performed')),
        ),
      ),
      h(
        'tbody',
        {},
        h(
          'tr',
          { class: 'group' },
          h('th', { scope: 'row' }, word('activitiesGroup')),
          h(
            'td',
            { class: 'tick' },
            h('input', { type: 'radio', checked: true, 'aria-label': word('activitiesGroup') }),
          ),
        ),
        ...activityCategories.map(({ no, label }) => [
          h('tr', { class: 'category' }, h('th', { scope: 'rowgroup', colspan: 2 }, `${no}. ${label}`)),
          ...labelledActivities.filter(({ category }) => category === no).map(item),
        ]),
      ),
    ),
    h(
      'div',
      { class: 'actions centred sticky' },
      button(word('register'), { class: 'button primary large', id: 'register-activities' }),
      linkButton(word('close'), href('/training/apply')),
    ),
  );
};
