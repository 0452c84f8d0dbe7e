import { normalise } from './normalise';

/** The elements that stand beside a label: a row header's cells, a term's description. Hidden copies do not count. */
export function labelled(root: ParentNode, wordings: readonly string[]): Element[] {
  const wanted = new Set(wordings.map(normalise));
  const values: Element[] = [];
  for (const label of root.querySelectorAll('th, dt')) {
    if (!wanted.has(normalise(label.textContent ?? ''))) continue;
    const value = label.nextElementSibling;
    if (value?.checkVisibility()) values.push(value);
  }
  return values;
}
