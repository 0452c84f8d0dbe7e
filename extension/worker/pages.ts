import { today } from '#components/today';
import { type Application, assess, headlineOf, reviewApplications } from '#core/index';
import type { PageAnswer, PageForFrame, PageNow, RememberedPhysician, Verdict } from '../overlay/messages';
import { pageOf } from '../overlay/page-of';
import { uiLanguage } from '../overlay/ui-language';
import { figuresOf } from '../portal/figures';
import type { PortalPage } from '../portal/index';
import { digestOf } from '../stored/digest';
import { remember, remembered } from '../stored/remembered';
import { effectiveSettings, valuesOf } from '../stored/settings';
import { rememberedApplications } from './remembered-applications';

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
  const seen = seenOn(page, new Date(Date.now()).toISOString());
  return seen ? await remember(digest, seen) : ((await remembered.read())[digest] ?? null);
}

/** What a page means, and what was seen of its physician before. */
export async function forFrame(tabId: number, { seen, registrationNumber }: PageNow): Promise<PageForFrame> {
  const page = pageOf(seen);
  return { tabId, page, remembered: await takePage(page, registrationNumber) };
}

/** What the marks on the page may say. */
export async function answerPage({ page, remembered: known }: PageForFrame): Promise<PageAnswer> {
  const { disabledFeatures, language } = await settingsSoon();
  const verdict = page && verdictOn(page);
  const duplicateOf = page?.kind === 'completion-application' ? duplicateIn(known) : undefined;
  return {
    page,
    remembered: known?.figures !== undefined || known?.applications !== undefined,
    disabled: disabledFeatures,
    lang: language === 'auto' ? uiLanguage() : language,
    ...(verdict && { verdict }),
    ...(duplicateOf && { duplicateOf }),
  };
}

/** A mark cannot wait until a browser that just started has read its policies; the next reading asks again. In ms. */
const patience = 500;
const settingsSoon = async () => valuesOf(await effectiveSettings(patience));

function verdictOn(page: PortalPage): Verdict | undefined {
  if (page.kind !== 'completion-application' || page.scheme !== 'reporting-training') return undefined;
  const figures = figuresOf(page);
  if (figures === undefined) return undefined;
  const assessment = assess(figures, { on: today() });
  const { outcome, misleadingBadge: misleading } = assessment;
  return { headline: headlineOf(assessment), outcome, misleading };
}

/** Words as in core: the review says whether one more would only be a duplicate. */
function duplicateIn(known: RememberedPhysician | null): PageAnswer['duplicateOf'] {
  const list: readonly Application[] = known?.applications?.list ?? [];
  const { again, state } = reviewApplications(list, { on: today() });
  if (again !== 'only-a-duplicate') return undefined;
  return state === 'pending' || state === 'approved' ? state : undefined;
}

function seenOn(page: PortalPage, at: string): RememberedPhysician | undefined {
  if (page.kind === 'application-history') {
    return { applications: { at, list: rememberedApplications(page) } };
  }
  if (page.kind !== 'completion-application' || page.scheme !== 'reporting-training') return undefined;
  const { classroomUnits, practicalUnits } = figuresOf(page) ?? {};
  if (classroomUnits === undefined && practicalUnits === undefined) return undefined;
  return {
    figures: {
      at,
      ...(classroomUnits !== undefined && { classroomUnits }),
      ...(practicalUnits !== undefined && { practicalUnits }),
    },
  };
}
