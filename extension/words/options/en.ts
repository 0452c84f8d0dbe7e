import { schemeNamesEn } from '../schemes';
import type { OptionsWords } from './words';

const names: OptionsWords['names'] = {
  role: 'Who uses it',
  language: 'Language',
  disabledFeatures: 'Features switched off',
  cadence: 'How often and when to look',
  look: 'How to remind when the list was not opened',
  ages: 'Waiting times to remind of',
  closedDays: 'Closed days',
  closedWeekdays: 'Closed weekdays',
  quietHours: 'Quiet hours',
  schemes: 'Schemes',
  prefecture: 'Prefecture',
  periodDays: 'Days before the end of the report period',
  notifications: 'Notifications',
};

export const optionsEn: OptionsWords = {
  title: 'Options',
  intro: 'Options are kept in this browser alone. Changes take effect at once.',
  contents: 'Contents',
  locked: 'Set by the administrator',
  presetByAdministrator: 'Preset by the administrator',
  saved: 'The change was saved.',
  notSaved: 'The change was not saved. The options stay as they were. Restart the browser and try again.',
  refused: {
    role: 'This is not one of the choices.',
    language: 'This is not one of the choices.',
    disabledFeatures: 'This is not the name of a feature.',
    cadence: 'Enter a whole number from 1 to 20 and times such as 09:00.',
    look: 'This is not one of the choices.',
    ages: 'Enter whole numbers from 0 to 250, the smallest first.',
    closedDays: 'Enter one day a line, as 2026-08-13, or as 08-13 for every year.',
    closedWeekdays: 'This is not a weekday.',
    quietHours: 'Enter times such as 18:00.',
    schemes: 'This is not one of the choices.',
    prefecture: 'This is not the name of a prefecture.',
    periodDays: 'Enter a whole number from 0 to 60.',
    notifications: 'This is not one of the choices.',
  },
  names,
  general: 'General',
  reach:
    'On a page of MAMIS that is open, changes to these options reach the frame at once. Marks and the line outside the frame follow when that page is reloaded.',
  role: {
    title: 'Who uses it',
    choices: {
      auto: {
        name: 'Automatic',
        what: 'Shows what a physician needs. Once a list of applications to approve was opened, also what staff need.',
      },
      physician: {
        name: 'Physician',
        what: 'Shows the verdict on the units and the state of the application.',
      },
      staff: {
        name: 'Association staff',
        what: 'Reminds of applications that wait for approval (承認待ち).',
      },
      both: { name: 'Both' },
    },
  },
  language: {
    title: 'Language（言語）',
    choices: { auto: { name: 'Same as the browser' }, ja: { name: '日本語' }, en: { name: 'English' } },
  },
  features: {
    title: 'What is shown on the pages of MAMIS',
    intro: 'No feature types, clicks or sends anything in MAMIS.',
  },
  reminders: {
    title: 'Looking for applications',
    intro: 'MAMIS does not notify. This browser tells when it is time to look at the list of applications.',
    notifications: 'Show notifications',
    notificationsWhat: 'Without them the sign in the toolbar and the line on the pages of MAMIS still tell.',
    everyWorkingDays: 'Look every',
    time: 'Time',
    moreOften: 'More often from December to March and before the end of the report period',
    moreOftenWhat: 'Every few days becomes every day; every day becomes twice a day.',
    secondTime: 'Second time',
    look: 'How to remind when the list was not opened',
    lookChoices: {
      notification: { name: 'Notification and sign in the toolbar' },
      badge: { name: 'Sign in the toolbar alone' },
      off: { name: 'Not at all' },
    },
    ages: 'When an application keeps waiting',
    agesWhat: 'In working days since the application.',
    ageSteps: ['Sign in the toolbar', 'Notification', 'Notification each time until the list is opened'],
    workingDays: 'working days',
    schemes: 'Schemes',
    schemeNames: schemeNamesEn,
    quiet: 'Quiet hours',
    quietOn: 'No notifications at certain hours',
    from: 'From',
    to: 'To',
    closedWeekdays: 'Weekdays closed besides Saturday and Sunday',
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    closedDays: 'Closed days of the office',
    closedDaysWhat:
      'One day a line, as 2026-08-13, or as 12-29 for every year. Public holidays are known without being entered; the days off around New Year are not.',
    prefecture: 'Prefecture',
    noPrefecture: 'Not stated',
    periodDays: 'Remind of the end of the report period from',
    periodDaysWhat: 'Only where the prefecture has published the end of the report period.',
    days: 'days before',
  },
  stored: {
    title: 'What is stored',
    intro:
      'All of it is in this browser alone. Nothing is sent anywhere. Names and registration numbers are not stored.',
    nothing: 'Nothing is stored.',
    things: {
      settings: 'Options chosen on this page',
      remembered:
        'Units and applications last shown (told apart by a code made from the registration number, which cannot be turned back)',
      salt: 'Random number for making the codes',
      health: 'Names of labels that were read, and when (no values)',
      reminders: 'Dates and states of waiting applications (no names)',
      'frame-open': 'Whether the frame on the pages of MAMIS was open or hidden',
      'planned-activities': 'Activities of practical training noted in advance',
      proxy: 'Drafts of paper applications',
    },
    other: (key) => `Other (${key})`,
    what: 'Content',
    size: 'Size',
    bytes: (bytes) => (bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`),
    total: 'Total',
    untilClosed: 'until the browser is closed',
    erase: 'Erase everything',
    eraseTitle: 'Erase everything?',
    eraseWhat:
      'All units, applications, options and health notes kept in this browser are erased. This cannot be undone. The records in MAMIS do not change.',
    eraseYes: 'Erase',
    eraseNo: 'Keep',
    erased: 'Everything was erased.',
    notErased: 'Nothing was erased. What is stored stays. Restart the browser and try again.',
  },
  file: {
    title: 'Hand over the options as a file',
    intro:
      'To use the same options on another PC, save them as a file and load it there. It holds no units and no applications.',
    save: 'Save the options',
    saved: (file) => `${file} was saved.`,
    load: 'Load options',
    loaded: (count) => (count === 1 ? 'One option was loaded.' : `${count} options were loaded.`),
    lockedKept: (locked) => `Set by the administrator and not changed: ${locked.join(', ')}`,
    unknownLeft: (unknown) => `Not known to this version and left out: ${unknown.join(', ')}`,
    refusedTitle: 'The file was not loaded. Your options stay as they were.',
    problem: (problem) => {
      if (problem.code === 'option') return `${names[problem.option]}: ${optionsEn.refused[problem.option]}`;
      return {
        'too-large': 'The file is too large. Choose a file of options that kakari saved.',
        'not-json': 'The file is not JSON. Perhaps it was cut off.',
        'not-settings': 'This is not an options file. Choose one that kakari saved.',
        'newer-version': 'The file was saved by a newer kakari. Update the extension.',
        'not-readable': 'The file could not be opened.',
      }[problem.code];
    },
    reset: 'Back to the defaults',
    resetDone: 'All options are back to the defaults.',
  },
  administrator: {
    title: 'For administrators',
    intro:
      'Saves the current options as a policy for many PCs. For each option choose a default, which can be changed on each PC, or a lock.',
    id: 'Id of this extension',
    option: 'Option',
    value: 'Current value',
    how: 'How',
    hows: { leave: 'Leave out', preset: 'Default', lock: 'Locked' },
    formats: {
      registry: {
        name: 'Windows registry (.reg)',
        where: 'Chrome and Edge. Double-click it as an administrator, or deploy it by group policy.',
      },
      intune: {
        name: 'Intune script (.ps1)',
        where: 'Chrome and Edge. Add it in Intune under “Platform scripts”, run in 64-bit PowerShell.',
      },
      console: {
        name: 'Google Admin console (.json)',
        where: 'Paste it under “Apps & extensions” → “Policy for extensions”.',
      },
      linux: {
        name: 'Linux (.json)',
        where:
          'Chrome: /etc/opt/chrome/policies/managed/. Chromium: /etc/chromium/policies/managed/. Edge: /etc/opt/edge/policies/managed/.',
      },
      firefox: {
        name: 'Firefox (policies.json)',
        where:
          'In the folder “distribution” beside Firefox, or in /etc/firefox/policies/. Where there is one already, add to it. Takes effect after a restart.',
      },
    },
    nothingChosen: 'Nothing is chosen. Choose “Default” or “Locked” for at least one option.',
    saved: (file) => `${file} was saved.`,
  },
};
