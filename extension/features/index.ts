import type { Shown } from '../overlay/messages';
import type { Feature, Visit } from './feature';

/** Every feature of this folder: a new one is one new file. */
const modules = import.meta.glob<Feature<never>>(['./*.ts', '!./index.ts', '!./feature.ts'], {
  eager: true,
  import: 'default',
});

export const features: readonly Feature<never>[] = Object.values(modules);

/**
 * What all features together show of a page.
 * @param failed hears of a feature that broke; the others are shown all the same
 */
export function shownOn(
  visit: Visit,
  disabled: readonly string[],
  failed: (feature: string, error: unknown) => void,
): Shown {
  const all = features.flatMap(({ id, on, show }) => {
    if ((on && !on.some((kind) => kind === visit.page.kind)) || disabled.includes(id)) return [];
    try {
      return show(visit as never) ?? [];
    } catch (error) {
      failed(id, error);
      return [];
    }
  });
  const line = all.find((one) => one.line)?.line;
  return {
    frame: all.some(({ frame }) => frame),
    marks: all.flatMap(({ marks = [] }) => marks),
    ...(line && { line }),
  };
}
