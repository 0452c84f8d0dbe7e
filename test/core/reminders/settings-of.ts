import { defaultSettings, type Settings } from '#core/reminders';
import type { Random } from './random';

/**
 * Ends of report periods, invented: none is published beyond March 2026, and most fall outside the season, where they
 * make a difference.
 */
export const periods = [
  '2025-10-31',
  '2026-06-30',
  '2027-02-28',
  '2027-07-15',
  '2028-09-30',
  '2029-11-15',
].map((to) => ({
  prefecture: '京都',
  to,
  source: 'invented',
  verified: false,
}));

/** What an office may have chosen. */
export function settingsOf(random: Random): Settings {
  const every = random.pick([1, 1, 2, 3, 5]);
  const quiet = random.pick([
    null,
    defaultSettings.quietHours,
    { from: '18:00', to: '08:30' },
    { from: '09:00', to: '10:30' },
  ]);
  const role = random.next() < 0.04 ? 'physician' : random.pick(['staff', 'both', undefined] as const);
  const prefecture = random.pick([undefined, '京都', '大阪']);
  return {
    ...defaultSettings,
    ...(role && { role }),
    cadence: {
      everyWorkingDays: every,
      time: random.pick(['09:00', '09:00', '08:15', '13:30', '16:45']),
      moreOften: random.chance(0.7),
      secondTime: random.pick(['15:00', '11:00']),
    },
    look: random.pick(['notification', 'notification', 'badge', 'off']),
    ages: random.pick([
      [3, 5, 10],
      [3, 5, 10],
      [1, 2, 3],
      [0, 1, 20],
      [5, 5, 5],
    ] as const),
    closedDays: random.pick([
      [],
      ['12-29', '12-30', '12-31', '01-02', '01-03'],
      ['2026-08-13', '2026-08-14'],
    ]),
    closedWeekdays: random.pick([[], [], [3]]),
    quietHours: quiet,
    schemes: {
      'reporting-training': random.chance(0.97),
      'family-physician-training': random.chance(0.8),
      other: random.chance(0.3),
    },
    ...(prefecture && { prefecture }),
    periodDays: random.pick([0, 7, 14, 60]),
    notifications: random.chance(0.96),
  };
}
