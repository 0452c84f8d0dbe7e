import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { activities } from '#core/schemes/reporting-training/activities';
import { act } from '../../demo/portal/actions';
import { certificatePdf } from '../../demo/portal/certificate-pdf';
import {
  encodeSituation,
  MOST_CHARACTERS,
  readSituation,
  situationCookie,
  situationInCookies,
} from '../../demo/portal/codec';
import { contextOf } from '../../demo/portal/context';
import { applyControl } from '../../demo/portal/control-form';
import { formFigures } from '../../demo/portal/figures';
import { allApplications, certificatesOf, MOST_STORED, pageOf } from '../../demo/portal/lists';
import { people } from '../../demo/portal/people';
import { presets, threeActivities, withPreset } from '../../demo/portal/presets';
import { routes } from '../../demo/portal/routes';
import { screenOf } from '../../demo/portal/screen';
import { handlePortal } from '../../demo/portal/server';
import { initialSituation, type Situation } from '../../demo/portal/situation';
import {
  addUnits,
  apply,
  approve,
  chooseScheme,
  finishSearch,
  giveBack,
  mend,
  registerActivities,
  search,
} from '../../demo/portal/transitions';
import { h, toHtml } from '../../demo/portal/tree';

const form = (fields: Record<string, string> = {}) => new URLSearchParams(fields);
const chosen = chooseScheme(initialSituation, 'reporting-training');
const preset = (id: string): Situation => {
  const found = presets.find((one) => one.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return withPreset(initialSituation, found);
};

const render = (path: string, situation: Situation, query = ''): string => {
  const route = routes[path];
  if (!route) throw new Error(`no route ${path}`);
  return toHtml(screenOf(route, contextOf(situation, new URLSearchParams(query), { base: '', screens: '' })));
};

/** What a person reads: without mark-up and without the breaks inside labels. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*placeholder="([^"]*)"[^>]*>/g, '$1')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, '');

/** The cells of the rows of the application form: label → value. */
function rowsOf(html: string): Map<string, string> {
  const rows = html.matchAll(/<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td><\/tr>/gs);
  return new Map([...rows].map(([, label = '', value = '']) => [textOf(label), textOf(value)]));
}

const TOTAL = '取得単位合計';
const CLASSROOM = '座学研修（日医生涯教育制度）取得単位数';
const PRACTICAL = '実地研修取得単位数';

describe('the three screens of the briefing', () => {
  it.each([
    ['empty', '0単位単位不足', '0単位単位不足', '0単位単位不足'],
    ['misleading', '568.5単位単位充足', '568.5単位単位充足', '0単位単位不足'],
    ['met', '583.5単位単位充足', '568.5単位単位充足', '15単位単位充足'],
  ])('%s', (id, total, classroom, practical) => {
    const rows = rowsOf(render('/training/apply', preset(id)));
    expect(rows.get(TOTAL)).toBe(total);
    expect(rows.get(CLASSROOM)).toContain(classroom);
    expect(rows.get(PRACTICAL)).toBe(`${practical}実地研修実績入力`);
  });

  it('the walk reaches them: search, then three activities', () => {
    expect(formFigures(chosen)).toMatchObject({ classroom: 0, practical: 0, total: 0 });
    const searched = search(chosen);
    expect(formFigures(searched)).toMatchObject({
      classroom: 568.5,
      total: 568.5,
      enough: { total: true, practical: false },
    });
    const registered = registerActivities(searched, threeActivities);
    expect(formFigures(registered)).toMatchObject({ practical: 15, total: 583.5 });
  });

  it('the total badge tests the sum alone, from 10 on', () => {
    const total = (units: number, ticked: number) =>
      formFigures({
        ...search(chosen),
        classroom: { 2025: units },
        draft: { ...search(chosen).draft, ticked: activities.slice(0, ticked).map(({ id }) => id) },
      }).enough.total;
    expect(total(9.5, 0)).toBe(false);
    expect(total(10, 0)).toBe(true);
    expect(total(0, 2)).toBe(true);
    expect(total(4.5, 1)).toBe(false);
  });

  it('a search counts only the years of its period', () => {
    expect(formFigures(search({ ...chosen, draft: { ...chosen.draft, from: 2024 } })).classroom).toBe(129);
  });
});

describe('単位追加入力', () => {
  const short: Situation = { ...chosen, classroom: { 2025: 3 } };

  it('is usable only after a search that came out short', () => {
    expect(formFigures(short).canAdd).toBe(false);
    expect(formFigures(search(short)).canAdd).toBe(true);
    expect(formFigures(search(chosen)).canAdd).toBe(false);
    expect(addUnits(short, 7)).toBe(short);
    expect(formFigures(addUnits(search(short), 7)).total).toBe(10);
    expect(render('/training/apply', short)).toMatch(/<button[^>]*id="add-units"[^>]* disabled=""/);
    expect(render('/training/apply', search(short))).not.toMatch(
      /<button[^>]*id="add-units"[^>]* disabled=""/,
    );
  });

  it('reads full-width figures and keeps what it refuses', () => {
    const sent = (fields: Record<string, string>) =>
      act(search(short), '/training/apply/units', form(fields));
    expect(sent({ lecture: '６．５', teaching: '' })?.situation.draft.added).toBe(6.5);
    expect(sent({ lecture: '0.3' })).toMatchObject({ situation: { draft: { added: 0 } } });
    expect(sent({ lecture: '0.3' })?.to).toBe(
      '/training/apply/units?problem=units&lecture=0.3&examination=&teaching=&practice=&writing=',
    );
    expect(sent({ writing: '5.5' })?.to).toContain('problem=most');
    expect(sent({ lecture: '1000' })?.to).toContain('problem=units');
  });
});

describe('applications', () => {
  const ready = registerActivities(search(chosen), threeActivities);

  it('may be made twice, as on the briefing’s list', () => {
    const again = apply(
      registerActivities(search(chooseScheme(apply(ready), 'reporting-training')), threeActivities),
    );
    expect(again.applications.map(({ appliedAt, status }) => [appliedAt, status])).toEqual([
      ['2025-10-24T09:56', 'pending'],
      ['2025-10-24T10:47', 'pending'],
    ]);
  });

  it('need a scheme, a finished search and a sum of 10', () => {
    expect(apply(initialSituation).applications).toHaveLength(0);
    expect(apply(chosen).applications).toHaveLength(0);
    const slow = search({ ...chosen, slowSearch: true, draft: { ...chosen.draft, ticked: threeActivities } });
    expect(slow.draft.search).toBe('running');
    expect(apply(slow)).toBe(slow);
    expect(apply(finishSearch(slow)).applications).toHaveLength(1);
  });

  it('are approved once, and then have a certificate', () => {
    const approved = approve(apply(ready), 1);
    expect(approved.applications[0]).toMatchObject({ status: 'approved', decidedOn: '2025-10-24' });
    expect(certificatesOf(approved)).toHaveLength(1);
    expect(giveBack(approved, 1, 'x')).toBe(approved);
    expect(certificatesOf({ ...approved, physician: 1 })).toHaveLength(0);
  });

  it('are returned with a reason only, and mended in place', () => {
    const applied = apply(ready);
    expect(giveBack(applied, 1, '  ')).toBe(applied);
    const returned = giveBack(applied, 1, '活動を確認できません');
    expect(returned.applications[0]).toMatchObject({ status: 'returned', reason: '活動を確認できません' });
    expect(render('/training/history/reason', returned, 'id=1')).toContain('活動を確認できません');
    const again = apply(mend(returned, 1));
    expect(again.applications).toHaveLength(1);
    expect(again.applications[0]).toMatchObject({ id: 1, status: 'pending' });
    expect(again.applications[0]?.reason).toBeUndefined();
    expect(mend(applied, 1)).toBe(applied);
  });

  it('notify nobody: my page stays as it was', () => {
    expect(render('/my-page', apply(ready))).toBe(render('/my-page', { ...apply(ready), applications: [] }));
  });

  it('cannot be deleted although there is a button', () => {
    const after = act(apply(ready), '/training/history/remove', form({ id: '1' }));
    expect(after?.situation.applications).toHaveLength(1);
    expect(textOf(render('/training/history', apply(ready), after?.to.split('?')[1]))).toContain(
      '現時点でMAMISに削除機能がありません',
    );
  });

  it('of a crowd can be decided by staff', () => {
    const staff: Situation = { ...initialSituation, role: 'staff', crowd: 30 };
    expect(allApplications(staff)).toHaveLength(30);
    const after = approve(staff, 1003);
    expect(allApplications(after)).toHaveLength(30);
    expect(after.applications).toMatchObject([{ id: 1003, status: 'approved' }]);
  });
});

describe('lists', () => {
  it('count from 0, 25 to a page', () => {
    const page = (rows: number, query = '') => pageOf(Array(rows).fill(0), new URLSearchParams(query));
    expect(page(2).line).toBe('2件中 0-2件を表示');
    expect(page(0).line).toBe('0件中 0-0件を表示');
    expect(page(60, 'page=3').line).toBe('60件中 50-60件を表示');
    expect(page(60, 'page=99').number).toBe(3);
    expect(page(60, 'page=-1&size=7').rows).toHaveLength(25);
    expect(page(1000, 'size=1000').pages).toBe(1);
  });

  it('send one page size with a search', () => {
    const html = render('/training/history', preset('pending'), 'search=1&size=50');
    expect(html.match(/name="size"/g)).toHaveLength(1);
    expect(html).toContain('<option value="50" selected="">50件</option>');
  });

  it('filter by status, scheme and year', () => {
    const rows = (query: string) =>
      render('/staff/applications', preset('staff-queue'), query).match(/<tr><td>/g)?.length;
    expect(rows('')).toBe(4);
    expect(rows('search=1')).toBe(5);
    expect(rows('search=1&status=approved')).toBe(1);
    expect(rows('search=1&scheme=family-physician-training')).toBe(1);
    expect(rows('search=1&year=2024')).toBeUndefined();
  });
});

describe('the tree', () => {
  it('escapes text and attributes', () => {
    expect(toHtml(h('p', { title: '"><script>' }, `<b>&'"`))).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&#39;&quot;</p>',
    );
    const hostile = giveBack(preset('pending'), 1, '<img src=x onerror=alert(1)>');
    const html =
      render('/training/history/reason', hostile, 'id=1') +
      render('/training/history/application', hostile, 'id=1');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it.each([
    ['a handler', () => h('p', { onclick: 'x' })],
    ['a style attribute', () => h('p', { style: 'x' })],
    ['a style element', () => h('style')],
    ['an inline script', () => h('script', {}, 'x')],
    ['a script address', () => h('a', { href: 'javascript:alert(1)' })],
    ['a foreign address', () => h('form', { action: '//example.com/' })],
    ['an odd name', () => h('p x')],
  ])('refuses %s', (_, make) => expect(make).toThrow(RangeError));
});

describe('the cookie', () => {
  it('gives back every preset', () => {
    for (const { id } of presets) expect(readSituation(encodeSituation(preset(id)))).toEqual(preset(id));
  });

  it('holds full applications within its bound, the newest for certain', () => {
    const full = preset('returned').applications.flatMap((one) =>
      Array.from({ length: MOST_STORED }, (_, index) => ({
        ...one,
        id: index + 1,
        reason: '理'.repeat(120),
        ticked: activities.map(({ id }) => id),
      })),
    );
    const encoded = encodeSituation({ ...initialSituation, applications: full });
    expect(encoded.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    const read = readSituation(encoded);
    expect(read?.applications.at(-1)).toEqual(full.at(-1));
    expect(read?.applications.length).toBeGreaterThan(2);
  });

  const changed = (change: object) =>
    Buffer.from(
      JSON.stringify({
        ...JSON.parse(Buffer.from(encodeSituation(initialSituation), 'base64url').toString()),
        ...change,
      }),
    ).toString('base64url');

  it.each([
    ['nothing', undefined],
    ['empty', ''],
    ['not base64', '%%%'],
    ['not JSON', 'AAAA'],
    ['null', Buffer.from('null').toString('base64url')],
    ['too long', changed({ padding: 'x'.repeat(MOST_CHARACTERS) })],
    ['a day that is none', changed({ day: '2025-02-30' })],
    ['half of a half unit', changed({ classroom: { 2025: 0.25 } })],
    ['negative units', changed({ classroom: { 2025: -1 } })],
    ['a crowd beyond measure', changed({ crowd: 1e9 })],
    ['a person who is none', changed({ physician: 99 })],
    ['prototype', changed({ draft: '__proto__' })],
  ])('refuses %s', (_, encoded) => expect(readSituation(encoded)).toBeUndefined());

  it('is found among others', () => {
    const pair = situationCookie(preset('met'), '/portal');
    expect(pair).toMatch(/; Path=\/portal; SameSite=Lax$/);
    expect(situationInCookies(`a=b; ${pair.split(';')[0]}; c=d`)).toEqual(preset('met'));
  });
});

/** Every wording of the portal's screens in the briefing, character for character but for line breaks. */
const wordings: Record<
  string,
  readonly [path: string, situation: Situation, query: string, words: readonly string[]]
> = {
  'login L139–173': [
    '/login',
    initialSituation,
    '',
    [
      'システム管理者からのお知らせ',
      '2025.11.10システム停止のお知らせ',
      'MAMISへのプログラム更新作業のため、以下の期間システムを停止します。',
      '停止期間：2025年12月5日19時00分～2025年12月5日23時30分',
      'ログイン',
      'ログインID',
      'ログインIDを入力してください',
      'パスワード',
      'パスワードを表示',
      'パスワードを入力してください',
      'ログインする',
      'ログインIDをお忘れの方はこちら',
      'パスワードをお忘れの方はこちら',
      'システムを安全にご利用いただくために、他のサイトと同じパスワードや、パスワードの使い回しはお控えください。',
      'パスワードはログイン後「ログイン情報」にて変更いただけます。',
      '本システムはMicrosoftEdge,GoogleChromeでのご利用を推奨しています。別の動作環境では正しく動作しない可能性があります。予めご了承ください。',
      '未登録の方はこちら',
      '利用者登録',
    ],
  ],
  'register L195': ['/register', initialSituation, 'problem=registered', ['すでに登録があります']],
  'my page L197–211, L257–276': [
    '/my-page',
    initialSituation,
    '',
    [
      'MAMIS',
      '医師会会員情報システム',
      'マイページ：見本太郎様',
      '医籍登録番号：第000000号',
      '申請ステータス',
      '現在、申請はありません',
      '各種申請',
      '登録情報',
      '入会届',
      '異動届',
      '研修管理（申請・単位確認等）',
      '医師会入退会履歴',
      '退会届',
    ],
  ],
  'menu L213–230, L318–330': [
    '/training/apply',
    chosen,
    '',
    [
      '研修会（講習会）管理',
      '受講実績・単位取得状況表示受講証明書出力',
      '認定（修了）申請認定産業医・認定健康スポーツ医日医かかりつけ医機能研修制度かかりつけ医機能報告制度にかかる研修',
      '認定（修了）申請履歴生涯教育申告書／認定産業医・認定健康スポーツ医日医かかりつけ医機能研修制度かかりつけ医機能報告制度にかかる研修',
      '認定証・修了証ダウンロード生涯教育(学習単位取得証・認定証)認定産業医認定証認定健康スポーツ医認定証日医かかりつけ医機能研修制度修了証かかりつけ医機能報告制度にかかる研修修了証',
      'MENU',
      '研修会(講習会)管理システム',
    ],
  ],
  'records L284–300': [
    '/training/records',
    initialSituation,
    '',
    [
      '研修会(講習会)管理',
      '受講実績・単位取得状況表示および受講証明書出力',
      '検索条件を指定する',
      '講座種別',
      '生涯教育',
      '専門医共通講習',
      '認定産業医',
      '認定健康スポーツ医',
      '日医かかりつけ医機能研修制度',
    ],
  ],
  'application L232–252': [
    '/training/apply',
    chosen,
    '',
    [
      '認定（修了）申請',
      'クリア',
      '制度種別必須',
      '閉じる',
      '申請先医師会必須',
      '修了証書・認定証交付年度',
      '年度',
      TOTAL,
      CLASSROOM,
      '検索期間',
      '検索',
      '検索実行後（必須）、単位不足の場合のみ、「座学研修（日医生涯教育制度）単位追加入力」のボタンから追加可能となります。',
      '座学研修（日医生涯教育制度）単位追加入力',
      PRACTICAL,
      '実地研修実績入力',
      '申請する',
      '単位不足',
    ],
  ],
  'dialog L345–364': [
    '/training/apply/activities',
    chosen,
    '',
    [
      '実地研修・受講報告',
      '※ここに表示されているのは項目の一部です',
      '実施',
      'I都道府県・郡市区医師会長が認めた経験等',
      '1.地域の時間外・救急対応',
      '平日夜間・休日輪番業務',
      '地域行事の救護班',
      '在宅当番医',
      '休日夜間急患センター',
      '電話相談業務',
      '2.行政・医師会等の公益活動',
      '行政等（国・都道府県・保健所・市区町村・自治会等）の委員',
      '医師会・専門医会の委員',
      '警察業務への協力',
      '防災会議への出席',
      '地域医療に関する会議への出席',
      '登録',
    ],
  ],
  'applied L389–394': [
    '/training/applied',
    initialSituation,
    '',
    ['申請完了！', '申請先医師会で「承認」されるのを待ちます'],
  ],
  'history L430–464': [
    '/training/history',
    preset('approved-twice'),
    'search=1',
    [
      '認定(修了)申請履歴/認定証・修了証ダウンロード申請履歴一覧',
      '検索条件を指定する',
      '申請(申告)履歴・修了証等ダウンロード',
      '生涯教育申告書・認定(修了)申請履歴',
      '修了証等ダウンロード',
      '制度種別',
      '認定産業医',
      '認定健康スポーツ医',
      'かかりつけ医機能報告制度にかかる研修',
      '申請(申告)状況',
      '承認待ち',
      '差戻し',
      '承認済',
      '申請(申告)年度',
      '検索',
      '申請内容確認・変更',
      '削除',
      '表示件数',
      '25件',
      '申請(申告)年度申請(申告)日時申請(申告)区分申請(申告)状況制度種別',
      '2025年度2025/10/24(金)09:56-承認済かかりつけ医機能報告制度にかかる研修',
      '2025年度2025/10/24(金)10:47-承認済かかりつけ医機能報告制度にかかる研修',
      '2件中0-2件を表示',
    ],
  ],
  'returned L474': ['/training/history', preset('returned'), 'search=1', ['差し戻し']],
  'certificates L476–544': [
    '/training/history',
    preset('approved-twice'),
    'mode=download&search=1',
    [
      '修了証等ダウンロード',
      '生涯教育',
      '認定産業医',
      '認定健康スポーツ医',
      'かかりつけ医機能報告制度にかかる研修',
      '検索',
      'クリア',
      '表示件数',
      '25件',
      '年度制度種別認定証・修了証/学習単位取得証ダウンロード',
      '2025年度かかりつけ医機能報告制度にかかる研修修了証',
      '2件中0-2件を表示',
    ],
  ],
};

describe('the words of the briefing', () => {
  it.each(Object.entries(wordings))('%s', (_, [path, situation, query, words]) => {
    const text = textOf(render(path, situation, query));
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  it('the dialog has all 26 items as boxes, and one radio that is never sent', () => {
    const html = render('/training/apply/activities', preset('met'));
    expect(html.match(/type="checkbox"/g)).toHaveLength(26);
    expect(html.match(/type="checkbox"[^>]* checked/g)).toHaveLength(3);
    const radios = html.match(/<input type="radio"[^>]*>/g) ?? [];
    expect(radios).toHaveLength(1);
    expect(radios[0]).not.toContain('name=');
  });

  it('disappear where they are renamed', () => {
    const anchors = [
      TOTAL,
      CLASSROOM,
      PRACTICAL,
      '申請先医師会',
      '単位充足',
      '認定（修了）申請',
      'かかりつけ医機能報告制度にかかる研修',
    ];
    const left = (renamed: Situation['renamed']) => {
      const text = textOf(render('/training/apply', { ...preset('met'), renamed }));
      return anchors.filter((word) => text.includes(word));
    };
    expect(left('none')).toEqual(anchors);
    expect(left('total')).toEqual(anchors.slice(1));
    expect(left('labels')).toEqual(anchors.slice(4));
    expect(left('all')).toEqual([]);
  });

  it('a missing row is missing alone', () => {
    const labels = [...rowsOf(render('/training/apply', { ...preset('met'), missingRow: 'total' })).keys()];
    expect(labels).not.toContain(TOTAL);
    expect(labels).toEqual(expect.arrayContaining([CLASSROOM, PRACTICAL]));
  });

  it('while a search runs there is no figure', () => {
    const rows = rowsOf(render('/training/apply', search({ ...chosen, slowSearch: true })));
    expect(rows.get(CLASSROOM)).toContain('読み込み中…');
    expect(rows.get(TOTAL)).toBe('－単位');
  });

  it('every screen says that it is a model, the assumed ones that they are', () => {
    for (const [path, route] of Object.entries(routes)) {
      const text = textOf(render(path, preset('staff-queue')));
      expect(text).toContain('これは練習用の模型です（日本医師会のシステムではありません）');
      expect(text.includes('この画面の配置は想像です（実物は確認できていません）')).toBe(
        route.isAssumed === true,
      );
    }
  });
});

describe('the server', () => {
  const ask = (method: string, url: string, cookie?: string, body = '') =>
    handlePortal({ method, url, headers: { cookie }, body }, { base: '/portal' });

  it('walks from search to certificate by forms alone', async () => {
    let cookie = '';
    const post = async (path: string, body = '') => {
      const { status, headers } = await ask('POST', `/portal${path}`, cookie, body);
      expect(status).toBe(303);
      cookie = headers['set-cookie']?.split(';')[0] ?? '';
      return headers.location;
    };
    expect(await post('/login')).toBe('/portal/my-page');
    await post('/training/apply/scheme', 'scheme=reporting-training');
    await post('/training/apply/search', 'from=2016&to=2025&association=見本市医師会');
    expect(await post('/training/apply/open-activities')).toBe('/portal/training/apply/activities');
    await post('/training/apply/activities', threeActivities.map((id) => `activity=${id}`).join('&'));
    const { body } = await ask('GET', '/portal/training/apply', cookie);
    expect(rowsOf(String(body)).get(TOTAL)).toBe('583.5単位単位充足');
    expect(await post('/training/apply')).toBe('/portal/training/applied');
    expect((await ask('GET', '/portal/certificate.pdf?id=1', cookie)).status).toBe(404);
    expect(await post('/staff/return', 'id=1&reason=')).toBe('/portal/staff/application?id=1&problem=reason');
    await post('/staff/approve', 'id=1');
    const certificate = await ask('GET', '/portal/certificate.pdf?id=1', cookie);
    expect(certificate.headers['content-type']).toBe('application/pdf');
    expect(certificate.body).toBeInstanceOf(Uint8Array);
  });

  it('sends no script with its screens, and a strict policy with everything', async () => {
    for (const path of Object.keys(routes)) {
      const { status, headers, body } = await ask('GET', `/portal${path}`);
      expect(status).toBe(200);
      expect(String(body)).not.toContain('<script');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
    }
    expect(String((await ask('GET', '/portal/app/training/apply')).body)).toContain(
      'src="/portal/assets/app.js"',
    );
  });

  it('answers a slow search late, by a refresh', async () => {
    const slow = search({ ...chosen, slowSearch: true });
    const cookie = situationCookie(slow, '/portal').split(';')[0];
    expect(String((await ask('GET', '/portal/training/apply', cookie)).body)).toContain(
      '<meta http-equiv="refresh" content="3; url=/portal/training/apply/found">',
    );
    const found = await ask('GET', '/portal/training/apply/found', cookie);
    expect(situationInCookies(found.headers['set-cookie'])?.draft.search).toBe('done');
  });

  it.each([
    ['/elsewhere'],
    ['/portal/nowhere'],
    ['/portal/constructor'],
    ['/portal/assets/../server.mjs'],
    ['/portal/assets/none.js'],
    ['/portalx/login'],
    ['//portal/%00'],
  ])('does not have %s', async (url) => {
    expect((await ask('GET', url)).status).toBe(404);
    expect((await ask('POST', url)).status).toBe(404);
  });

  it('falls back on a cookie it cannot read, and refuses a huge body', async () => {
    expect(String((await ask('GET', '/portal/my-page', 'portal_situation=%%%')).body)).toContain('見本 太郎');
    expect((await ask('POST', '/portal/login', '', 'x'.repeat(20_000))).status).toBe(413);
  });
});

describe('the settings', () => {
  const set = (fields: Record<string, string>, situation = preset('met')) =>
    applyControl(situation, form(fields));

  it('change what they name and leave the rest', () => {
    const after = set({ at: '/training/apply?x=1', missingRow: 'classroom' });
    expect(after.situation).toEqual({ ...preset('met'), missingRow: 'classroom', revision: 1 });
    expect(after.to).toBe('/control?at=%2Ftraining%2Fapply%3Fx%3D1');
  });

  it('set figures, day and the newest status', () => {
    expect(formFigures(set({ classroom: '12.5', ticked: '2' }).situation)).toMatchObject({ total: 22.5 });
    expect(set({ day: '2026-05-01' }).situation.draft.to).toBe(2026);
    expect(set({ status: 'returned' }, preset('pending')).situation.applications[0]).toMatchObject({
      status: 'returned',
    });
    const nonsense = {
      day: '2025-02-30',
      time: '25:00',
      classroom: 'x',
      ticked: '-1',
      crowd: '1e9',
      role: 'x',
      at: '//evil',
    };
    expect(set(nonsense)).toEqual({
      situation: { ...preset('met'), revision: 1 },
      to: '/control?at=%2Flogin',
    });
  });

  it('what they set survives the cookie', () => {
    const { situation } = set({
      classroom: '999',
      ticked: '26',
      crowd: '2000',
      physician: '1',
      renamed: 'all',
    });
    expect(readSituation(encodeSituation(situation))).toEqual(situation);
  });
});

describe('the certificate', () => {
  it('is one page that names everybody invented, and refuses others rather than leave a blank', async () => {
    for (const { name } of people) {
      const pdf = await PDFDocument.load(await certificatePdf({ name, day: '2025-10-24' }));
      expect(pdf.getPageCount()).toBe(1);
    }
    await expect(certificatePdf({ name: '髙橋 太郎', day: '2025-10-24' })).rejects.toThrow('髙');
  });
});
