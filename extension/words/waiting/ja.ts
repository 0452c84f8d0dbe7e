import type { Age } from '#core/reminders';
import { schemeNamesJa } from '../schemes';
import type { WaitingWords } from './words';

const dayBefore = (calendarDays: number): string => (calendarDays === 1 ? '昨日' : `${calendarDays}日前`);

// From a Saturday to the Sunday after it no working day has passed: nobody counts those as 「0営業日」.
const waits: WaitingWords['waits'] = ({ workingDays, calendarDays }) => {
  if (workingDays > 0) return `${workingDays}営業日`;
  return calendarDays > 0 ? `${dayBefore(calendarDays)}から` : '今日から';
};

function rowMark({ workingDays, calendarDays }: Age): string {
  if (workingDays > 0) return `${workingDays}営業日経過`;
  return calendarDays > 0 ? `${dayBefore(calendarDays)}の申請` : '本日申請';
}

const checked: WaitingWords['checked'] = ({ minutes, calendarDays }) => {
  if (calendarDays > 0) return `${calendarDays}日前に確認`;
  if (minutes >= 60) return `${Math.floor(minutes / 60)}時間前に確認`;
  return minutes > 1 ? `${minutes}分前に確認` : 'たったいま確認';
};

const count: WaitingWords['count'] = (waiting) => {
  if (waiting.status === 'off') return 'お知らせは止まっています。';
  if (waiting.count === undefined) return '申請一覧は、まだ読み取れていません。';
  const at = waiting.checked ? `（${checked(waiting.checked)}）` : '';
  return waiting.count === 0 ? `承認待ちはありません${at}` : `承認待ち ${waiting.count}件${at}`;
};

const period: WaitingWords['period'] = ({ period: near }) => {
  if (near === undefined) return '';
  const doubt = near.verified ? '' : '（この日付は未確認です）';
  return near.daysLeft === 0
    ? `${near.prefecture}の報告期間は、今日までです${doubt}。`
    : `${near.prefecture}の報告期間の終わりまで、あと${near.daysLeft}日です${doubt}。`;
};

const look: (waiting: Parameters<WaitingWords['tooltip']>[0]) => string = ({ opened }) => {
  if (opened === undefined) return '申請一覧を、まだ開いていません。';
  return opened.calendarDays > 0
    ? `申請一覧を、${opened.calendarDays}日間開いていません。`
    : '申請一覧を確認する時刻です。';
};

export const waitingJa: WaitingWords = {
  lang: 'ja',
  count,
  openList: '一覧を開く',
  checked,
  waits,
  level: { 0: '', 1: '待っています', 2: '長く待っています', 3: '至急' },
  rowMark: (age, level) => rowMark(age) + (level === 3 ? '・至急' : ''),
  scheme: { ...schemeNamesJa, unknown: '制度を読み取れない申請' },
  tooltip: (waiting) =>
    [waiting.count === undefined ? '' : count(waiting), waiting.lookDue ? look(waiting) : '', period(waiting)]
      .filter((part) => part !== '')
      .join(' '),
  notificationTitle: (waiting) => ((waiting.count ?? 0) > 0 ? count(waiting) : '申請一覧を確認してください'),
  notificationMessage: (waiting, why) => {
    const oldest = waiting.oldest ? `いちばん古い申請は、${waits(waiting.oldest)}待っています。` : '';
    const age = why.some((each) => each !== 'look' && each !== 'again') || (waiting.count ?? 0) > 0;
    return [age ? oldest : '', waiting.lookDue ? look(waiting) : '', period(waiting)]
      .filter((part) => part !== '')
      .join('\n');
  },
  notificationButtons: { open: '一覧を開く', hour: '1時間後にもう一度' },
  period,
};
