import type { Figures } from '#core/index';
import type { CompletionApplicationPage, Reading } from './types';

/**
 * The figures of the page as the rules take them. Undefined where a figure is there but cannot be read: a wrong
 * figure is worse than none, so the page then stays without a verdict.
 */
export function figuresOf(page: CompletionApplicationPage): Figures | undefined {
  const { classroomUnits, practicalUnits } = page;
  if (doubtful(classroomUnits) || doubtful(practicalUnits)) return undefined;
  if (classroomUnits.status !== 'read' && practicalUnits.status !== 'read') return undefined;
  return {
    ...(classroomUnits.status === 'read' && { classroomUnits: classroomUnits.value }),
    ...(practicalUnits.status === 'read' && { practicalUnits: practicalUnits.value }),
  };
}

const doubtful = ({ status }: Reading<number>) => status === 'ambiguous' || status === 'unreadable';
