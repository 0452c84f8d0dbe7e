import type { UnitsFault } from '#core/units';
import type { FigureFieldWords } from './words';

/** On the grid of its own field: 568.5 would be refused in that of practical training. */
const notANumber = (grid: number) => `数字で入力してください（例：${grid === 5 ? 15 : 568.5}）。`;

const faults: Record<UnitsFault, (grid: number) => string> = {
  empty: () => '',
  'not-a-number': notANumber,
  negative: () => '0以上の数字で入力してください。',
  'off-grid': (grid) => `${grid}単位きざみで入力してください。`,
  'not-finite': notANumber,
  'too-large': () => '数字が大きすぎます。',
};

export const figureFieldsJa: FigureFieldWords = {
  unit: '単位',
  zero: 'ないときは「0」と入力してください。',
  fault: (fault, grid) => faults[fault](grid),
};
