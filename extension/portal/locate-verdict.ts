import { badges } from './labels';
import { locate } from './locate';
import { normalise } from './normalise';

/** Where the verdict belongs: after the portal's own badge where one follows the total, else at the total's end. */
export function locateVerdict(
  document: Document,
): { readonly beside: Element; readonly where: 'inside' | 'after' } | undefined {
  const total = locate(document, 'totalUnits');
  if (total === undefined) return undefined;
  const next = total.nextElementSibling;
  const isBadge = next !== null && Object.hasOwn(badges, normalise(next.textContent ?? ''));
  return isBadge ? { beside: next, where: 'after' } : { beside: total, where: 'inside' };
}
