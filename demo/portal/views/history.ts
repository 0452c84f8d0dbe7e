import type { Context, View } from '../context';
import { issueYear } from '../figures';
import { allApplications, type Criteria, certificatesOf, criteriaOf, matching, pageOf } from '../lists';
import { button, choice, problem } from '../parts';
import { portalTime } from '../portal-time';
import type { Application, Scheme } from '../situation';
import { h, type Tree } from '../tree';
import { schemeChoices, sizeChoice, statusChoices, yearChoice } from './criteria';
import { paging, stamp } from './paging';

const PATH = '/training/history';
const historySchemes: readonly Scheme[] = ['occupational', 'sports', 'reporting-training'];
const downloadSchemes: readonly Scheme[] = ['lifelong', ...historySchemes];

const problems: Record<string, string> = {
  // briefing L600–602: the button is on the screen, the FAQ says there is no such function.
  remove:
    '現時点でMAMISに削除機能がありません。複数申請があっても問題ありませんので、そのままにしておいてください。',
  choose: '一覧から1件を選択してください。',
};

function filters(context: Context, criteria: Criteria, isDownload: boolean): Tree {
  const { word, href } = context;
  return h(
    'details',
    { class: 'criteria', open: true },
    h('summary', {}, word('criteria')),
    h(
      'form',
      { method: 'get', action: href(PATH), id: 'criteria' },
      h('input', { type: 'hidden', name: 'search', value: 1 }),
      h(
        'fieldset',
        {},
        h('legend', {}, word('historyChoice')),
        choice(word('historyMode'), { type: 'radio', name: 'mode', value: 'history', checked: !isDownload }),
        choice(word('downloadMode'), { type: 'radio', name: 'mode', value: 'download', checked: isDownload }),
      ),
      schemeChoices(context, isDownload ? downloadSchemes : historySchemes, criteria),
      !isDownload && [statusChoices(context, criteria), yearChoice(context, criteria)],
      h(
        'div',
        { class: 'actions' },
        button(word('search'), { class: 'button primary', id: 'search' }),
        h('a', { class: 'button', href: href(isDownload ? `${PATH}?mode=download` : PATH) }, word('clear')),
      ),
    ),
  );
}

function statusCell({ word, href }: Context, { id, status }: Application): Tree | string {
  return status === 'returned'
    ? h('a', { href: href(`/training/history/reason?id=${id}`), id: `reason-${id}` }, word('returnedInList'))
    : word(status);
}

function historyList(context: Context, criteria: Criteria): Tree {
  const { situation, word, href, query } = context;
  const own = allApplications(situation).filter(({ who }) => who === situation.physician);
  const page = pageOf(matching(own, criteria), query);
  const headings = [
    'applicationYear',
    'applicationTime',
    'applicationKind',
    'applicationStatus',
    'scheme',
  ] as const;
  return h(
    'form',
    { method: 'post', action: href('/training/history/change'), class: 'results' },
    h(
      'div',
      { class: 'toolbar' },
      button(word('change'), { id: 'change' }),
      button(word('remove'), { id: 'remove', formaction: href('/training/history/remove') }),
      sizeChoice(context, page.size, 'criteria'),
    ),
    h(
      'table',
      { class: 'list history-list' },
      h('caption', {}, word('historyTitle2')),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('td', { class: 'pick' }),
          ...headings.map((key) => h('th', { scope: 'col' }, word(key))),
        ),
      ),
      h(
        'tbody',
        {},
        ...page.rows.map((one) =>
          h(
            'tr',
            {},
            h(
              'td',
              { class: 'pick' },
              h('input', {
                type: 'checkbox',
                name: 'id',
                value: one.id,
                'aria-label': `${portalTime(one.appliedAt)} を選択`,
              }),
            ),
            h('td', {}, `${one.fiscalYear}年度`),
            h('td', {}, stamp(portalTime(one.appliedAt))),
            h('td', {}, '-'),
            h('td', { class: `status status-${one.status}` }, statusCell(context, one)),
            h('td', {}, word(one.scheme)),
          ),
        ),
      ),
    ),
    paging(context, PATH, page),
  );
}

function certificateList(context: Context, criteria: Criteria): Tree {
  const { situation, word, file, query } = context;
  const page = pageOf(
    matching(certificatesOf(situation), { ...criteria, statuses: [], year: undefined }),
    query,
  );
  return h(
    'div',
    { class: 'results' },
    h('div', { class: 'toolbar' }, sizeChoice(context, page.size, 'criteria')),
    h(
      'table',
      { class: 'list' },
      h('caption', {}, word('certificates')),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ...(['certificateYear', 'scheme', 'certificateDownload'] as const).map((key) =>
            h('th', { scope: 'col' }, word(key)),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        ...page.rows.map((one) =>
          h(
            'tr',
            {},
            h('td', {}, `${one.fiscalYear}年度`),
            h('td', {}, word(one.scheme)),
            h(
              'td',
              {},
              one.scheme === 'reporting-training'
                ? h(
                    'a',
                    { class: 'download', href: file(`/certificate.pdf?id=${one.id}`), 'data-outside': true },
                    word('certificate'),
                  )
                : word('certificate'),
            ),
          ),
        ),
      ),
    ),
    paging(context, PATH, page),
  );
}

/** briefing L430–464 and L476–544: one screen, two lists. */
export const history: View = (context) => {
  const { situation, word, query } = context;
  const isDownload = query.get('mode') === 'download';
  const asked = criteriaOf(query);
  const isSearched = query.has('search');
  // All three states are ticked on the briefing's screen before 検索 is pressed.
  const criteria: Criteria = isSearched
    ? asked
    : { ...asked, statuses: ['pending', 'returned', 'approved'], year: issueYear(situation) };
  return h(
    'div',
    {},
    h('h1', {}, word('historyTitle1'), ' ', h('span', { class: 'under' }, word('historyTitle2'))),
    query.has('problem') && problem(problems[query.get('problem') ?? ''] ?? ''),
    filters(context, criteria, isDownload),
    isSearched && (isDownload ? certificateList(context, criteria) : historyList(context, criteria)),
  );
};
