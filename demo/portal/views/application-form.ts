import type { Context, View } from '../context';
import { formFigures, issueYear } from '../figures';
import { button, choice, figure, formTable, linkButton, required, row, select } from '../parts';
import { associations } from '../people';
import { FIRST_YEAR, type Scheme } from '../situation';
import { h, type Tree } from '../tree';

/** 制度種別 of the application (briefing L232–240). Only the last one is seen in the briefing; the others are the menu's. */
const choices: readonly Scheme[] = [
  'occupational',
  'sports',
  'family-physician-training',
  'reporting-training',
];

function schemePanel({ situation, word, href }: Context): Tree {
  return h(
    'form',
    { class: 'panel scheme', method: 'post', action: href('/training/apply/scheme'), 'data-live': 'change' },
    h(
      'fieldset',
      {},
      h('legend', {}, word('scheme'), ' ', required()),
      ...choices.map((scheme) =>
        choice(word(scheme), {
          type: 'radio',
          name: 'scheme',
          value: scheme,
          id: `scheme-${scheme}`,
          checked: situation.draft.scheme === scheme,
        }),
      ),
    ),
    h(
      'div',
      { class: 'actions' },
      // The real screen opens at the choice; without script it takes a press.
      button('表示', { class: 'button without-script' }),
      button(word('clear'), { formaction: href('/training/apply/clear') }),
      linkButton(word('close'), href('/training/records')),
    ),
  );
}

/** Two lines of a label, as the narrow first column of the screen breaks them. */
const broken = (...lines: string[]) =>
  lines.flatMap((line, index) => (index === 0 ? [line] : [h('br'), line]));

function associationRow({ situation, word }: Context): Tree {
  return row(
    [h('label', { for: 'association' }, word('association')), ' ', required()],
    select(
      { id: 'association', name: 'association' },
      associations.map((name) => ({ value: name, label: name })),
      situation.draft.association,
    ),
  );
}

function yearRow({ situation, word }: Context): Tree {
  return row(
    h('label', { for: 'issue-year' }, ...broken(word('issueYear1'), word('issueYear2'))),
    h('input', {
      id: 'issue-year',
      class: 'year',
      type: 'text',
      readonly: true,
      value: issueYear(situation),
    }),
    ' 年度',
  );
}

function classroomRow(context: Context): Tree {
  const { situation, word, href } = context;
  const { draft } = situation;
  const figures = formFigures(situation);
  const last = Math.max(issueYear(situation), draft.to);
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const options = years.map((year) => ({ value: year, label: `${year}` }));
  const isLoading = draft.search === 'running';
  return row(
    broken(word('classroom1'), word('classroom2'), word('classroom3')),
    h(
      'div',
      { class: 'cell' },
      h(
        'div',
        { class: 'period' },
        h('span', { class: 'period-label' }, word('searchPeriod')),
        h(
          'span',
          { class: 'period-fields' },
          select(
            { id: 'from', name: 'from', 'aria-label': `${word('searchPeriod')} 始期` },
            options,
            draft.from,
          ),
          ' ~ ',
          select({ id: 'to', name: 'to', 'aria-label': `${word('searchPeriod')} 終期` }, options, draft.to),
          ' ',
          button(word('search'), {
            id: 'search',
            formaction: href('/training/apply/search'),
            disabled: isLoading,
          }),
        ),
      ),
      h('div', {}, figure(context, figures.classroom, figures.enough.classroom, isLoading)),
      h(
        'p',
        { class: 'remark' },
        `検索実行後（必須）、単位不足の場合のみ、「${word('addUnits')}」のボタンから追加可能となります。`,
      ),
      button(word('addUnits'), {
        id: 'add-units',
        formaction: href('/training/apply/open-units'),
        disabled: !figures.canAdd,
      }),
    ),
  );
}

function practicalRow(context: Context): Tree {
  const { situation, word, href } = context;
  const { practical, enough } = formFigures(situation);
  return row(
    broken(word('practical1'), word('practical2')),
    h(
      'div',
      { class: 'cell cell-wide' },
      figure(context, practical, enough.practical),
      button(word('enterPractical'), {
        id: 'enter-practical',
        formaction: href('/training/apply/open-activities'),
      }),
    ),
  );
}

/** The form of かかりつけ医機能報告制度にかかる研修 (briefing L242–252, L332–392). */
function reportingForm(context: Context): Tree {
  const { situation, word, href } = context;
  const { total, enough } = formFigures(situation);
  const isLoading = situation.draft.search === 'running';
  const { missingRow } = situation;
  return h(
    'form',
    { class: 'application', method: 'post', action: href('/training/apply') },
    formTable(
      word('reporting-training'),
      associationRow(context),
      yearRow(context),
      missingRow !== 'total' &&
        row(
          word('totalUnits'),
          isLoading
            ? h('span', { class: 'units' }, h('span', { class: 'figure' }, '－ 単位'))
            : figure(context, total, enough.total),
        ),
      missingRow !== 'classroom' && classroomRow(context),
      missingRow !== 'practical' && practicalRow(context),
    ),
    h(
      'div',
      { class: 'actions centred' },
      // Whether the real button is ever disabled is not known; the total's badge is the nearest reading.
      button(word('apply'), {
        class: 'button primary large',
        id: 'apply',
        disabled: !enough.total || isLoading,
      }),
    ),
  );
}

/** Another scheme's form has figures of its own under the same words; its layout is not public. */
function otherForm(context: Context, scheme: Scheme): Tree {
  const { word, href } = context;
  return h(
    'div',
    { class: 'application' },
    formTable(
      word(scheme),
      associationRow(context),
      yearRow(context),
      row(word('totalUnits'), figure(context, 42, true)),
    ),
    h('p', { class: 'quiet' }, 'この制度の申請は、この模型では行いません。'),
    linkButton(word('close'), href('/training/records')),
  );
}

export const applicationForm: View = (context) => {
  const { scheme } = context.situation.draft;
  return h(
    'div',
    {},
    h('h1', {}, context.word('application')),
    schemePanel(context),
    scheme && (scheme === 'reporting-training' ? reportingForm(context) : otherForm(context, scheme)),
  );
};
