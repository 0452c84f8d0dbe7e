import { knowns as status } from './application-status/application-status';
import { loadFields, knowns as summary } from './credit-summary/credit-summary';

/**
 * Listens from now on; answers when every record that has a source was taken or refused, and when what its widgets will
 * ask for at their first rendering is loaded.
 * @param withRecord selector of a record that has a source
 */
export async function settle(withRecord: string, langs: readonly ('ja' | 'en')[]): Promise<void> {
  const there = (selector: string) => document.querySelector(selector) !== null;
  const editable = there('kakari-credit-summary[editable]');
  const loads = langs.flatMap((lang) => [
    (editable || there(`${withRecord} kakari-credit-summary`)) && summary.load(lang),
    there(`${withRecord} kakari-application-status`) && status.load(lang),
  ]);
  await Promise.allSettled([recordsSettle(withRecord), editable && loadFields(), ...loads]);
}

function recordsSettle(withRecord: string): Promise<void> {
  const heard = new Set<EventTarget | null>();
  return new Promise((done) => {
    const check = () => {
      if ([...document.querySelectorAll(withRecord)].every((record) => heard.has(record))) done();
    };
    for (const name of ['kakari-record-change', 'kakari-record-error'])
      document.addEventListener(name, ({ target }) => {
        heard.add(target);
        check();
      });
    check();
  });
}
