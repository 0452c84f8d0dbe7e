import type { Context } from '../context';
import { issueYear } from '../figures';
import { type Criteria, pageSizes } from '../lists';
import { choice, select } from '../parts';
import { FIRST_YEAR, type Scheme, statuses } from '../situation';
import { h, type Tree } from '../tree';

/** Filters that the physician's list and the staff's list share. */

export const schemeChoices = ({ word }: Context, schemes: readonly Scheme[], criteria: Criteria): Tree =>
  h(
    'fieldset',
    {},
    h('legend', {}, word('scheme')),
    ...schemes.map((scheme) =>
      choice(word(scheme), {
        type: 'checkbox',
        name: 'scheme',
        value: scheme,
        checked: criteria.schemes.includes(scheme),
      }),
    ),
  );

export const statusChoices = ({ word }: Context, criteria: Criteria): Tree =>
  h(
    'fieldset',
    {},
    h('legend', {}, word('applicationStatus')),
    ...statuses.map((status) =>
      choice(word(status), {
        type: 'checkbox',
        name: 'status',
        value: status,
        checked: criteria.statuses.includes(status),
      }),
    ),
  );

/** @param all what stands for every year, where that can be chosen; the physician's own list shows a year (briefing L446–448) */
export function yearChoice({ situation, word }: Context, criteria: Criteria, all?: string): Tree {
  const last = issueYear(situation);
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => last - index);
  return h(
    'p',
    { class: 'field' },
    h('label', { for: 'year' }, word('applicationYear')),
    select(
      { id: 'year', name: 'year' },
      [
        ...(all === undefined ? [] : [{ value: '', label: all }]),
        ...years.map((year) => ({ value: year, label: `${year}` })),
      ],
      criteria.year ?? (all === undefined ? last : ''),
    ),
  );
}

export const sizeChoice = ({ word }: Context, size: number, form: string): Tree =>
  h(
    'p',
    { class: 'field' },
    h('label', { for: 'size' }, word('perPage')),
    select(
      { id: 'size', name: 'size', form },
      pageSizes.map((one) => ({ value: one, label: `${one}件` })),
      size,
    ),
  );
