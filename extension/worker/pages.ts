import { today } from '#components/today';
import { assess } from '#core/index';
import type { Visit } from '../features/feature';
import { shownOn } from '../features/index';
import { noteFailure } from '../overlay/health';
import { looksWith } from '../overlay/looks';
import type {
  Overlay,
  PageForFrame,
  PageNow,
  QueueShown,
  RememberedPhysician,
  RowAge,
  Sign,
  WaitingLine,
} from '../overlay/messages';
import { pageOf } from '../overlay/page-of';
import { uiLanguage } from '../overlay/ui-language';
import { figuresOf } from '../portal/figures';
import { type PageKind, type PortalPage, registrationNumberOf } from '../portal/index';
import { queueShown } from '../reminders/queue';
import { sightedRows } from '../reminders/sighting';
import { waitingState } from '../reminders/state';
import { digestOf } from '../stored/digest';
import { remember, remembered } from '../stored/remembered';
import { effectiveSettings, type Settings, valuesOf } from '../stored/settings';
import { type MarkWords, markWords, verdictIn } from '../words/marks';
import { waitingWords } from '../words/waiting/index';
import { duplicateIn } from './duplicate-in';
import { seenOn, tellsOfPhysician } from './seen-on';

/**
 * What a page tells is kept for later pages of the same physician: figures and dates under a digest. A page without a
 * registration number leaves nothing, and gets nothing.
 */
async function takePage(
  page: PortalPage | null,
  registrationNumber: string | undefined,
): Promise<RememberedPhysician | null> {
  if (page === null || registrationNumber === undefined) return null;
  const digest = await digestOf(registrationNumber);
  if (!tellsOfPhysician(page)) return (await remembered.read())[digest] ?? null;
  const at = new Date(Date.now()).toISOString();
  return await remember(digest, (known) => seenOn(page, known, at));
}

/** What a page means, and what was seen of its physician before; of the staff's list what waits, and no applicant. */
export async function forFrame(tabId: number, { seen, registrations }: PageNow): Promise<PageForFrame> {
  const page = pageOf(seen);
  if (page?.kind === 'approval-queue') {
    const rows = await sightedRows(page.applications);
    const queue = queueShown(rows, await waitingState(patience));
    const nameless = { ...page, applications: page.applications.map((row) => ({ ...row, applicant: '' })) };
    return { tabId, page: nameless, remembered: null, ...(queue && { queue }) };
  }
  return { tabId, page, remembered: await takePage(page, registrationNumberOf(registrations)) };
}

/** What the features show on the page. */
export async function answerPage({ page, remembered: known, queue }: PageForFrame): Promise<Overlay> {
  if (page === null) return { looks: looksWith(false) };
  const { disabledFeatures, language } = await settingsSoon();
  const waiting = await waitingLine(page.kind);
  const words = markWords(language === 'auto' ? uiLanguage() : language);
  const verdict = verdictOn(page, words);
  const duplicate = page.kind === 'completion-application' ? duplicateIn(known, words) : undefined;
  const visit: Visit = {
    page,
    remembered: known?.figures !== undefined || known?.applications !== undefined,
    ...(verdict && { verdict }),
    ...(duplicate && { duplicate }),
    ...(waiting && { waiting }),
    ...(queue &&
      page.kind === 'approval-queue' && { ages: agesOf(queue, page.applications.length, language) }),
  };
  const shown = shownOn(visit, disabledFeatures, (feature, error) => {
    // Its kind alone: a message might quote the page.
    const reason = error instanceof Error ? error.name : 'Error';
    noteFailure(feature, reason, new Date(Date.now()).toISOString());
  });
  return { ...shown, looks: looksWith(shown.frame ?? false) };
}

/** For staff, where applications wait: the line on every page of the portal; on the list itself without its button. */
export async function waitingLine(kind?: PageKind): Promise<WaitingLine | null> {
  const { language } = await settingsSoon();
  const { waiting } = await waitingState(patience);
  if (!waiting.line) return null;
  const words = waitingWords(language);
  const button = kind === 'approval-queue' ? undefined : words.openList;
  const state = waiting.level > 1 ? 'not-met' : 'pending';
  return { text: words.count(waiting), state, ...(button && { button }) };
}

function agesOf({ rows }: QueueShown, count: number, language: Settings['language']): (RowAge | null)[] {
  const words = waitingWords(language);
  const ages = Array.from({ length: count }, (): RowAge | null => null);
  for (const { position, age, level, done } of rows)
    if (age && !done) ages[position - 1] = { text: words.rowMark(age, level), level };
  return ages;
}

/** A mark cannot wait until a browser that just started has read its policies; the next reading asks again. In ms. */
const patience = 500;
const settingsSoon = async () => valuesOf(await effectiveSettings(patience));

function verdictOn(page: PortalPage, words: MarkWords): Sign | undefined {
  if (page.kind !== 'completion-application' || page.scheme !== 'reporting-training') return undefined;
  const figures = figuresOf(page);
  if (figures === undefined) return undefined;
  const assessment = assess(figures, { on: today() });
  const text = verdictIn(words, assessment) + (assessment.misleadingBadge ? words.sumOnly : '');
  return { text, state: assessment.outcome };
}
