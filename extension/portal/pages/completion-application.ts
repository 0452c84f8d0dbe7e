import { schemesShown } from '../choices';
import { figures, labels, placesOf } from '../form-places';
import type { LabelName } from '../labels';
import { readAssociation, readPeriod, readYear } from '../meaning/read-beside';
import { columnsOf, settleUnits } from '../meaning/read-units';
import { schemeOpen } from '../meaning/scheme';
import type { Token } from '../scan';
import type { Place, Places, Seen } from '../seen';
import { wordsOn } from '../stretches';
import type { CompletionApplicationPage, Reading } from '../types';
import type { View } from '../view';

/**
 * 認定(修了)申請, opened for a scheme (briefing L232–252, L332–392). Recognised by a figure's label that something
 * stands beside which may be its value. With no second figure and no 制度種別 it is another page, such as a yearly
 * record; where nothing of a form can be pressed or chosen it only shows what the form looks like. Labels last seen 2025-12-24.
 */
export function seeCompletionApplication(view: View): Seen | undefined {
  const { hits, tokens } = view;
  const shown = [...figures, 'scheme'].filter((name) => hits.some((hit) => hit.name === name));
  // What a page shows while it asks to wait is not to last, or lies under that very word.
  if (!shown[1] || !tokens.some(isOfForm) || /中で.*お待ち/.test(view.body.innerText)) return undefined;
  const places: { [name in LabelName]?: Place[] } = {};
  for (const name of labels) places[name] = placesOf(view, name).map(({ place }) => place);
  if (!figures.some((name) => places[name]?.some(({ stretches }) => stretches[0]))) return undefined;
  return { kind: 'completion-application', places, ...schemesShown(view) };
}

/** A control, or a button of the form's own: 「申請する」, 「検索」, 「実地研修実績入力」. Any page can be printed. */
const isOfForm = ({ kind, el }: Token) =>
  kind === 'button' ? /申請|検索|入力/.test(wordsOn(el)) : kind !== 'text';

export function readCompletionApplication(
  seen: Seen & { kind: 'completion-application' },
): CompletionApplicationPage | undefined {
  const { places } = seen;
  const columns = Math.max(...figures.map((name) => columnsOf(places[name])));
  const total = settleUnits('totalUnits', places.totalUnits ?? [], columns);
  const [classroom, practical] = bothParts(places, total.units, columns);
  if ([total, classroom, practical].every(({ isThere }) => !isThere)) return undefined;
  return {
    kind: seen.kind,
    scheme: schemeOpen(seen),
    totalUnits: total.units,
    classroomUnits: classroom.units,
    practicalUnits: practical.units,
    totalBadge: total.badge,
    classroomBadge: classroom.badge,
    practicalBadge: practical.badge,
    fiscalYear: readYear(places.issueYear ?? []),
    association: readAssociation(places.association ?? []),
    searchPeriod: readPeriod(places.searchPeriod ?? []),
  };
}

type Settled = ReturnType<typeof settleUnits>;

/**
 * The units of the two parts. Under 取得単位数 as the head of a column, rows may be named 座学研修 and 実地研修 alone: as these
 * words stand elsewhere too, such figures count where they make up the total.
 */
function bothParts(places: Places, total: Reading<number>, columns: number): readonly [Settled, Settled] {
  const classroom = settleUnits('classroomUnits', places.classroomUnits ?? [], columns);
  const practical = settleUnits('practicalUnits', places.practicalUnits ?? [], columns);
  if ((classroom.isThere && practical.isThere) || !places.acquired?.[0]) return [classroom, practical];
  const first = classroom.isThere ? classroom : settleUnits('classroomUnits', places.classroom ?? []);
  const second = practical.isThere ? practical : settleUnits('practicalUnits', places.practical ?? []);
  const sum = [first, second].map(({ units }) => (units.status === 'read' ? units.value : Number.NaN));
  return total.status === 'read' && sum.reduce((a, b) => a + b) === total.value
    ? [first, second]
    : [classroom, practical];
}
