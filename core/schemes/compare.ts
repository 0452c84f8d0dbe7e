import type { SchemeId } from '../assessment';

/**
 * The briefing's table 「「日医かかりつけ医機能研修制度」との違い」 (briefing L548–558) as data. Its words are quoted to
 * the letter; a quote is data, and `code` lets `components/words/` say the same in other words or English.
 */

export type CompareRowId = 'purpose' | 'form' | 'audience' | 'content' | 'period' | 'method';
export type CompareCode = `${SchemeId}/${CompareRowId}`;

/**
 * Where a cell does not say what its row seems to ask: it speaks of the facilities' report instead of the
 * training, or of the year of the briefing and the association that gave it.
 */
export type CompareCaveat = 'speaks-of-the-report' | 'kyoto-fiscal-2025';

export type CompareCell = {
  readonly code: CompareCode;
  readonly quote: string;
  readonly caveat?: CompareCaveat;
};

export type CompareRow = {
  readonly row: CompareRowId;
  /** As the table heads the row. */
  readonly label: string;
  readonly source: string;
  readonly cells: Readonly<Record<SchemeId, CompareCell>>;
};

export type SchemeComparison = {
  readonly heading: { readonly quote: string; readonly source: string };
  readonly schemes: readonly { readonly scheme: SchemeId; readonly quote: string; readonly source: string }[];
  readonly rows: readonly CompareRow[];
  /** The line under the table: seasons overlap, and both need the association's approval. */
  readonly note: { readonly quote: string; readonly source: string };
};

const row = (
  id: CompareRowId,
  line: number,
  label: string,
  reporting: string,
  familyPhysician: string,
  caveats: Partial<Record<SchemeId, CompareCaveat>> = {},
): CompareRow => {
  const cell = (scheme: SchemeId, quote: string): CompareCell => {
    const caveat = caveats[scheme];
    return { code: `${scheme}/${id}`, quote, ...(caveat && { caveat }) };
  };
  return {
    row: id,
    label,
    source: `briefing L${line}`,
    cells: {
      'reporting-training': cell('reporting-training', reporting),
      'family-physician-training': cell('family-physician-training', familyPhysician),
    },
  };
};

const ofTheReport = { 'reporting-training': 'speaks-of-the-report' } as const;

const comparison: SchemeComparison = {
  heading: { quote: '「日医かかりつけ医機能研修制度」との違い', source: 'briefing L548' },
  schemes: [
    { scheme: 'reporting-training', quote: 'かかりつけ医機能報告制度にかかる研修', source: 'briefing L550' },
    { scheme: 'family-physician-training', quote: '日医かかりつけ医機能研修制度', source: 'briefing L550' },
  ],
  rows: [
    row(
      'purpose',
      551,
      '目的',
      '医療機関が持つかかりつけ医機能を都道府県に報告し、地域で必要な機能の把握・強化を図る。',
      '地域住民から信頼されるかかりつけ医としての能力を、研修を通じて維持・向上させる。',
      ofTheReport,
    ),
    row(
      'form',
      552,
      '制度形態',
      '医療法(改正)に基づく報告制度。 令和7年4月から施行。',
      '日医が創設した認定・研修制度。実施主体は各都道府県医師会。平成28年4月1日より実施。',
      ofTheReport,
    ),
    row(
      'audience',
      553,
      '対象',
      'ほぼ全ての医療機関の臨床医。 (特定機能病院・歯科医療機関は除く)',
      '地域で中心にかかりつけ医の役割を担えるよう、さらなる研鑽に励む医師',
      ofTheReport,
    ),
    row(
      'content',
      554,
      '研修内容',
      '①座学研修(知識) ②実地研修(経験)',
      '①基本研修:日医生涯教育認定証の取得 ②応用研修:規定の座学研修を10単位以上取得 ③実地研修:社会的な保健・医療・介護・福祉活動、在宅医療、地域連携活動等の実践',
    ),
    row(
      'period',
      555,
      '報告/申請期間',
      '毎年1月から3月に報告。',
      '毎年12月～1月に修了申請を受付。 ただし、修了証の有効期間は3年間のため、申請者は3年毎に申請。',
      { ...ofTheReport, 'family-physician-training': 'kyoto-fiscal-2025' },
    ),
    row(
      'method',
      556,
      '申請方法',
      'MAMISを利用',
      '紙媒体(次年度以降はMAMISに移行の可能性) 京都医報12月1日号付録、ホームページに掲載',
      { 'family-physician-training': 'kyoto-fiscal-2025' },
    ),
  ],
  note: {
    quote: '申請時期が重なりますのでご注意ください！どちらも地区医師会で実地研修の承認が必要。',
    source: 'briefing L558',
  },
};

/** What tells the two schemes apart that are confused with one another. The same object each time. */
export const compareSchemes = (): SchemeComparison => comparison;
