import { addDays, fiscalYearOf } from '#core/calendar';
import { activities } from '#core/schemes/reporting-training/activities';
import { people } from './people';
import { type Application, type Scheme, type Situation, type Status, schemes, statuses } from './situation';

/** A cookie holds about 4 kB: older applications make room for new ones. */
export const MOST_STORED = 10;
export const MOST_CROWD = 2000;
const CROWD_FROM = 1000;

/** Both schemes that a district association approves at the same time of the year (briefing L558), and others. */
const crowdSchemes: readonly Scheme[] = ['reporting-training', 'family-physician-training'];
const ownSchemes: readonly Scheme[] = [
  'occupational',
  'sports',
  'reporting-training',
  'family-physician-training',
];

function crowdRow(situation: Situation, index: number): Application {
  const isStaff = situation.role === 'staff';
  const ofSchemes = isStaff ? crowdSchemes : ownSchemes;
  const day = addDays(situation.day, -1 - (index % 20)) ?? situation.day;
  const minute = (index * 7) % 60;
  return {
    id: CROWD_FROM + index,
    who: isStaff ? 2 + (index % (people.length - 2)) : situation.physician,
    scheme: ofSchemes[index % ofSchemes.length] ?? 'reporting-training',
    fiscalYear: fiscalYearOf(day) ?? 0,
    appliedAt: `${day}T${String(9 + (index % 9)).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    status: isStaff || index % 5 === 4 ? 'pending' : 'approved',
    association: '見本市医師会',
    classroom: 10 + (index % 40) / 2,
    ticked: activities.slice(0, 1 + (index % 4)).map(({ id }) => id),
    decidedOn: isStaff || index % 5 === 4 ? undefined : day,
  };
}

/** Stored and generated applications, oldest first as the briefing's list has them (L461–462). */
export function allApplications(situation: Situation): Application[] {
  const stored = new Set(situation.applications.map(({ id }) => id));
  const crowd = Array.from({ length: situation.crowd }, (_, index) => crowdRow(situation, index));
  return [...situation.applications, ...crowd.filter(({ id }) => !stored.has(id))].sort(
    (one, other) => one.appliedAt.localeCompare(other.appliedAt) || one.id - other.id,
  );
}

export type Criteria = {
  readonly schemes: readonly Scheme[];
  readonly statuses: readonly Status[];
  readonly year: number | undefined;
};

/** From the query of a search form; nothing ticked means no restriction, since the portal's answer is not known. */
export const criteriaOf = (query: URLSearchParams): Criteria => ({
  schemes: schemes.filter((scheme) => query.getAll('scheme').includes(scheme)),
  statuses: statuses.filter((status) => query.getAll('status').includes(status)),
  year: /^\d{4}$/.test(query.get('year') ?? '') ? Number(query.get('year')) : undefined,
});

export const matching = (applications: readonly Application[], criteria: Criteria): Application[] =>
  applications.filter(
    ({ scheme, status, fiscalYear }) =>
      (criteria.schemes.length === 0 || criteria.schemes.includes(scheme)) &&
      (criteria.statuses.length === 0 || criteria.statuses.includes(status)) &&
      (criteria.year === undefined || criteria.year === fiscalYear),
  );

export const pageSizes = [25, 50, 100, 1000] as const;

export type Page<T> = {
  readonly rows: readonly T[];
  readonly size: number;
  readonly number: number;
  readonly pages: number;
  /** 「2件中 0-2件を表示」: the portal counts from 0 (briefing L464). */
  readonly line: string;
};

export function pageOf<T>(rows: readonly T[], query: URLSearchParams): Page<T> {
  const size = pageSizes.find((one) => String(one) === query.get('size')) ?? pageSizes[0];
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const number = Math.min(Math.max(1, Math.trunc(Number(query.get('page'))) || 1), pages);
  const from = (number - 1) * size;
  const to = Math.min(from + size, rows.length);
  return {
    rows: rows.slice(from, to),
    size,
    number,
    pages,
    line: `${rows.length}件中 ${from}-${to}件を表示`,
  };
}

/** One certificate for each approved application, as the briefing's download list shows (L540–544). */
export const certificatesOf = (situation: Situation): Application[] =>
  allApplications(situation).filter(
    ({ who, status }) => who === situation.physician && status === 'approved',
  );
