import type { PopupWords } from './words';

export const popupEn: PopupWords = {
  title: 'kakari',
  physicianTitle: 'Units and application',
  loading: 'Loading.',
  openPortal: 'Shown once you open MAMIS. If it is open already, reload that page.',
  noNumber:
    'This page shows no registration number (医籍登録番号), so it is not known whose units to show. Open My Page (マイページ).',
  nothingSeen:
    'The units of this person were not read yet. In MAMIS, open 「認定(修了)申請」 (application) and press 「検索」 (search).',
  showsNow: 'The figures MAMIS shows now.',
  shownAt: (time) => `Shown by MAMIS on ${time}. They may have changed since.`,
  applicationsAt: (time) => `State of the application as shown on ${time}.`,
  links: 'Open',
  portal: 'Open MAMIS',
  certificate: 'Certificate (修了証)',
  sidePanel: 'Show in the side panel',
  options: 'Options',
  save: 'Save the record',
  saveWhat:
    'Saves only the units and applications that were read, with their time, as a file. No name and no number.',
  saved: (file) => `${file} was saved.`,
  notSaved: 'Nothing was saved: what was read does not fit a record. What is shown stays.',
  unofficial: 'Not an official product of the Japan Medical Association.',
};
