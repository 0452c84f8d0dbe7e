import type { UnitsFault } from '#core/units';
import type { FigureFieldWords } from './words';

const faults: Record<UnitsFault, (grid: number) => string> = {
  empty: () => '',
  'not-a-number': () => '数字で入力してください（例：568.5）。',
  negative: () => '0以上の数字で入力してください。',
  'off-grid': (grid) => `${grid}単位きざみで入力してください。`,
  'not-finite': () => '数字で入力してください（例：568.5）。',
  'too-large': () => '数字が大きすぎます。',
};

export const figureFieldsJa: FigureFieldWords = {
  unit: '単位',
  fault: (fault, grid) => faults[fault](grid),
};
