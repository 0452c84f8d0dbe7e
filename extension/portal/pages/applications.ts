import { choiceAt } from '../choices';
import type { LabelName } from '../labels';
import { asRead } from '../meaning/as-read';
import { listedIn } from '../meaning/listed';
import { reasonOf, statusOf, timeOf, yearOf } from '../meaning/read-rows';
import { schemeOf } from '../meaning/scheme';
import { bare } from '../normalise';
import { recordsUnder } from '../records';
import type { Choice, Row, Seen } from '../seen';
import { contentOf, shorten, stretchesOf } from '../stretches';
import type { ApplicationHistoryPage, ApplicationRow, ApprovalQueuePage } from '../types';
import type { View } from '../view';

export const applicationColumns: readonly LabelName[] = [
  'applicationYear',
  'appliedAt',
  'kind',
  'status',
  'scheme',
  'applicant',
];
export const applicationAnchors: readonly LabelName[] = ['appliedAt', 'status'];
const longest = 200;

/**
 * 認定(修了)申請履歴 (briefing L430–464), and the staff's list of applications, whose layout no source shows: both
 * are recognised by their column headers, in any order. A list without an applicant is a physician's own history.
 * Labels last seen 2025-12-24.
 */
export function seeApplications(view: View): Seen | undefined {
  const records = recordsUnder(view, applicationColumns, applicationAnchors);
  if (!records) return undefined;
  const choices: Choice[] = [];
  const fields: string[] = [];
  const lines: string[] = [];
  view.tokens.forEach(({ kind, el, text }, at) => {
    if (kind === 'text' ? !text.includes('件') || !view.isSeen(el) : kind === 'button') return;
    if (records.around.some((one) => one.contains(el))) return;
    if (kind === 'text') {
      const around = view.tokens.slice(Math.max(0, at - 6), at + 7);
      lines.push(...stretchesOf(view.isSeen, around).map((one) => shorten(one.text)));
    } else if (kind === 'box') choices.push(choiceAt(view, at));
    else if (kind === 'field' && view.isSeen(el)) fields.push(shorten(contentOf(el)));
  });
  return { kind: 'applications', names: records.names, rows: records.rows, lines, choices, fields };
}

export function readApplications(
  seen: Seen & { kind: 'applications' },
): ApplicationHistoryPage | ApprovalQueuePage {
  const listed = listedIn(seen);
  const rows = withoutSum(seen.rows);
  if (!seen.names.includes('applicant'))
    return { kind: 'application-history', applications: rows.map(readRow), ...listed };
  const applications = rows.map((row) => ({
    ...readRow(row),
    applicant: asRead((row.applicant ?? []).join(' ')).slice(0, longest),
    ...(isDoubtful(row.scheme ?? []) && { schemeDoubtful: true as const }),
  }));
  return { kind: 'approval-queue', applications, ...listed };
}

/** A last row that sums up what is listed is no application. Only a last one: marks are set by the number of a row. */
function withoutSum(rows: readonly Row[]): readonly Row[] {
  const [first] = Object.values(rows.at(-1) ?? {}).flat();
  return /^(合計|総計|小計|計|件数)$/.test(bare(first ?? '')) ? rows.slice(0, -1) : rows;
}

/** Both of our schemes bear this word: a name with it that is neither may be a new wording of one. */
const isDoubtful = (texts: readonly string[]): boolean =>
  schemeOf(texts) === 'other' &&
  (texts.join('') === '' || texts.some((text) => text.includes('かかりつけ医')));

function readRow(row: Row): ApplicationRow {
  const reason = reasonOf(row);
  return {
    fiscalYear: yearOf(row, 'applicationYear'),
    appliedAt: timeOf(row),
    status: statusOf(row),
    scheme: schemeOf(row.scheme ?? []),
    ...(reason && { reason }),
  };
}
