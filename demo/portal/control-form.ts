import { isPlainDate } from '#core/calendar';
import { activities } from '#core/schemes/reporting-training/activities';
import { checkUnits } from '#core/units';
import type { Outcome } from './actions';
import { foundUnits, issueYear } from './figures';
import { MOST_CROWD } from './lists';
import { physicians } from './people';
import { presets, threeActivities, withPreset } from './presets';
import { initialSituation, type Situation, statuses } from './situation';
import { registerActivities } from './transitions';
import type { Renamed } from './words';

/** What the settings page posts. A field that is missing or wrong leaves its part of the situation as it was. */

const missingRows: readonly Situation['missingRow'][] = ['none', 'total', 'classroom', 'practical'];
const renamings: readonly Renamed[] = ['none', 'total', 'labels', 'all'];
const MOST_UNITS = 999;

const one = <T extends string>(all: readonly T[], text: string | null, otherwise: T): T =>
  all.find((value) => value === text) ?? otherwise;

const count = (text: string | null, most: number, otherwise: number): number =>
  text !== null && /^\d{1,5}$/.test(text) ? Math.min(Number(text), most) : otherwise;

const flag = (text: string | null, otherwise: boolean): boolean =>
  one(['yes', 'no'], text, otherwise ? 'yes' : 'no') === 'yes';

/** The whole classroom figure in the newest year, but for the figure that the situation has already. */
function classroomOf(situation: Situation, text: string | null): Situation['classroom'] {
  const units = Number(text || Number.NaN);
  const period = { from: 2000, to: 2099 };
  if (checkUnits(units) !== 'ok' || units > MOST_UNITS || units === foundUnits(situation, period))
    return situation.classroom;
  return units === foundUnits(initialSituation, period)
    ? initialSituation.classroom
    : { [issueYear(situation)]: units };
}

/** The briefing's three items first, then the others. */
const firstActivities = (number: number): string[] =>
  [...new Set([...threeActivities, ...activities.map(({ id }) => id)])].slice(0, number);

/** The newest application alone: the older ones keep their history. */
function withNewest({ applications, day }: Situation, text: string | null): Situation['applications'] {
  const status = statuses.find((value) => value === text);
  const newest = applications.at(-1);
  if (!status || !newest || status === newest.status) return applications;
  return [
    ...applications.slice(0, -1),
    {
      ...newest,
      status,
      decidedOn: status === 'pending' ? undefined : day,
      reason: status === 'returned' ? '実地研修の内容を確認できませんでした。' : undefined,
    },
  ];
}

function set(situation: Situation, form: URLSearchParams): Situation {
  const day = form.get('day');
  const time = form.get('time') ?? '';
  const dated: Situation = {
    ...situation,
    day: isPlainDate(day) ? day : situation.day,
    time: /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : situation.time,
  };
  const number = count(form.get('ticked'), activities.length, situation.draft.ticked.length);
  const filled: Situation = {
    ...dated,
    classroom: classroomOf(dated, form.get('classroom')),
    draft: {
      ...situation.draft,
      to: issueYear(dated),
      search: one(['none', 'running', 'done'] as const, form.get('searched'), situation.draft.search),
    },
    applications: withNewest(dated, form.get('status')),
    role: one(['physician', 'staff'] as const, form.get('role'), situation.role),
    variant: one(['server', 'app'] as const, form.get('variant'), situation.variant),
    physician: physicians.find((index) => `${index}` === form.get('physician')) ?? situation.physician,
    crowd: count(form.get('crowd'), MOST_CROWD, situation.crowd),
    slowSearch: flag(form.get('slowSearch'), situation.slowSearch),
    notice: flag(form.get('notice'), situation.notice),
    missingRow: one(missingRows, form.get('missingRow'), situation.missingRow),
    renamed: one(renamings, form.get('renamed'), situation.renamed),
  };
  return number === situation.draft.ticked.length
    ? filled
    : registerActivities(filled, firstActivities(number));
}

/** A preset wins over the fields; `at` is the screen in the frame, kept so that a change is seen where one looks. */
export function applyControl(situation: Situation, form: URLSearchParams): Outcome {
  const preset = presets.find(({ id }) => id === form.get('preset'));
  const fields = form.has('preset') && !preset ? initialSituation : set(situation, form);
  const next = preset ? withPreset(fields, preset) : fields;
  const kept = form.get('at') ?? '';
  const at = preset?.at ?? (/^\/(?!\/)[\w/?&=.%-]*$/.test(kept) ? kept : '/login');
  return {
    situation: { ...next, revision: situation.revision + 1 },
    to: `/control?at=${encodeURIComponent(at)}`,
  };
}
