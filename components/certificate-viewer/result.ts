import { html, nothing } from 'lit';
import type { Outcome } from '#core/assessment';
import type { CertificateCheck, CertificateCheckStep, CertificateReading } from '#core/certificate';
import { signs } from '../signs';
import type { CertificateReadingWords } from '../words/certificate-reading/words';
import { isJapanese } from '../words/language';
import type { Words } from '../words/words';

const states: Readonly<Record<CertificateCheckStep['outcome'], Outcome>> = {
  agrees: 'met',
  differs: 'not-met',
  'cannot-compare': 'unknown',
};

/** The sign and colour that go with a check's headline. */
export const stateOf = ({ outcome }: CertificateCheck): Outcome =>
  outcome === 'unreadable' ? 'unknown' : states[outcome];

/** Scheme, name and day as read, each with whether it agrees and why; and that this is no proof. */
export function result(
  reading: CertificateReading,
  { steps }: CertificateCheck,
  words: CertificateReadingWords,
  kit: Words,
) {
  return html`
    ${
      reading.status === 'unreadable'
        ? html`<p>${words.unreadable}</p>`
        : html`<dl part="result" class="result">
            ${steps.map((step) => row(step, readValue(step.about, reading, words, kit), words))}
          </dl>`
    }
    <p class="no-proof">${words.noProof}</p>
  `;
}

function row(
  { about, outcome, because }: CertificateCheckStep,
  value: unknown,
  words: CertificateReadingWords,
) {
  return html`
    <div class="row">
      <dt>${words.about[about]}</dt>
      <dd class="value">${value}</dd>
      <dd class="state" data-state=${states[outcome]}>
        <span class="sign small" data-sign=${signs[states[outcome]]} aria-hidden="true"></span>
        ${words.outcome[outcome]}
      </dd>
      <dd class="why">${words.reason[because.code](because.numbers)}</dd>
    </div>
  `;
}

function readValue(
  about: CertificateCheckStep['about'],
  reading: Extract<CertificateReading, { status: 'read' }>,
  words: CertificateReadingWords,
  kit: Words,
): unknown {
  const { scheme, name, day } = reading;
  if (about === 'scheme' && scheme.status === 'read') return kit.scheme[scheme.value];
  if (about === 'name' && name.status === 'read')
    return html`<span lang=${isJapanese(name.value) ? 'ja' : nothing}>${name.value}</span>`;
  // Neither of the two styles is to be broken in its middle.
  if (about === 'day' && day.status === 'read')
    return words.day(day.value).map((style) => html`<span class="whole">${style}</span> `);
  return words.notRead;
}
