import { reviewApplications } from '#core/applications';
import { knowns as status } from './application-status/application-status';
import { mores, needsMore } from './application-status/known';
import { loadFields, knowns as summary } from './credit-summary/credit-summary';
import { whys } from './credit-summary/known';
import type { RecordChangeEvent, RecordErrorEvent } from './record/events';
import { dayWanted } from './today';
import type { Lang } from './words/lazy-words';

type News = RecordChangeEvent | RecordErrorEvent;
/** What each record told last; told by whoever listens since before the first record was defined. */
export type FirstNews = Map<EventTarget | null, News>;

/**
 * Answers when every record that has a source was taken or refused, and when what its widgets will ask for at their first
 * rendering is loaded.
 * @param withRecord selector of a record that has a source
 */
export async function settle(
  withRecord: string,
  news: FirstNews,
  langs: readonly Lang[],
  signal: AbortSignal,
): Promise<void> {
  const there = (selector: string) => document.querySelector(selector) !== null;
  const summaries = `${withRecord} kakari-credit-summary`;
  const statuses = `${withRecord} kakari-application-status`;
  /** What it depends on the records themselves whether it is shown at once. */
  const loadMore = async () => {
    await allHeard(withRecord, news, signal);
    const told = [...news.values()];
    const loads = langs.flatMap((lang) => [
      there(summaries) && told.some(isUnknown) && whys.load(lang),
      there(`${statuses}:not([variant='badge'])`) && told.some(showsMore) && mores.load(lang),
    ]);
    await Promise.all(loads);
  };
  const loads = langs.flatMap((lang) => [summary.load(lang), there(statuses) && status.load(lang)]);
  await Promise.allSettled([loadMore(), there('kakari-credit-summary[editable]') && loadFields(), ...loads]);
}

const isUnknown = ({ detail }: News) => 'record' in detail && detail.assessment.outcome === 'unknown';

function showsMore({ target, detail }: News): boolean {
  if (!('record' in detail) || !(target instanceof Element)) return false;
  const on = dayWanted(target.getAttribute('on') ?? undefined);
  return needsMore(reviewApplications(detail.record.applications, { on }));
}

function allHeard(withRecord: string, news: FirstNews, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const check = () => {
      if ([...document.querySelectorAll(withRecord)].every((record) => news.has(record))) done();
    };
    for (const name of ['kakari-record-change', 'kakari-record-error'])
      document.addEventListener(name, check, { signal });
    check();
  });
}
