import { html, render } from 'lit';
import { marked } from '../../components/words/marked';
import { describe, equal, it } from '../support/elements';

const terms = (place: Element) =>
  [...place.querySelectorAll('[lang=ja]')].map(({ textContent }) => textContent);

describe('marked', () => {
  const words = marked({
    plain: 'Apply',
    status: 'Check the status (申請(申告)状況) in 認定(修了)申請履歴 (application history).',
    clicks: ['Choose かかりつけ医機能報告制度\u200bにかかる研修', 'Click 検索 (search)'],
    named: (name: string) => `The name ${name}`,
  });

  it('marks each term whole where it is rendered, and one element stands around all', () => {
    const place = document.createElement('p');
    render(html`${words.status}`, place);
    equal(terms(place), ['申請(申告)状況', '認定(修了)申請履歴']);
    equal(
      place.textContent?.trim(),
      'Check the status (申請(申告)状況) in 認定(修了)申請履歴 (application history).',
    );
    equal(place.childElementCount, 1);
    render(html`${words.clicks}${words.named('髙橋')}${words.named('Smith')}`, place);
    equal(terms(place), ['かかりつけ医機能報告制度\u200bにかかる研修', '検索', '髙橋']);
  });

  it('is plain text everywhere else', () => {
    const place = document.createElement('p');
    render(
      html`<b aria-label=${words.clicks[1]} title="${words.plain}: ${words.clicks[1]}" .textContent=${words.status}></b>`,
      place,
    );
    const element = place.querySelector('b');
    equal(element?.ariaLabel, 'Click 検索 (search)');
    equal(element?.title, 'Apply: Click 検索 (search)');
    equal(element?.innerHTML, `${words.status}`);
    equal(words.plain, 'Apply');
  });

  it('changes nothing in the document when it is rendered again', () => {
    const place = document.createElement('p');
    const show = () => render(html`${words.named('髙橋')}`, place);
    show();
    const observer = new MutationObserver(() => undefined);
    observer.observe(place, { childList: true, characterData: true, attributes: true, subtree: true });
    show();
    equal(observer.takeRecords(), []);
  });
});
