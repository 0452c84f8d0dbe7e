import type { Context, View } from '../context';
import { allApplications, type Criteria, criteriaOf, matching, pageOf } from '../lists';
import { button, linkButton } from '../parts';
import { personAt } from '../people';
import { portalTime } from '../portal-time';
import type { Application, Scheme } from '../situation';
import { h, type Tree } from '../tree';
import { schemeChoices, sizeChoice, statusChoices, yearChoice } from './criteria';
import { paging, stamp } from './paging';

const PATH = '/staff/applications';
/** Both need the district association's approval at the same time of the year (briefing L558). */
const staffSchemes: readonly Scheme[] = ['family-physician-training', 'reporting-training'];

function staffRow({ word, href }: Context, one: Application): Tree {
  const { name, registration } = personAt(one.who);
  const at = `${href(`/staff/application?id=${one.id}`)}`;
  return h(
    'tr',
    {},
    h('td', {}, h('a', { href: at, class: 'stamp' }, name)),
    h('td', {}, stamp(`第${registration}号`)),
    h('td', {}, `${one.fiscalYear}年度`),
    h('td', {}, stamp(portalTime(one.appliedAt))),
    h('td', { class: `status status-${one.status}` }, word(one.status)),
    h('td', {}, word(one.scheme)),
    h(
      'td',
      { class: 'decide' },
      one.status === 'pending' && [
        button(word('approve'), {
          name: 'id',
          value: `${one.id}`,
          'aria-label': `${name} ${word('approve')}`,
        }),
        linkButton(word('giveBack'), `${at}#give-back`),
      ],
    ),
  );
}

/** The staff's list: nothing of it is public, and the page says so. What the sources attest is approval after a look at 実地研修. */
export const staffList: View = (context) => {
  const { situation, word, href, query } = context;
  const asked = criteriaOf(query);
  const criteria: Criteria = query.has('search') ? asked : { ...asked, statuses: ['pending'] };
  const concerned = allApplications(situation).filter(({ scheme }) => staffSchemes.includes(scheme));
  const page = pageOf(matching(concerned, criteria), query);
  const headings = [
    '氏名',
    '医籍登録番号',
    word('applicationYear'),
    word('applicationTime'),
    word('applicationStatus'),
    word('scheme'),
    '操作',
  ];
  return h(
    'div',
    {},
    h('h1', {}, '修了申請承認 ', h('span', { class: 'under' }, '申請一覧')),
    h(
      'details',
      { class: 'criteria', open: true },
      h('summary', {}, word('criteria')),
      h(
        'form',
        { method: 'get', action: href(PATH), id: 'criteria' },
        h('input', { type: 'hidden', name: 'search', value: 1 }),
        schemeChoices(context, staffSchemes, criteria),
        statusChoices(context, criteria),
        yearChoice(context, criteria, 'すべて'),
        h(
          'div',
          { class: 'actions' },
          button(word('search'), { class: 'button primary', id: 'search' }),
          h('a', { class: 'button', href: href(PATH) }, word('clear')),
        ),
      ),
    ),
    h(
      'form',
      { method: 'post', action: href('/staff/approve'), class: 'results' },
      h('div', { class: 'toolbar' }, sizeChoice(context, page.size, 'criteria')),
      h(
        'table',
        { class: 'list staff-list' },
        h('caption', {}, '申請一覧'),
        h('thead', {}, h('tr', {}, ...headings.map((label) => h('th', { scope: 'col' }, label)))),
        h('tbody', {}, ...page.rows.map((one) => staffRow(context, one))),
      ),
      paging(context, PATH, page),
    ),
  );
};
