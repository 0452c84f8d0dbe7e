import type { PageKind, PortalPage } from '../portal/index';
import { storedItem } from '../stored/item';
import { isObject } from '../stored/settings/checks';

/**
 * Which labels broke? What was recognised the last time, without any value of the page: kinds of pages, our own names
 * of labels, and whether each was read. Everything in here may be sent to a stranger.
 */
export type Health = {
  readonly pages: Readonly<Record<string, SeenPage>>;
  /** When the host last showed a page that is none we know. */
  readonly unknownAt?: string;
  readonly failures: readonly Failure[];
};

/** `at` is an instant in ISO 8601. */
export type SeenPage = { readonly at: string; readonly labels: Readonly<Record<string, LabelStatus>> };
/**
 * A page need not show every label it may have: `absent` alone is no fault. `lost` is one that stood on the page of this
 * kind before and now nowhere on it: it may have been renamed.
 */
export type LabelStatus = 'read' | 'absent' | 'lost' | 'ambiguous' | 'unreadable';

/** `other-application`: one that was sent, or one of another scheme, has fewer labels than the form. */
export type SeenKind = PageKind | 'other-application';

/** A feature that broke: its id and the class of the error, never its message, which may quote the page. */
export type Failure = {
  readonly feature: string;
  readonly reason: string;
  readonly count: number;
  readonly at: string;
};

/** From the best to the worst: of many rows the worst counts. */
const statuses: readonly LabelStatus[] = ['read', 'absent', 'lost', 'ambiguous', 'unreadable'];
const mostPages = 20;
const mostFailures = 20;
const name = /^[A-Za-z][\w-]{0,39}$/;
/** Not any word: an error could be named after what it found. */
const errorClass = /^[A-Za-z]{0,30}(Error|Exception)$/;

export const health = storedItem<Health>('health', check, () => ({ pages: {}, failures: [] }));
export const readHealth = (): Promise<Health> => health.read();

/** @param page what a page of the portal's host was recognised as; null where it was not */
export function noteHealth(page: PortalPage | null, at: string): Promise<void> {
  return change((known) => {
    if (page === null) return { ...known, unknownAt: at };
    const kind = kindOf(page);
    const before = kind === 'other-application' ? {} : known.pages[kind]?.labels;
    return { ...known, pages: { ...known.pages, [kind]: { at, labels: labelsOf(page, before) } } };
  });
}

function kindOf(page: PortalPage): SeenKind {
  if (page.kind !== 'completion-application') return page.kind;
  const { scheme, searchPeriod, totalBadge, classroomBadge, practicalBadge } = page;
  // One of these alone may have been renamed: then it is still the form.
  const ofTheForm = [searchPeriod, totalBadge, classroomBadge, practicalBadge];
  return scheme === 'reporting-training' && ofTheForm.some(({ status }) => status !== 'absent')
    ? page.kind
    : 'other-application';
}

/** @param reason an error's class, such as `TypeError`; anything else is told as `Error` */
export function noteFailure(feature: string, reason: string, at: string): Promise<void> {
  const known = {
    feature: name.test(feature) ? feature : 'unknown',
    reason: errorClass.test(reason) ? reason : 'Error',
  };
  return change((old) => {
    const same = (each: Failure) => each.feature === known.feature && each.reason === known.reason;
    const count = (old.failures.find(same)?.count ?? 0) + 1;
    const others = old.failures.filter((each) => !same(each));
    return { ...old, failures: [...others.slice(1 - mostFailures), { ...known, count, at }] };
  });
}

const beforeTraining: readonly PageKind[] = ['login', 'my-page'];

/** When a page of the training part was last recognised: should it live on another host, it never is. */
export const trainingSeenAt = ({ pages }: Health): string | undefined =>
  Object.entries(pages)
    .filter(([kind]) => !beforeTraining.some((each) => each === kind))
    .map(([, { at }]) => at)
    .sort()
    .at(-1);

/** Readings anywhere in a page, by the name of the field that holds them: a name of ours, never a text of the page. */
function labelsOf(page: PortalPage, before: SeenPage['labels'] = {}): Record<string, LabelStatus> {
  const labels: Record<string, LabelStatus> = {};
  const there = new Set<string>();
  const walk = (value: unknown, field: string): void => {
    if (Array.isArray(value)) {
      for (const each of value) walk(each, field);
    } else if (isObject(value)) {
      const status = statuses.find((each) => each === value.status && typeof value.label === 'string');
      if (status === undefined) for (const [key, each] of Object.entries(value)) walk(each, key);
      else {
        if (status !== 'absent') there.add(field);
        if (statuses.indexOf(status) >= statuses.indexOf(labels[field] ?? 'read')) labels[field] = status;
      }
    }
  };
  walk(page, '');
  for (const [field, was] of Object.entries(before))
    if (labels[field] === 'absent' && !there.has(field) && was !== 'absent') labels[field] = 'lost';
  return labels;
}

// Two messages may come at once: each change waits for the one before it. A queue, not a memory.
let queue: Promise<unknown> = Promise.resolve();

function change(next: (known: Health) => Health): Promise<void> {
  const turn = queue.then(async () => health.write(next(await health.readSurely())));
  queue = turn.catch(() => undefined);
  return turn;
}

function check(value: unknown): Health | undefined {
  if (!isObject(value)) return undefined;
  const pages = isObject(value.pages) ? Object.entries(value.pages).slice(0, mostPages) : [];
  const failures = Array.isArray(value.failures) ? value.failures.slice(-mostFailures) : [];
  return {
    pages: Object.fromEntries(
      pages.flatMap(([kind, page]) => {
        const checked = name.test(kind) ? checkPage(page) : undefined;
        return checked ? [[kind, checked]] : [];
      }),
    ),
    ...(typeof value.unknownAt === 'string' && { unknownAt: value.unknownAt }),
    failures: failures.filter(isFailure),
  };
}

function checkPage(value: unknown): SeenPage | undefined {
  if (!isObject(value) || typeof value.at !== 'string' || !isObject(value.labels)) return undefined;
  const labels = Object.entries(value.labels).flatMap(([label, status]) => {
    const known = name.test(label) ? statuses.find((each) => each === status) : undefined;
    return known ? [[label, known] as const] : [];
  });
  return { at: value.at, labels: Object.fromEntries(labels) };
}

const isFailure = (value: unknown): value is Failure =>
  isObject(value) &&
  typeof value.feature === 'string' &&
  name.test(value.feature) &&
  typeof value.reason === 'string' &&
  errorClass.test(value.reason) &&
  typeof value.count === 'number' &&
  typeof value.at === 'string';
