import { readFiscalYear } from '#core/read-dates';
import type { LabelName } from '../labels';
import type { Place } from '../seen';
import type { CompletionApplicationPage, Reading } from '../types';
import { asRead } from './as-read';
import { settle } from './settle';

/**
 * The readings beside a label that are no units: `say` is given the texts up to the first button behind them. One
 * before them belongs to the label: a help sign.
 */
function read<T>(
  name: LabelName,
  places: readonly Place[],
  say: (texts: readonly string[]) => T | undefined,
): Reading<T> {
  return settle<T>(
    name,
    places.map(({ stretches: all }) => {
      const stretches = all.slice(all.findIndex(({ kind }) => kind !== 'button'));
      const button = stretches.findIndex(({ kind }) => kind === 'button');
      const texts = (button < 0 ? stretches : stretches.slice(0, button)).map(({ text }) =>
        asRead(text).replace(/^: ?/, ''),
      );
      const isWhole = !stretches.some(({ kind, text }) => kind === 'field' && text === '');
      return { value: isWhole ? say(texts) : undefined, raw: texts.slice(0, 3).join(' ') };
    }),
  );
}

/** 「2025 年度」, 「令和7年度」; the unit may stand beside the number's control. */
export const readYear = (places: readonly Place[]): Reading<number> =>
  read('issueYear', places, ([year = '', unit = '', ...more]) => {
    const said = unit === '年度' ? [year + unit, ...more] : [year, unit, ...more];
    const first = readFiscalYear(said[0] ?? '');
    return first.ok && !said.some(differsFrom(first.value)) ? first.value : undefined;
  });

/** Of two years beside one label, 「前年度」 and 「今回」, nothing tells which is meant. 「―年度」 is one that is missing. */
const differsFrom = (year: number) => (text: string) => {
  const other = readFiscalYear(text);
  return other.ok ? other.value !== year : /.年度$/.test(text);
};

const association = /^[^。、]{0,60}医師会$/;

/** The name of an association ends in 医師会, which 「選択してください」 does not. Two names are none. */
export const readAssociation = (places: readonly Place[]): Reading<string> =>
  read('association', places, ([name = '', ...more]) =>
    association.test(name) && !more.some((other) => other !== name && association.test(other))
      ? name
      : undefined,
  );

const years = /^((?:19|20)\d\d) ?(?:年度?)? ?[~〜] ?((?:19|20)\d\d) ?(?:年度?)?(?= (?!年|[~〜]|\d{4} )|$)/;

/** 「2016 ~ 2025」, as text or in two controls. */
export const readPeriod = (places: readonly Place[]): CompletionApplicationPage['searchPeriod'] =>
  read('searchPeriod', places, (texts) => {
    const [, from, to] = years.exec(texts.join(' ').trim()) ?? [];
    return from && to && from <= to ? { from: Number(from), to: Number(to) } : undefined;
  });
