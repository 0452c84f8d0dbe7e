import type { Badge } from '#core/index';
import { readUnits } from '#core/units';
import { badges } from './labels';
import { normalise } from './normalise';
import { labelled } from './read-labelled';
import type { Reading } from './types';

/** A figure in units beside a label: 「568.5 単位」, in one node or several, with or without a badge after it. */
export function readUnitsBeside(root: ParentNode, wordings: readonly string[]): Reading<number> {
  return read(root, wordings, (text) => {
    const figures = text.normalize('NFKC').match(/[-−]?[\d.,]+(?=\s*単位(?!充足|不足))/g) ?? [];
    if (figures.length !== 1) return undefined;
    const reading = readUnits(figures[0] ?? '');
    return reading.ok ? reading.units : undefined;
  });
}

/** 単位充足 or 単位不足 beside a label. */
export function readBadgeBeside(root: ParentNode, wordings: readonly string[]): Reading<Badge> {
  return read(root, wordings, (text) => {
    const found = Object.entries(badges).filter(([word]) => normalise(text).includes(word));
    return found.length === 1 ? found[0]?.[1] : undefined;
  });
}

function read<T extends number | string>(
  root: ParentNode,
  wordings: readonly string[],
  valueIn: (text: string) => T | undefined,
): Reading<T> {
  const label = wordings[0] ?? '';
  const raws = labelled(root, wordings).map((element) => (element as HTMLElement).innerText);
  if (raws.length === 0) return { status: 'absent', label };
  const values = raws.map(valueIn);
  if (new Set(values).size > 1) return { status: 'ambiguous', label };
  const [value] = values;
  return value === undefined
    ? { status: 'unreadable', label }
    : { status: 'read', value, label, raw: raws[0] ?? '' };
}
