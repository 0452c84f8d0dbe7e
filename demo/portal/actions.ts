import { readUnits } from '#core/read-units';
import { associations } from './people';
import { addedKinds, type Situation, schemes } from './situation';
import {
  addUnits,
  apply,
  approve,
  chooseScheme,
  clearForm,
  fillForm,
  finishSearch,
  giveBack,
  mend,
  registerActivities,
  search,
} from './transitions';

/** What a posted form does: the next situation, and the screen to show. The same for server and single page. */
export type Outcome = { readonly situation: Situation; readonly to: string };
type Action = (situation: Situation, form: URLSearchParams) => Outcome;

const FORM = '/training/apply';
/** Beyond this the cookie's reader would not believe it. */
const MOST_ADDED = 999;
const idIn = (form: URLSearchParams) => Number(form.get('id'));

/** Fields of the application form travel with each of its buttons, so that nothing typed is lost. */
function filled(situation: Situation, form: URLSearchParams): Situation {
  const year = (name: string, otherwise: number) =>
    /^20\d\d$/.test(form.get(name) ?? '') ? Number(form.get(name)) : otherwise;
  const { draft } = situation;
  return fillForm(situation, {
    association: associations.find((one) => one === form.get('association')) ?? draft.association,
    from: year('from', draft.from),
    to: year('to', draft.to),
  });
}

function addTyped(situation: Situation, form: URLSearchParams): Outcome {
  const typed = addedKinds.map((kind) => ({
    most: 'most' in kind ? kind.most : Number.POSITIVE_INFINITY,
    reading: readUnits(form.get(kind.key) || '0'),
  }));
  const units = typed.flatMap(({ reading }) => ('units' in reading ? [reading.units] : []));
  const refuse = (problem: string) => {
    const kept = new URLSearchParams({ problem });
    for (const { key } of addedKinds) kept.set(key, (form.get(key) ?? '').slice(0, 20));
    return { situation, to: `${FORM}/units?${kept}` };
  };
  if (units.length < typed.length) return refuse('units');
  if (typed.some(({ most }, index) => (units[index] ?? 0) > most)) return refuse('most');
  const sum = units.reduce((total, one) => total + one, 0);
  return sum > MOST_ADDED ? refuse('units') : { situation: addUnits(situation, sum), to: FORM };
}

/** The row that is ticked, if it is exactly one. */
function openChosen(situation: Situation, form: URLSearchParams): Outcome {
  const ids = form.getAll('id');
  const to =
    ids.length === 1 && /^\d+$/.test(ids[0] ?? '')
      ? `/training/history/application?id=${ids[0]}`
      : '/training/history?search=1&problem=choose';
  return { situation, to };
}

const actions: Readonly<Record<string, Action>> = {
  '/login': (situation) => ({
    situation,
    to: situation.role === 'staff' ? '/staff/applications' : '/my-page',
  }),
  '/register': (situation) => ({ situation, to: '/register?problem=registered' }),
  '/training/apply/scheme': (situation, form) => {
    const scheme = schemes.find((one) => one === form.get('scheme'));
    return { situation: scheme ? chooseScheme(situation, scheme) : situation, to: FORM };
  },
  '/training/apply/clear': (situation) => ({ situation: clearForm(situation), to: FORM }),
  '/training/apply/search': (situation, form) => ({ situation: search(filled(situation, form)), to: FORM }),
  '/training/apply/found': (situation) => ({ situation: finishSearch(situation), to: FORM }),
  '/training/apply/open-units': (situation, form) => ({
    situation: filled(situation, form),
    to: `${FORM}/units`,
  }),
  '/training/apply/open-activities': (situation, form) => ({
    situation: filled(situation, form),
    to: `${FORM}/activities`,
  }),
  '/training/apply/units': addTyped,
  '/training/apply/activities': (situation, form) => ({
    situation: registerActivities(situation, form.getAll('activity')),
    to: FORM,
  }),
  [FORM]: (situation, form) => {
    const before = filled(situation, form);
    const after = apply(before);
    return { situation: after, to: after === before ? FORM : '/training/applied' };
  },
  '/training/history/change': openChosen,
  '/training/history/remove': (situation) => ({ situation, to: '/training/history?search=1&problem=remove' }),
  '/training/history/mend': (situation, form) => ({ situation: mend(situation, idIn(form)), to: FORM }),
  '/staff/approve': (situation, form) => ({
    situation: approve(situation, idIn(form)),
    to: '/staff/applications',
  }),
  '/staff/return': (situation, form) => {
    const after = giveBack(situation, idIn(form), form.get('reason') ?? '');
    return after === situation
      ? { situation, to: `/staff/application?id=${idIn(form)}&problem=reason` }
      : { situation: after, to: '/staff/applications' };
  },
};

/** `undefined` for a path that is no action. */
export function act(situation: Situation, path: string, form: URLSearchParams): Outcome | undefined {
  const action = Object.hasOwn(actions, path) ? actions[path] : undefined;
  if (!action) return undefined;
  const outcome = action(situation, form);
  return { ...outcome, situation: { ...outcome.situation, revision: situation.revision + 1 } };
}
