/** What test/pages/<slug>/expected.json says, and how a reading of the page is held against it (test/pages/README.md). */

type ExpectedReading = { status: string; value?: unknown };
export type ExpectedRow = {
  fiscalYear?: ExpectedReading;
  appliedAt?: ExpectedReading;
  status?: ExpectedReading;
  scheme?: string;
  downloadable?: boolean;
};
export type Expected = {
  /** A `PortalPage` kind, or `none` for a page of the portal on which nothing may be read. */
  kind: string;
  scheme?: string;
  readings?: Record<string, ExpectedReading>;
  activities?: { label: string; checked: boolean }[];
  applications?: ExpectedRow[];
  queue?: ExpectedRow[];
  certificates?: ExpectedRow[];
  /** What even a careful person takes a second look for: silence is no miss there, another value is still wrong. */
  mayBeSilent?: string[];
  /** `may-be-silent`: the same of the whole page. */
  demand?: 'must-read' | 'may-be-silent';
};

/** `wrong`: something else was reported as read, or invented. `missed`: silence where a value stands. */
export type Fault = { at: string; fault: 'wrong' | 'missed'; expected: unknown; got: unknown };

const readings = ['fiscalYear', 'appliedAt', 'status'] as const;
type Loose = { [key: string]: unknown } | undefined;
const loose = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : undefined;

const same = (a: unknown, b: unknown) =>
  JSON.stringify(a) === JSON.stringify(b) ||
  (typeof a === 'string' && typeof b === 'string' && a.includes('T') && Date.parse(a) === Date.parse(b));

function compareReading(at: string, expected: ExpectedReading | undefined, reading: unknown): Fault[] {
  if (!expected) return [];
  const got = loose(reading);
  if (got?.status === 'read') {
    if (expected.status === 'read' && same(expected.value, got.value)) return [];
    return [{ at, fault: 'wrong', expected: expected.value ?? expected.status, got: got.value }];
  }
  return expected.status === 'read'
    ? [{ at, fault: 'missed', expected: expected.value, got: got?.status ?? 'nothing' }]
    : [];
}

const bare = (text: unknown) => String(text).normalize('NFKC').replace(/\s+/g, '');

export const rowsOf = (expected: Expected): ExpectedRow[] | undefined =>
  expected.applications ?? expected.queue ?? expected.certificates;

/** Every way in which what was read differs from what a person reads; none where it may stand. */
export function compare(expected: Expected, page: unknown): Fault[] {
  if (expected.kind === 'none') return strange(page);
  const { demand, mayBeSilent = [] } = expected;
  return everyFault(expected, page).filter(
    ({ at, fault }) => fault === 'wrong' || !(demand === 'may-be-silent' || mayBeSilent.includes(at)),
  );
}

/** On a page that is none of ours only kinds without figures may be seen. */
function strange(page: unknown): Fault[] {
  const got = loose(page)?.kind;
  const harmless = got === undefined || /^(login|my-page|training-home)$/.test(String(got));
  return harmless ? [] : [{ at: 'kind', fault: 'wrong', expected: 'none', got }];
}

function everyFault(expected: Expected, page: unknown): Fault[] {
  const got = loose(page);
  const faults: Fault[] = [];
  const at = (place: string, fault: Fault['fault'], wanted: unknown, found: unknown) =>
    faults.push({ at: place, fault, expected: wanted, got: found });
  if (got?.kind !== expected.kind) {
    at('kind', 'missed', expected.kind, got?.kind ?? 'unrecognised');
    if (got === undefined) return faults;
  }
  if (expected.scheme !== undefined && got.scheme !== expected.scheme)
    at('scheme', got.scheme === 'reporting-training' ? 'wrong' : 'missed', expected.scheme, got.scheme);
  for (const [name, reading] of Object.entries(expected.readings ?? {}))
    faults.push(...compareReading(name, reading, got[name]));
  if (expected.activities) {
    const wanted = expected.activities.map(({ label, checked }) => `${checked ? '☑' : '☐'}${bare(label)}`);
    const found = (Array.isArray(got.activities) ? got.activities : []).map(
      ({ label, checked }) => `${checked ? '☑' : '☐'}${bare(label)}`,
    );
    for (const one of found) if (!wanted.includes(one)) at('activities', 'wrong', 'not there', one);
    for (const one of wanted) if (!found.includes(one)) at('activities', 'missed', one, 'not there');
    if (faults.length === 0 && !same(wanted, found)) at('activities', 'wrong', wanted, found);
  }
  const rows = rowsOf(expected);
  if (rows) {
    const list = got.applications ?? got.certificates;
    const found: unknown[] = Array.isArray(list) ? list : [];
    if (found.length !== rows.length)
      at('rows', found.length > rows.length ? 'wrong' : 'missed', rows.length, found.length);
    rows.forEach((row, index) => {
      const own = loose(found[index]);
      for (const name of readings)
        faults.push(...compareReading(`row ${index + 1} ${name}`, row[name], own?.[name]));
      if (row.scheme !== undefined && own?.scheme !== row.scheme)
        at(
          `row ${index + 1} scheme`,
          own?.scheme === 'reporting-training' ? 'wrong' : 'missed',
          row.scheme,
          own?.scheme,
        );
      if (
        row.downloadable !== undefined &&
        own?.downloadable !== undefined &&
        own.downloadable !== row.downloadable
      )
        at(`row ${index + 1} downloadable`, 'wrong', row.downloadable, own.downloadable);
    });
  }
  return faults;
}
