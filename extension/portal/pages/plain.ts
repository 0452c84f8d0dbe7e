import type { Seen } from '../seen';
import type { PortalPage } from '../types';
import type { View } from '../view';

type PlainPage = Extract<PortalPage, { kind: 'login' | 'my-page' | 'training-home' }>;

/** Pages of which only the kind is wanted. Labels last seen 2025-12-24. */
export function seePlainPage({ tokens, hits }: View): Seen {
  return {
    kind: 'plain',
    names: hits.map(({ name }) => name),
    hasPassword: tokens.some(({ kind }) => kind === 'password'),
  };
}

export function readPlainPage({ names, hasPassword }: Seen & { kind: 'plain' }): PlainPage | undefined {
  const shown = new Set(names);
  // briefing L149–173
  if (hasPassword && shown.has('loginId')) return { kind: 'login' };
  // briefing L197–211
  if (shown.has('state') && shown.has('forms')) return { kind: 'my-page' };
  // briefing L281–300
  const isSearch = shown.has('course') && shown.has('search');
  return shown.has('training') || isSearch ? { kind: 'training-home' } : undefined;
}
