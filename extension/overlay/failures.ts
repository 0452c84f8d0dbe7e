import { tell } from './tell';

const told = new Set<string>();

/** A feature that broke is told once, by its id and the kind of error: a message might quote the page. */
export function showFailure(feature: string, error: unknown): void {
  if (told.has(feature)) return;
  told.add(feature);
  tell({ type: 'feature-failed', feature, reason: error instanceof Error ? error.name : typeof error });
}
