import type { Situation } from './situation';

/**
 * Every wording of the portal's screens that a reader may hold on to, as the briefing shows it, with another
 * wording for the day the portal renames it. Parentheses are those of the screens: the briefing itself has
 * 「認定（修了）申請」 (L232) and 「認定(修了)申請履歴」 (L430).
 */
type Wording = readonly [briefing: string, renamed: string];

const total = {
  totalUnits: ['取得単位合計', '単位の合計'],
} as const satisfies Record<string, Wording>;

/** Labels of figures and columns: renamed with 'labels' and 'all'. */
const labels = {
  association: ['申請先医師会', '提出先の医師会'],
  issueYear1: ['修了証書・認定証', '修了証の'],
  issueYear2: ['交付年度', '発行年度'],
  classroom1: ['座学研修', '講義による研修'],
  classroom2: ['（日医生涯教育制度）', '（生涯教育）'],
  classroom3: ['取得単位数', '単位'],
  practical1: ['実地研修', '現場での研修'],
  practical2: ['取得単位数', '単位'],
  searchPeriod: ['検索期間', '対象とする期間'],
  scheme: ['制度種別', '制度'],
  performed: ['実施', '該当'],
  applicationYear: ['申請(申告)年度', '受付年度'],
  applicationTime: ['申請(申告)日時', '受付日時'],
  applicationKind: ['申請(申告)区分', '受付区分'],
  applicationStatus: ['申請(申告)状況', '受付状況'],
  certificateYear: ['年度', '発行の年度'],
  certificateDownload: ['認定証・修了証/学習単位取得証ダウンロード', '証書の取得'],
} as const satisfies Record<string, Wording>;

/** Titles, buttons, states and names of schemes: renamed with 'all' only. */
const rest = {
  login: ['ログイン', 'サインイン'],
  loginId: ['ログインID', '利用者番号'],
  password: ['パスワード', '暗証'],
  loginButton: ['ログインする', '入る'],
  applicationState: ['申請ステータス', '手続きの様子'],
  noApplication: ['現在、申請はありません', 'いま手続きはありません'],
  allApplications: ['各種申請', '手続き一覧'],
  trainingEntry: ['研修管理（申請・単位確認等）', '研修（手続き・照会）'],
  trainingHeading: ['研修会（講習会）管理', '研修会の管理'],
  trainingHeadingPhone: ['研修会(講習会)管理', '研修会の管理'],
  records1: ['受講実績・単位取得状況表示', '受講と単位の照会'],
  records2: ['受講証明書出力', '証明書の出力'],
  recordsTitle: ['受講実績・単位取得状況表示および受講証明書出力', '受講と単位の照会、証明書の出力'],
  application: ['認定（修了）申請', '修了の届出'],
  applicationHistory: ['認定（修了）申請履歴', '届出の履歴'],
  certificates: ['認定証・修了証ダウンロード', '証書の取得'],
  historyTitle1: ['認定(修了)申請履歴/認定証・修了証 ダウンロード', '届出の履歴と証書の取得'],
  historyTitle2: ['申請履歴一覧', '届出の一覧'],
  historyChoice: ['申請(申告)履歴・修了証等ダウンロード', '表示するもの'],
  historyMode: ['生涯教育申告書・認定(修了)申請履歴', '届出の履歴'],
  downloadMode: ['修了証等ダウンロード', '証書の取得'],
  criteria: ['検索条件を指定する', 'しぼり込み'],
  search: ['検索', 'さがす'],
  clear: ['クリア', '消す'],
  close: ['閉じる', 'とじる'],
  addUnits: ['座学研修（日医生涯教育制度）単位追加入力', '講義の単位を足す'],
  enterPractical: ['実地研修実績入力', '現場での研修を入れる'],
  activitiesTitle: ['実地研修・受講報告', '現場での研修の届'],
  activitiesNote: ['※ここに表示されているのは項目の一部です', '※ほかにも項目があります'],
  activitiesGroup: ['I 都道府県・郡市区医師会長が認めた経験等', 'I 会長が認めた経験'],
  register: ['登録', '決定'],
  apply: ['申請する', '届け出る'],
  applied: ['申請完了！', '届け出ました'],
  appliedNote: ['申請先医師会で「承認」されるのを待ちます', '医師会の確認をお待ちください'],
  change: ['申請内容確認・変更', '内容の確認'],
  remove: ['削除', '消去'],
  perPage: ['表示件数', '一度に見る件数'],
  certificate: ['修了証', '証書'],
  approve: ['承認', '可とする'],
  giveBack: ['差戻し', '戻す'],
  sufficient: ['単位充足', '足りています'],
  insufficient: ['単位不足', '足りません'],
  pending: ['承認待ち', '確認中'],
  returned: ['差戻し', '返却'],
  returnedInList: ['差し戻し', '返却'],
  approved: ['承認済', '確認済み'],
  'reporting-training': ['かかりつけ医機能報告制度にかかる研修', '報告のための研修'],
  'family-physician-training': ['日医かかりつけ医機能研修制度', '会の研修制度'],
  occupational: ['認定産業医', '産業医'],
  sports: ['認定健康スポーツ医', 'スポーツ医'],
  lifelong: ['生涯教育', '生涯の学び'],
} as const satisfies Record<string, Wording>;

const all: Record<string, Wording> = { ...total, ...labels, ...rest };

export type WordKey = keyof typeof total | keyof typeof labels | keyof typeof rest;
export type Renamed = 'none' | 'total' | 'labels' | 'all';

/** What the screens say for a key in this situation. */
export function wordsOf(situation: Pick<Situation, 'renamed'>): (key: WordKey) => string {
  const { renamed } = situation;
  const isRenamed = (key: string) =>
    renamed === 'all' || (renamed !== 'none' && key in total) || (renamed === 'labels' && key in labels);
  return (key) => all[key]?.[isRenamed(key) ? 1 : 0] ?? key;
}
