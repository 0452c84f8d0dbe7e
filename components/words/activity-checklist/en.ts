import type { ActivityChecklistWords } from './words';

const itemsOf = (count: number) => `${count} ${count === 1 ? 'activity' : 'activities'}`;

/** Our own translations: the portal and the paper form know the Japanese wording alone, which stays visible. */
export const activityChecklistEn: ActivityChecklistWords = {
  title: 'Activities of practical training (実地研修)',
  required: 'required',
  missing: 'Please choose at least one activity.',
  past: 'Choose all that apply. Past activities and those of employed physicians count too.',
  incomplete:
    'This list is not complete. MAMIS shows the other activities under 実地研修実績入力 (entry of practical training).',
  filter: 'Find an activity',
  tallyTitle: 'Chosen',
  tally: (count, each) => itemsOf(count) + (each ? ` × ${each} units = ${count * each} units` : ''),
  next: 'When you apply, choose the same activities on MAMIS under 実地研修実績入力 (entry of practical training) and press 登録 (register).',
  unavailable: 'A part could not be loaded. All activities of this list can be chosen.',
  category: {
    1: 'Out-of-hours and emergency care in the community',
    2: 'Public service for government and medical associations',
    3: 'Community and public health',
  },
  item: {
    'weeknight-holiday-rota': 'Weeknight and holiday duty rota',
    'event-first-aid': 'First aid at community events',
    'on-call-clinic': 'On-call clinic duty',
    'holiday-night-emergency-centre': 'Holiday and night emergency centre',
    'telephone-consultation': 'Telephone consultation',
    'government-committee':
      'Committee member for government (national, prefecture, health centre, municipality, neighbourhood association and others)',
    'association-committee': 'Committee member of a medical or specialists’ association',
    'police-cooperation': 'Cooperation with the police',
    'disaster-council': 'Attending a disaster prevention council',
    'community-medicine-meeting': 'Attending a meeting on community medicine',
    'claims-review-committee': 'Attending a committee that reviews insurance claims',
    'community-care-conference': 'Attending a community care conference',
    'disability-certification-board': 'Attending a disability certification board',
    'care-certification-board': 'Attending a long-term care certification board',
    'maternal-health': 'Maternal health (antenatal check-ups)',
    'infant-health': 'Infant health (check-ups at 18 months, 3 years and others)',
    'school-health': 'School health (check-ups, school physician)',
    'school-health-education':
      'Health education at school (sex, cancer, smoking, drugs and medicines, and others)',
    'occupational-health':
      'Occupational health (community occupational health centre, advice at the workplace, industrial physician)',
    'employer-checkup': 'Check-ups for employers (specific health check-ups and guidance)',
    'elderly-health': 'Health of older people (check-ups, dementia screening)',
    vaccination: 'Vaccination (routine and other)',
    'cancer-adult-screening': 'Screening for cancer and adult diseases',
    'public-lecture': 'Public lectures (on health, on care)',
    'mental-health': 'Mental health',
    'sports-physician': 'Sports physician activities',
  },
};
