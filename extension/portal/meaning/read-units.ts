import type { Badge } from '#core/index';
import { readUnits } from '#core/read-units';
import { checkUnits } from '#core/units';
import { badges, type LabelName } from '../labels';
import { normalise } from '../normalise';
import type { Place } from '../seen';
import type { Reading } from '../types';
import { asRead } from './as-read';
import { type Said, settle } from './settle';

/** 「568.5 単位」, 「（単位充足）」, both in either order, a number or 単位 alone. Anything more is another text. */
const shapeWith = (badge: string) =>
  new RegExp(`^:? ?(?:${badge}(?=[ \\d]|$) ?)?(?:([\\d.,]+)(?: ?(単位))?|(単位))??(?:(?<!\\d) ?${badge})?$`);
/** Made at the first use, so that a bundle without it stays without it. */
let shape: RegExp | undefined;

const period = /^【?検索期間[】: ]*((?:19|20)\d\d ?(?:年度?)? ?[~〜] ?(?:19|20)\d\d ?(?:年度?)? ?)?/;
/** 「初期値 2016 ～ 2023」: whatever two years from and to are called, they are no units. */
const otherPeriod = /^[^\d]{0,10}(19|20)\d\d ?(年度?)? ?[~〜] ?(19|20)\d\d ?(年度?)?$/;
const inPeriod = /^[~〜 ]*((19|20)\d\d ?(年度?)?[~〜 ]*){0,2}$/;
/** What is drawn before a badge, and says no more than the badge does. A dash would: that something is missing. */
const signs = '✓✔☑✅⭕◯○◎●◉■▪•⚠❗!✕✖✗✘❌';
/** A badge at the end of what is no figure: 「9 / 10 単位 単位不足」, 「あと2単位 （単位不足）」. */
const badgeBehind = /^(?!(?:.*単位[充不]足){2}).*\d ?単位.*[ )][([【]?(単位[充不]足)[)\]】]?$/;
/** Words that give the figure beside them another meaning: 「10単位」「以上」. */
const bounds =
  /(約|あと|残り?|最大|上限|下限|必要|不足|基準|目標|うち|見込み?|予定|繰越|移行分?|前回|[前昨]年度?|申請前|[(~/]):?$/;
const bound = /^(以[上下]|未満|超|程度|まで|ほど|[(~/+?-])/;
const sentence = /[。、「」]|^※|.{30}/;
/** A dash, 「検索中…」, or a value that is written as no figure should be. */
const noValue = /^[-‐–—―−ー…~]+ ?(単位|$)|中[….]*$|\d/;

type UnitsSaid = { units?: Said<number>; badge?: Said<Badge> };

/**
 * Exactly one figure must stand there; years of the search period, buttons and sentences are none. Anything that is
 * not understood makes the figure unreadable, or ends the search for it.
 */
export function unitsIn({ stretches, isCell, isGlued }: Place, step: 0.5 | 5): UnitsSaid {
  const figures: string[] = [];
  const lone: string[] = [];
  const shown = new Set<string>();
  shape ??= shapeWith(
    `(?:[/|・] ?)?(?:[${signs}]\\ufe0f? ?)?[([【]?(${Object.keys(badges).join('|')})[)\\]】]?`,
  );
  let doubtful = false;
  let hasPeriod = false;
  let years = false;
  let badgesShown = 0;
  /** What the stretch before was: a bare number, a figure, or a text. */
  let last = '';
  for (const stretch of stretches) {
    let text = asRead(stretch.text);
    if (stretch.kind === 'button') years = false;
    if (normalise(text) === '') {
      doubtful ||= stretch.kind === 'field';
      continue;
    }
    if (otherPeriod.test(text) && !period.test(text)) continue;
    const start = period.exec(text);
    if (start) {
      hasPeriod = true;
      years = start[1] === undefined;
      text = text.slice(start[0].length);
    }
    if (years && inPeriod.test(text)) continue;
    years = false;
    const match = shape.exec(text);
    if (match) {
      const [, front, number, unit, unitAlone, back] = match;
      for (const word of [front, back]) if (word) shown.add(word);
      if (front ?? back) badgesShown += 1;
      if (unitAlone && last === 'number') figures.push(lone.pop() ?? '');
      else doubtful ||= unitAlone !== undefined;
      if (number) (unit ? figures : lone).push(number);
      doubtful ||= number !== undefined && bounds.test(last);
      if (number ?? unitAlone) last = unit || unitAlone ? 'figure' : 'number';
      continue;
    }
    const isSentence = sentence.test(text);
    const behind = isSentence ? undefined : badgeBehind.exec(text)?.[1];
    if (behind && !isGlued) shown.add(behind);
    doubtful ||=
      last === 'number' || (last === 'figure' && bound.test(text)) || (!isSentence && noValue.test(text));
    if (isGlued && stretch === stretches[0]) break;
    if (!isSentence && stretch.fills) {
      doubtful ||= isCell && figures.length + lone.length === 0;
      // In the same row a badge still belongs to the label, where what stands between is a figure with more words.
      const next = stretches[stretches.indexOf(stretch) + 1];
      const badge = isCell && text.includes('単位') && next ? shape.exec(asRead(next.text)) : undefined;
      if (badge?.[1] && !badge[2]) shown.add(badge[1]);
      break;
    }
    last = text;
  }
  const [figure, second] = [...figures, ...lone];
  const [word, otherWord] = shown;
  // Two badges are of two figures, of which one is missing.
  doubtful ||= otherWord !== undefined || badgesShown > 1;
  const isSure = figure !== undefined && !second && !doubtful && !(hasPeriod && figures.length === 0);
  const raw = stretches.map(({ text }) => text).join(' ');
  return {
    ...((figure !== undefined || word || doubtful || hasPeriod) && {
      units: { value: isSure ? onGrid(figure, step) : undefined, raw },
    }),
    ...(word && { badge: { value: otherWord ? undefined : badges[word as keyof typeof badges], raw } }),
  };
}

function onGrid(figure: string, step: 0.5 | 5): number | undefined {
  const reading = readUnits(figure);
  return reading.ok && checkUnits(reading.units, step) === 'ok' ? reading.units : undefined;
}

/** A figure that is still loading: the same label elsewhere, in a message, may bear an old one. */
const isEmpty = ({ stretches }: Place) =>
  stretches.every(({ kind, text }) => kind !== 'field' && normalise(text) === '');

/** Figures that stand beside a label in columns, 「申請前」 and 「申請後」: each is all of its cell. */
export const columnsOf = (places: readonly Place[] = []): number =>
  Math.max(
    0,
    ...places.map(
      ({ stretches }) =>
        stretches.filter(({ fills, text }) => fills && /^[\d.,]+ ?単位/.test(asRead(text))).length,
    ),
  );

/**
 * Practical training comes in fives (briefing L80), all else in halves (L74).
 * @param columns how many the labels of the page have; where one has fewer, the figure that is missing may be the one meant
 */
export function settleUnits(
  name: LabelName,
  places: readonly Place[],
  columns = 0,
): { units: Reading<number>; badge: Reading<Badge>; isThere: boolean } {
  const said = places.map((place) =>
    isEmpty(place) || (columns > 1 && columnsOf([place]) < columns)
      ? { units: { value: undefined, raw: '' } }
      : unitsIn(place, name === 'practicalUnits' ? 5 : 0.5),
  );
  const units = said.flatMap((one) => one.units ?? []);
  return {
    units: settle(name, units),
    badge: settle(
      name,
      said.flatMap((one) => one.badge ?? []),
    ),
    isThere: units.length > 0,
  };
}
