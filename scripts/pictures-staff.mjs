// What an association's browser may have seen in its season, for the pictures of the staff's pages: invented, and without
// names, since the extension keeps none. In the form of core/reminders/facts.ts.

/** A Wednesday of the season, 10:00 in Japan; the demo's build takes it for now. */
export const STAFF_NOW = japan('2026-12-02T10:00');

/** @param {string} time in Japan */
function japan(time) {
  return Date.parse(`${time}:00+09:00`);
}

const REPORTING = 'reporting-training';
const FAMILY = 'family-physician-training';

/** @param {string} appliedAt @param {string} scheme @param {number} who */
const row = (appliedAt, scheme, who) => ({
  id: who.toString(16).padStart(32, '0'),
  appliedAt: japan(appliedAt),
  scheme,
  firstSeen: japan('2026-11-30T09:15'),
  lastSeen: japan('2026-11-30T09:15'),
  sighting: 1,
  state: 'waiting',
});

/** @param {number} applied @param {number} approved @param {number} returned */
const counts = (applied, approved, returned) => ({ applied, approved, returned, gone: 0, byHand: 0 });

export const STAFF_FACTS = {
  version: 1,
  since: japan('2026-04-01T09:00'),
  list: {
    openedAt: japan('2026-11-30T09:15'),
    recognisedAt: japan('2026-11-30T09:15'),
    completeAt: japan('2026-11-30T09:15'),
    address: 'https://mamis.med.or.jp/staff/applications',
  },
  sightings: 1,
  rows: [
    row('2026-11-13T16:20', REPORTING, 1),
    row('2026-11-24T09:56', FAMILY, 2),
    row('2026-11-26T11:05', REPORTING, 3),
    row('2026-11-27T19:47', REPORTING, 4),
    row('2026-11-30T08:15', FAMILY, 5),
  ],
  counted: [],
  months: {
    '2026-04': { [REPORTING]: counts(2, 3, 0) },
    '2026-05': { [REPORTING]: counts(1, 1, 0) },
    '2026-08': { [REPORTING]: counts(3, 2, 1), [FAMILY]: counts(1, 1, 0) },
    '2026-09': { [REPORTING]: counts(4, 4, 0) },
    '2026-10': { [REPORTING]: counts(9, 7, 1), [FAMILY]: counts(3, 2, 0) },
    '2026-11': { [REPORTING]: counts(14, 11, 2), [FAMILY]: counts(6, 4, 1) },
  },
};
