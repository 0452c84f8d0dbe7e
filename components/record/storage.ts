import type { TrainingRecord } from '#core/record';
import type { RecordChange } from './state';

const key = 'kakari-record';

/**
 * What `storage="local"` keeps: figures, ticks and dates. A name, kana, registration number, address or title is
 * never at rest, so fields are taken one by one; a field that is not listed is not kept.
 */
export function keepable(record: TrainingRecord): TrainingRecord {
  const { classroom, handAdded, activities, practicalUnits, applications, certificates } = record;
  return {
    version: 1,
    ...(classroom && { classroom: classroom.map(({ units, day, origin }) => ({ units, day, origin })) }),
    ...(handAdded && { handAdded: boxesOf(handAdded) }),
    ...(activities && { activities }),
    ...(practicalUnits && {
      practicalUnits: { units: practicalUnits.units, day: practicalUnits.day, origin: 'portal' },
    }),
    ...(applications && {
      applications: applications.map(({ appliedAt, status, scheme, fiscalYear }) => ({
        appliedAt,
        status,
        scheme,
        ...(fiscalYear !== undefined && { fiscalYear }),
      })),
    }),
    ...(certificates && {
      certificates: certificates.map(({ scheme, day, fiscalYear }) => ({
        scheme,
        day,
        ...(fiscalYear !== undefined && { fiscalYear }),
      })),
    }),
  };
}

function boxesOf(
  handAdded: NonNullable<TrainingRecord['handAdded']>,
): NonNullable<TrainingRecord['handAdded']> {
  const { lectures, examQuestions, teaching, experiential, papers } = handAdded;
  const boxes = { lectures, examQuestions, teaching, experiential, papers };
  return Object.fromEntries(Object.entries(boxes).filter(([, units]) => units !== undefined));
}

/**
 * What differs in what another tab kept, field by field; nothing where all is the same. What is never kept, a name or
 * a title, stays as it is known here.
 */
export function keptElsewhere(ours: TrainingRecord, theirs: TrainingRecord): RecordChange | undefined {
  const [here, there] = [keepable(ours), keepable(theirs)];
  const names = [...new Set([...Object.keys(here), ...Object.keys(there)])] as (keyof TrainingRecord)[];
  const changed = names.filter((name) => JSON.stringify(here[name]) !== JSON.stringify(there[name]));
  return changed.length === 0 ? undefined : Object.fromEntries(changed.map((name) => [name, there[name]]));
}

type Holder = { readonly host: WeakRef<Element>; readonly keeper: WeakRef<{ takeKept(): void }> };
let holder: Holder | undefined;
const told = new WeakSet<Element>();

/**
 * This browser keeps one record a site, and providers on one page do not meet: the first one on the page that asks holds
 * it while it stands there. Another one keeps and finds nothing, which one console line says. The one that holds it
 * hears of what other tabs keep.
 */
export function holds(host: Element, keeper: { takeKept(): void }): boolean {
  const present = holder?.host.deref();
  if (present === undefined || present === host || !present.isConnected) {
    if (holder === undefined) listen();
    holder = { host: new WeakRef(host), keeper: new WeakRef(keeper) };
    return true;
  }
  if (!told.has(host))
    // biome-ignore lint/suspicious/noConsole: the page's author is told why the second record is not kept
    console.warn('kakari: two <kakari-record storage="local"> on one page; only the first one is kept.');
  told.add(host);
  return false;
}

/** Once for all records of the page, which are held weakly: one that goes leaves nothing behind. */
function listen(): void {
  const hear = () => holder?.keeper.deref()?.takeKept();
  // A key of null: all was cleared.
  addEventListener('storage', (event) => (event.key ?? key) === key && hear());
  // A page that the browser had set aside hears of nothing.
  addEventListener('pageshow', ({ persisted }) => persisted && hear());
}

/** Storage may be full, blocked by the visitor or absent in a sandboxed frame: then nothing is kept, and that is said. */
export function keep(record: TrainingRecord): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(keepable(record)));
    return true;
  } catch {
    return false;
  }
}

/** What was kept, as text; undefined where there is nothing, or where the browser does not let us look. */
export function kept(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function erase(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing can have been kept either.
  }
}
