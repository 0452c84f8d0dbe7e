import type { CheckedFigures } from '../checked-figures';
import { noFigures, type ReportingStep } from '../reasons';
import type { Year } from '../year';

/**
 * Advice: which years' units the portal's search takes (検索期間). Its end is not published for a provisional year,
 * so units of later years stay unsettled instead of being counted (briefing L341, L586).
 */
export function searchPeriod(_: CheckedFigures, year: Year): ReportingStep {
  const from = year.searchPeriodFrom.value;
  const to = year.searchPeriodTo.value;
  return {
    rule: 'search-period',
    outcome: to === undefined ? 'unknown' : 'met',
    advice: true,
    provisional: year.status === 'provisional',
    because:
      to === undefined
        ? { code: 'search-period-end-unknown', numbers: { from } }
        : { code: 'search-period-known', numbers: { from, to } },
    used: noFigures,
    missing: noFigures,
    parameter: year.searchPeriodTo,
  };
}
