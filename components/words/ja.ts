import { activityChecklistJa } from './activity-checklist/ja';
import { applicationStatusJa } from './application-status/ja';
import { certificateViewerJa } from './certificate-viewer/ja';
import { questionsJa } from './faq/questions-ja';
import type { Words } from './words';

/** 日本語: verdict first, then why, then the next click with the portal's own button names in 「」. */
export const ja: Words = {
  lang: 'ja',
  scheme: {
    'reporting-training': 'かかりつけ医機能報告制度にかかる研修',
    'family-physician-training': '日医かかりつけ医機能研修制度',
  },
  faq: questionsJa,
  applicationStatus: applicationStatusJa,
  activityChecklist: activityChecklistJa,
  twoSchemes: '「日医かかりつけ医機能研修制度」とは別の制度です。',
  recordUnavailable: '記録を読み込めませんでした。表示していた内容はそのままです。',
  rulesTitle: '座学研修と実地研修の両方で、合計10単位以上',
  rules:
    '座学研修（日医生涯教育制度の単位）と実地研修（地域に根差した医師の活動、1項目5単位）の両方を受け、合計10単位以上で修了です。単位数は、MAMIS の「認定(修了)申請」で「検索」するとわかります。',
  certificate: certificateViewerJa,
};
