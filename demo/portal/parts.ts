import { formatUnits } from '#core/units';
import type { Context } from './context';
import type { Scheme, Status } from './situation';
import { type Child, h, type Tree } from './tree';

/** Pieces that several screens share. */

export const required = (): Tree => h('span', { class: 'required' }, '必須');

export const button = (label: Child, attributes: Record<string, string | boolean | undefined> = {}): Tree =>
  h('button', { type: 'submit', class: 'button', ...attributes }, label);

export const linkButton = (label: Child, href: string, kind = ''): Tree =>
  h('a', { class: `button ${kind}`.trim(), href }, label);

/** 「568.5 単位」 with its badge; while a search runs there is no figure. */
export function figure(context: Context, units: number, enough: boolean, isLoading = false): Tree {
  if (isLoading) return h('span', { class: 'loading', role: 'status' }, '読み込み中…');
  const badge = h(
    'span',
    { class: `badge ${enough ? 'badge-enough' : 'badge-short'}` },
    context.word(enough ? 'sufficient' : 'insufficient'),
  );
  return h(
    'span',
    { class: 'units' },
    h('span', { class: 'figure' }, h('b', {}, formatUnits(units)), ' 単位'),
    ' ',
    badge,
  );
}

/** One row of a form laid out as a table: label left, value right. */
export const row = (label: Child, ...value: Child[]): Tree =>
  h('tr', {}, h('th', { scope: 'row' }, label), h('td', {}, ...value));

export const formTable = (caption: Child, ...rows: Child[]): Tree =>
  h('table', { class: 'form' }, h('caption', {}, caption), h('tbody', {}, ...rows));

/** A check box or radio with its label around it, so that the whole label is clickable. */
export const choice = (
  label: Child,
  attributes: { type: 'checkbox' | 'radio'; name: string; value: string; checked?: boolean; id?: string },
): Tree => h('label', { class: 'choice' }, h('input', attributes), ' ', h('span', {}, label));

export const select = (
  attributes: Record<string, string | undefined>,
  options: readonly { value: string | number; label: string }[],
  chosen: string | number,
): Tree =>
  h(
    'select',
    attributes,
    ...options.map(({ value, label }) =>
      h('option', { value, selected: String(value) === String(chosen) }, label),
    ),
  );

export const problem = (text: string): Tree => h('p', { class: 'problem', role: 'alert' }, text);

export const schemeName = ({ word }: Context, scheme: Scheme): string => word(scheme);

export const statusName = ({ word }: Context, status: Status): string => word(status);
