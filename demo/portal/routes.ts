import type { View } from './context';
import type { Frame } from './frame';
import { activitiesDialog } from './views/activities-dialog';
import { applicationForm } from './views/application-form';
import { applied } from './views/applied';
import { elsewhere } from './views/elsewhere';
import { history } from './views/history';
import { login } from './views/login';
import { myPage } from './views/my-page';
import { ownApplication } from './views/own-application';
import { records } from './views/records';
import { register } from './views/register';
import { returnReason } from './views/return-reason';
import { staffApplication } from './views/staff-application';
import { staffList } from './views/staff-list';
import { unitsDialog } from './views/units-dialog';

export type Route = {
  readonly title: string;
  readonly view: View;
  readonly frame: Frame;
  /** No source shows this screen: the banner says so. */
  readonly isAssumed?: true;
  /** The single page opens it as a dialog over that screen; the server shows it as a page of its own. */
  readonly over?: string;
};

/** Paths are ours: the portal's, but for /login, are not known. */
export const routes: Readonly<Record<string, Route>> = {
  '/login': { title: 'ログイン', view: login, frame: 'plain' },
  '/register': { title: '利用者登録', view: register, frame: 'plain', isAssumed: true },
  '/my-page': { title: 'マイページ', view: myPage, frame: 'portal' },
  '/elsewhere': { title: '模型にない画面', view: elsewhere, frame: 'portal', isAssumed: true },
  '/training/records': { title: '受講実績・単位取得状況', view: records, frame: 'training', isAssumed: true },
  '/training/apply': { title: '認定（修了）申請', view: applicationForm, frame: 'training' },
  '/training/apply/activities': {
    title: '実地研修・受講報告',
    view: activitiesDialog,
    frame: 'training',
    over: '/training/apply',
  },
  '/training/apply/units': {
    title: '単位追加入力',
    view: unitsDialog,
    frame: 'training',
    isAssumed: true,
    over: '/training/apply',
  },
  '/training/applied': { title: '申請完了', view: applied, frame: 'training' },
  '/training/history': { title: '申請履歴一覧', view: history, frame: 'training' },
  '/training/history/reason': {
    title: '差し戻し理由',
    view: returnReason,
    frame: 'training',
    isAssumed: true,
    over: '/training/history',
  },
  '/training/history/application': {
    title: '申請内容確認・変更',
    view: ownApplication,
    frame: 'training',
    isAssumed: true,
  },
  '/staff/applications': { title: '修了申請承認', view: staffList, frame: 'staff', isAssumed: true },
  '/staff/application': { title: '申請内容確認', view: staffApplication, frame: 'staff', isAssumed: true },
};
