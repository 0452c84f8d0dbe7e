import type { UnitsFault } from '#core/units';
import type { FigureFieldWords } from './words';

const faults: Record<UnitsFault, (grid: number) => string> = {
  empty: () => '',
  'not-a-number': () => 'Please enter a number, such as 568.5.',
  negative: () => 'Please enter a number of 0 or more.',
  'off-grid': (grid) => `Please enter a number in steps of ${grid}.`,
  'not-finite': () => 'Please enter a number, such as 568.5.',
  'too-large': () => 'This number is too large.',
};

export const figureFieldsEn: FigureFieldWords = {
  unit: 'units',
  fault: (fault, grid) => faults[fault](grid),
};
