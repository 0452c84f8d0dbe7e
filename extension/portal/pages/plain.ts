import type { LabelName } from '../labels';
import type { Seen } from '../seen';
import type { View } from '../view';

/** Pages of which only the kind is wanted. Labels last seen 2025-12-24. */
export function seePlainPage(view: View): Seen | undefined {
  const shows = (name: LabelName) => view.hits.some((hit) => hit.name === name);
  // briefing L149–173
  const hasPassword = view.tokens.some(({ kind, el }) => kind === 'password' && view.isSeen(el));
  if (hasPassword && shows('loginId')) return { kind: 'login' };
  // briefing L197–211
  if (shows('applicationState') && shows('everyApplication')) return { kind: 'my-page' };
  // briefing L281–300
  if (shows('trainingTitle') || (shows('courseKind') && shows('criteria'))) return { kind: 'training-home' };
  return undefined;
}
