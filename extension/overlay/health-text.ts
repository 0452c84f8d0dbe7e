import { wordingOf } from '../portal/labels';
import { seenTime } from '../words/time';
import type { Words } from '../words/words';
import { type Health, type LabelStatus, type SeenKind, type SeenPage, trainingSeenAt } from './health';

/** What the popup says in one line. */
export type HealthState =
  | { readonly kind: 'never' }
  | { readonly kind: 'failed' | 'unread' | 'lost'; readonly count: number }
  | { readonly kind: 'fine'; readonly at: string };

export function healthState({ pages, failures }: Health): HealthState {
  if (failures.length > 0) return { kind: 'failed', count: failures.length };
  const seen = Object.values(pages);
  const found = seen.flatMap(({ labels }) => Object.values(labels));
  const count = (...of: readonly LabelStatus[]) => found.filter((status) => of.includes(status)).length;
  const unread = count('ambiguous', 'unreadable');
  if (unread > 0) return { kind: 'unread', count: unread };
  const lost = count('lost');
  if (lost > 0) return { kind: 'lost', count: lost };
  const at = seen
    .map((page) => page.at)
    .sort()
    .at(-1);
  return at === undefined ? { kind: 'never' } : { kind: 'fine', at };
}

export function healthLine(health: Health, words: Words, today: string): string {
  const state = healthState(health);
  if (state.kind === 'never') return words.health.never;
  if (state.kind === 'fine') return words.health.fine(seenTime(state.at, today, words.lang));
  return words.health[state.kind](state.count);
}

/** The portal's own wording of a label, as we know it; else our name of the field. */
const labelName = (field: string): string => wordingOf(field) ?? field;

export const kindName = (kind: string, words: Words): string => words.health.kinds[kind as SeenKind] ?? kind;

/** What was not read on a page and, apart from it, what the page does not show, in words. */
export function pageResult({ labels }: SeenPage, { health }: Words): string {
  const named = Object.entries(labels).map(([field, status]) => [labelName(field), status] as const);
  const absent = named.filter(([, status]) => status === 'absent').map(([label]) => label);
  const shown = named.filter(([, status]) => status !== 'absent');
  const unread = shown.filter(([, status]) => status !== 'read');
  const result =
    unread.length > 0 ? health.labels(unread) : shown.length > 0 ? health.allRead : health.noLabels;
  return absent.length > 0 ? `${result}${health.notShown(absent)}` : result;
}

/** The whole report as lines of text, without personal data, to be sent to whoever maintains the extension. */
export function healthText(known: Health, words: Words, today: string, version: string): string {
  const { health, lang } = words;
  const time = (at: string) => seenTime(at, today, lang);
  const training = trainingSeenAt(known);
  const pages = Object.entries(known.pages).map(
    ([kind, page]) => `- ${kindName(kind, words)} (${time(page.at)}): ${pageResult(page, words)}`,
  );
  const failures = known.failures.map(
    ({ feature, reason, count, at }) => `- ${health.failure(feature, reason, count, time(at))}`,
  );
  return [
    health.version(version),
    training === undefined ? health.trainingNever : health.trainingSeen(time(training)),
    ...(known.unknownAt === undefined ? [] : [health.unknownPage(time(known.unknownAt))]),
    `${health.pagesTitle}:`,
    ...(pages.length > 0 ? pages : [`- ${health.never}`]),
    `${health.failuresTitle}:`,
    ...(failures.length > 0 ? failures : [`- ${health.noFailures}`]),
    '',
  ].join('\n');
}
