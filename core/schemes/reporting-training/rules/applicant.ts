import type { Outcome } from '../../../assessment';
import type { CheckedFigures } from '../checked-figures';
import { noFigures, noNumbers, onlyApplicant, type ReportingReason, type ReportingStep } from '../reasons';
import type { Year } from '../year';

/**
 * Advice: who applies where. 「原則、地域に根差して活動し、臨床に従事する医師。医師会員を対象とするが、非会員も排除しない」
 * (briefing L58). A member's association is preset (L246, L338); where non-members apply is not stated, and the paper
 * form asks them for a copy of the licence (L667). It never blocks: 「原則」 leaves the edge to the association.
 */
export function applicant({ applicant: stated }: CheckedFigures, year: Year): ReportingStep {
  const [outcome, code] = judge(stated);
  return {
    rule: 'applicant',
    outcome,
    advice: true,
    provisional: year.status === 'provisional',
    because: { code, numbers: noNumbers },
    used: stated === undefined ? noFigures : onlyApplicant,
    missing: outcome === 'met' ? noFigures : onlyApplicant,
    parameter: year.applicant,
  };
}

function judge(stated: CheckedFigures['applicant']): [Outcome, ReportingReason] {
  if (stated?.clinical === false) return ['unknown', 'applicant-not-clinical'];
  // Membership decides where to apply; whether the audience is met is said only once clinical work is stated.
  const outcome = stated?.clinical === true ? 'met' : 'unknown';
  if (stated?.membership === 'member') return [outcome, 'applicant-member'];
  if (stated?.membership === 'non-member') return [outcome, 'applicant-non-member'];
  return ['unknown', 'applicant-not-stated'];
}
