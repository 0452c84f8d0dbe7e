import { activities } from './activities';
import type { Mutations } from './context';
import { harmfulFigures } from './harmful-figures';
import { harmfulPages } from './harmful-pages';
import { harmlessAll } from './harmless-all';
import { harmlessForms } from './harmless-forms';
import { harmlessMarks } from './harmless-marks';
import { lists } from './lists';

/** Every mutation of test/pages/mutations.json that is built, with its variants; some come in several files. */
export const mutations: Mutations = {};
for (const part of [
  harmlessAll,
  harmlessForms,
  harmlessMarks,
  harmfulFigures,
  harmfulPages,
  lists,
  activities,
])
  for (const [id, variants] of Object.entries(part))
    mutations[id] = {
      ...mutations[id],
      ...Object.fromEntries(
        Object.entries(variants).map(([name, act]) => [mutations[id]?.[name] ? `${name} (list)` : name, act]),
      ),
    };
