import type { ActivityChecklistWords } from './words';

export const activityChecklistJa: ActivityChecklistWords = {
  title: '実地研修の項目',
  required: '必須',
  missing: 'あてはまる項目を1つ以上選んでください。',
  past: 'あてはまる項目をすべて選んでください。過去の活動や、勤務医としての活動も含みます。',
  incomplete: 'この一覧は項目の一部です。ほかの項目は、MAMIS の「実地研修実績入力」で確認できます。',
  filter: '項目をさがす',
  tallyTitle: '選択した項目',
  tally: (count, each) => `${count}項目${each ? ` × ${each}単位 = ${count * each}単位` : ''}`,
  next: '申請するときは、MAMIS の「実地研修実績入力」で同じ項目を選び、「登録」してください。',
  unavailable: '一部を読み込めませんでした。この一覧はそのまま選べます。',
};
