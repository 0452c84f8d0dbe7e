import type { RowScheme } from '#core/reminders';

/** The schemes of applications, for staff: in the options and wherever applications are counted. */
export const schemeNamesJa: Readonly<Record<RowScheme, string>> = {
  'reporting-training': 'かかりつけ医機能報告制度にかかる研修',
  'family-physician-training': '日医かかりつけ医機能研修制度',
  other: 'そのほかの申請',
};

export const schemeNamesEn: Readonly<Record<RowScheme, string>> = {
  'reporting-training':
    'Training for the Family Physician Function Reporting System (かかりつけ医機能報告制度にかかる研修)',
  'family-physician-training': 'JMA Family Physician Function Training Scheme (日医かかりつけ医機能研修制度)',
  other: 'Other applications',
};
