import type { UnitsFault } from '#core/units';
import type { FigureFieldWords } from './words';

const notANumber = (grid: number) => `Please enter a number, such as ${grid === 5 ? 15 : 568.5}.`;

const faults: Record<UnitsFault, (grid: number) => string> = {
  empty: () => '',
  'not-a-number': notANumber,
  negative: () => 'Please enter a number of 0 or more.',
  'off-grid': (grid) => `Please enter a number in steps of ${grid}.`,
  'not-finite': notANumber,
  'too-large': () => 'This number is too large.',
};

export const figureFieldsEn: FigureFieldWords = {
  unit: 'units',
  zero: 'If you have none, please enter 0.',
  fault: (fault, grid) => faults[fault](grid),
};
