import type { RememberedApplication, RememberedPhysician } from '../overlay/messages';
import { storedItem } from './item';

/**
 * What was last seen of each physician who used this browser, under a digest of the registration number on the
 * page. Two physicians may share one PC: nothing is shown unless the digest matches.
 */
type All = Readonly<Record<string, RememberedPhysician>>;

/** More than a clinic has; the oldest go first. */
const most = 50;

export const remembered = storedItem<All>('remembered', check, () => ({}));

/**
 * Keeps what a page told of a physician beside what is known of them. One after the other: two tabs may tell at once, and
 * the one that writes last must have read what the other wrote.
 * @param news what is new, from what is known; undefined for nothing: then nothing is written
 * @returns what is known now; null where that is nothing
 */
export const remember = (
  digest: string,
  news: (known: RememberedPhysician) => RememberedPhysician | undefined,
): Promise<RememberedPhysician | null> =>
  navigator.locks.request('kakari-remembered', async () => {
    const { [digest]: known, ...others } = await remembered.readSurely();
    const told = news(known ?? {});
    if (told === undefined) return known ?? null;
    const now = { ...known, ...told };
    // By their times: Chromium hands the keys of what is stored out in alphabetical order.
    const kept = Object.entries(others)
      .sort(([, a], [, b]) => lastSeen(a).localeCompare(lastSeen(b)))
      .slice(-(most - 1));
    await remembered.write({ ...Object.fromEntries(kept), [digest]: now });
    return now;
  });

/** ISO 8601; '' where nothing is known. */
const lastSeen = ({ figures, applications }: RememberedPhysician): string =>
  [figures?.at ?? '', applications?.at ?? ''].sort().at(-1) ?? '';

function check(value: unknown): All | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).flatMap(([digest, each]) => {
    const physician = /^[0-9a-f]{32}$/.test(digest) ? checkPhysician(each) : undefined;
    return physician ? [[digest, physician] as const] : [];
  });
  return Object.fromEntries(entries);
}

function checkPhysician(value: unknown): RememberedPhysician | undefined {
  if (!isObject(value)) return undefined;
  const figures = checkFigures(value.figures);
  const applications = checkApplications(value.applications);
  return { ...(figures && { figures }), ...(applications && { applications }) };
}

function checkFigures(value: unknown): RememberedPhysician['figures'] {
  if (!isObject(value) || typeof value.at !== 'string') return undefined;
  const { classroomUnits, practicalUnits, at } = value;
  return {
    at,
    ...(typeof classroomUnits === 'number' && { classroomUnits }),
    ...(typeof practicalUnits === 'number' && { practicalUnits }),
  };
}

function checkApplications(value: unknown): RememberedPhysician['applications'] {
  if (!isObject(value) || typeof value.at !== 'string' || !Array.isArray(value.list)) return undefined;
  return { at: value.at, list: value.list.filter(isApplication) };
}

function isApplication(value: unknown): value is RememberedApplication {
  if (!isObject(value)) return false;
  const { appliedAt, status, scheme } = value;
  return (
    typeof appliedAt === 'string' &&
    (status === 'pending' || status === 'returned' || status === 'approved') &&
    (scheme === 'reporting-training' || scheme === 'family-physician-training' || scheme === 'other')
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
