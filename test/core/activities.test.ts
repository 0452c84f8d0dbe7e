import { describe, expect, it } from 'vitest';
import { activities, activityCategories } from '#core/schemes/reporting-training/activities';
import { activityIdOf } from '#core/schemes/reporting-training/activity-id';

/**
 * The paper form, item by item (briefing L671–L706). The ids are public: records hold them. An id may be added,
 * never changed or removed.
 */
const paperForm = `
1 weeknight-holiday-rota          平日夜間・休日輪番業務
1 event-first-aid                 地域行事の救護班
1 on-call-clinic                  在宅当番医
1 holiday-night-emergency-centre  休日夜間急患センター
1 telephone-consultation          電話相談業務
2 government-committee            行政等(国・都道府県・保健所・市区町村・自治会等)の委員
2 association-committee           医師会・専門医会の委員
2 police-cooperation              警察業務への協力
2 disaster-council                防災会議への出席
2 community-medicine-meeting      地域医療に関する会議への出席
2 claims-review-committee         レセプトの審査委員会への出席
2 community-care-conference       地域ケア会議への出席
2 disability-certification-board  障害者認定審査会への出席
2 care-certification-board        介護保険認定審査会への出席
3 maternal-health                 母子保健(産科健診)
3 infant-health                   乳幼児保健(1歳6か月児健診・3歳児健診等)
3 school-health                   学校保健(学校健診、学校医活動)
3 school-health-education         学校健康教育(性教育、がん教育、禁煙・薬物教育等)
3 occupational-health             産業保健(地域産業保健センター活動、職場の健康相談、産業医活動)
3 employer-checkup                事業主健診(特定健診・特定保健指導)
3 elderly-health                  高齢者保健(高齢者健診・認知症検診)
3 vaccination                     予防接種(定期・その他)
3 cancer-adult-screening          がん・成人病検診
3 public-lecture                  市民公開講座(健康講座・介護教室)
3 mental-health                   精神保健
3 sports-physician                健康スポーツ医活動
`
  .trim()
  .split('\n')
  .map((line) => {
    const [no, id, label] = line.split(/ +/);
    return { category: Number(no), id, label };
  });

/** The portal's screen shows these ten and says that they are a part (briefing L352–L362). */
const portalScreen = [
  '平日夜間・休日輪番業務',
  '地域行事の救護班',
  '在宅当番医',
  '休日夜間急患センター',
  '電話相談業務',
  '行政等（国・都道府県・保健所・市区町村・自治会等）の委員',
  '医師会・専門医会の委員',
  '警察業務への協力',
  '防災会議への出席',
  '地域医療に関する会議への出席',
];

describe('the catalogue of activities', () => {
  it('is the paper form, in its order, under frozen ids', () => {
    expect(activities.map(({ category, id, label }) => ({ category, id, label }))).toEqual(paperForm);
  });

  it('has 26 items: 5, 9 and 12', () => {
    expect(activities).toHaveLength(26);
    expect(
      activityCategories.map(({ no }) => activities.filter(({ category }) => category === no).length),
    ).toEqual([5, 9, 12]);
  });

  it('names the categories as the paper form does', () => {
    expect(activityCategories.map(({ no, label }) => `${no}. ${label}`)).toEqual([
      '1. 地域の時間外・救急対応',
      '2. 行政・医師会等の公益活動',
      '3. 地域保健・公衆衛生活動',
    ]);
  });

  it('has unique ids and labels', () => {
    for (const key of ['id', 'label'] as const)
      expect(new Set(activities.map((activity) => activity[key].normalize('NFKC'))).size).toBe(26);
  });

  it("begins each of the first two categories as the portal's screen does, after NFKC", () => {
    const labels = activities.map(({ label }) => label.normalize('NFKC'));
    const onPortal = portalScreen.map((label) => label.normalize('NFKC'));
    expect([...labels.slice(0, 5), ...labels.slice(5, 10)]).toEqual(onPortal);
  });

  it('cites the lines of each category, as many as it has items and one for its title', () => {
    const cited = activityCategories.map(({ source }) =>
      [...source.matchAll(/L(\d+)-(\d+)/g)].map(([, from, to]) => Number(to) - Number(from)),
    );
    expect(cited).toEqual([[6, 5], [10, 5], [13]]);
  });

  it('finds the id of an item by its label in either width, and keeps what it does not know', () => {
    for (const label of portalScreen) expect(activityIdOf(label)).toMatch(/^[a-z-]+$/);
    expect(activityIdOf('sports-physician')).toBe('sports-physician');
    expect(activityIdOf('医師会が加えた項目')).toBe('医師会が加えた項目');
  });
});
