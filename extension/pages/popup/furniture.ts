import { html, nothing } from 'lit';
import { portalStart } from '../../hosts';
import type { Health } from '../../overlay/health';
import { healthLine, healthState } from '../../overlay/health-text';
import type { Words } from '../../words/words';
import { openSidePanel } from '../side-panel/open';

export const header = ({ popup }: Words) => html`
  <header>
    <img src="/icon/icon.svg" width="28" height="28" alt="" />
    <h1>${popup.title}</h1>
    <a class="options" href="/options.html" target="_blank">${popup.options}</a>
  </header>
`;

/** Real links: they open by mouse, keyboard and middle click alike. */
export function links({ popup }: Words, sidePanel: boolean) {
  const outside = (href: string, text: string) => html`
    <li><a class="button" href=${href} target="_blank" rel="noreferrer">${text}</a></li>
  `;
  return html`
    <nav aria-label=${popup.links}>
      <ul>
        ${outside(portalStart, popup.portal)} ${outside('/certificate.html', popup.certificate)}
        ${sidePanel ? html`<li><button @click=${openSidePanel}>${popup.sidePanel}</button></li>` : nothing}
      </ul>
    </nav>
  `;
}

export function footer(health: Health, words: Words, today: string) {
  const { kind } = healthState(health);
  const good = kind === 'fine' || kind === 'never';
  return html`
    <footer>
      <p class="health" data-state=${good ? 'fine' : 'problem'}>
        <a href="/options.html#health" target="_blank">${words.health.title}</a>${words.lang === 'ja' ? '：' : ': '}${healthLine(health, words, today)}
      </p>
      <p class="quiet">${words.popup.unofficial}</p>
    </footer>
  `;
}
