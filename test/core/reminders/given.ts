import { holidays } from '#core/holidays';
import {
  announced,
  defaultSettings,
  due,
  type Facts,
  noFacts,
  type Settings,
  type SightedRow,
  type Sighting,
  seeList,
} from '#core/reminders';

/** A time in Japan: '06-03 10:00' of 2026, or with its year. */
export const at = (text: string): number => {
  const full = text.length > 11 ? text : `2026-${text}`;
  return Date.parse(`${full.replace(' ', 'T')}:00+09:00`);
};

/** June 2026 begins on a Monday, has no holiday and is outside the season. */
export const staff: Settings = { ...defaultSettings, role: 'staff', quietHours: null };

export const digest = (letter: string) => letter.repeat(32);

/** A row as the reader saw it: 'a' applied on 1 June at 10:00, unless told otherwise. */
export const row = (letter: string, more: Partial<SightedRow> = {}): SightedRow => ({
  id: digest(letter),
  appliedAt: '2026-06-01T10:00:00+09:00',
  scheme: 'reporting-training',
  status: 'pending',
  ...more,
});

/** A list on one page. */
export const list = (rows: readonly SightedRow[], more: Partial<Sighting> = {}): Sighting => ({
  rows,
  paging: { total: rows.length, from: 0, to: rows.length },
  otherFilters: false,
  ...more,
});

export const began = noFacts(at('05-29 12:00'));

export const saw = (rows: readonly SightedRow[], when: string, facts: Facts = began): Facts =>
  seeList(facts, list(rows), at(when));

export const dueAt = (facts: Facts, when: string, settings: Settings = staff) =>
  due(facts, settings, at(when), holidays);

/** The facts after what is announced at a time was shown and remembered. */
export function told(facts: Facts, when: string, settings: Settings = staff): Facts {
  const { announce } = dueAt(facts, when, settings);
  if (!announce) throw new Error(`Nothing is announced at ${when}.`);
  return announced(facts, announce, at(when));
}

export const states = (facts: Facts) =>
  Object.fromEntries(facts.rows.map(({ id, state }) => [id.slice(0, 1), state]));
