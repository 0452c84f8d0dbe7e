import type { ActivityId } from '../../assessment';
import { deepFrozen } from '../../frozen';

/**
 * The catalogue of practical training (実地研修) as far as it is known: the 26 items printed on the paper form
 * 「実地研修(経験) 報告書」. INCOMPLETE: the portal says 「※ここに表示されているのは項目の一部です」 (briefing L349), and
 * a group 「I」 suggests a 「II」 that no source names. Items of an association's own come as data; an item that
 * only the portal knows keeps its label as its id.
 */
export type Activity = {
  readonly id: ActivityId;
  /** 1 地域の時間外・救急対応, 2 行政・医師会等の公益活動, 3 地域保健・公衆衛生活動 */
  readonly category: 1 | 2 | 3;
  /** As the paper form prints it. The portal's screen differs in the width of parentheses: compare after NFKC. */
  readonly label: string;
};

/** Categories of group I with their items, as printed on the paper form; ten of them stand on the portal's screen too. */
export const activityCategories = deepFrozen([
  { no: 1, label: '地域の時間外・救急対応', source: 'briefing L673-679, L351-356' },
  { no: 2, label: '行政・医師会等の公益活動', source: 'briefing L681-691, L357-362' },
  { no: 3, label: '地域保健・公衆衛生活動', source: 'briefing L693-706' },
] as const);

/** In the order of the paper form (briefing L671-706). */
export const activities: readonly Activity[] = deepFrozen([
  { id: 'weeknight-holiday-rota', category: 1, label: '平日夜間・休日輪番業務' },
  { id: 'event-first-aid', category: 1, label: '地域行事の救護班' },
  { id: 'on-call-clinic', category: 1, label: '在宅当番医' },
  { id: 'holiday-night-emergency-centre', category: 1, label: '休日夜間急患センター' },
  { id: 'telephone-consultation', category: 1, label: '電話相談業務' },
  {
    id: 'government-committee',
    category: 2,
    label: '行政等(国・都道府県・保健所・市区町村・自治会等)の委員',
  },
  { id: 'association-committee', category: 2, label: '医師会・専門医会の委員' },
  { id: 'police-cooperation', category: 2, label: '警察業務への協力' },
  { id: 'disaster-council', category: 2, label: '防災会議への出席' },
  { id: 'community-medicine-meeting', category: 2, label: '地域医療に関する会議への出席' },
  { id: 'claims-review-committee', category: 2, label: 'レセプトの審査委員会への出席' },
  { id: 'community-care-conference', category: 2, label: '地域ケア会議への出席' },
  { id: 'disability-certification-board', category: 2, label: '障害者認定審査会への出席' },
  { id: 'care-certification-board', category: 2, label: '介護保険認定審査会への出席' },
  { id: 'maternal-health', category: 3, label: '母子保健(産科健診)' },
  { id: 'infant-health', category: 3, label: '乳幼児保健(1歳6か月児健診・3歳児健診等)' },
  { id: 'school-health', category: 3, label: '学校保健(学校健診、学校医活動)' },
  {
    id: 'school-health-education',
    category: 3,
    label: '学校健康教育(性教育、がん教育、禁煙・薬物教育等)',
  },
  {
    id: 'occupational-health',
    category: 3,
    label: '産業保健(地域産業保健センター活動、職場の健康相談、産業医活動)',
  },
  { id: 'employer-checkup', category: 3, label: '事業主健診(特定健診・特定保健指導)' },
  { id: 'elderly-health', category: 3, label: '高齢者保健(高齢者健診・認知症検診)' },
  { id: 'vaccination', category: 3, label: '予防接種(定期・その他)' },
  { id: 'cancer-adult-screening', category: 3, label: 'がん・成人病検診' },
  { id: 'public-lecture', category: 3, label: '市民公開講座(健康講座・介護教室)' },
  { id: 'mental-health', category: 3, label: '精神保健' },
  { id: 'sports-physician', category: 3, label: '健康スポーツ医活動' },
]);
