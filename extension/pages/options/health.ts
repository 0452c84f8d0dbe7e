import { html, nothing } from 'lit';
import { browser } from 'wxt/browser';
import { trainingSeenAt } from '../../overlay/health';
import { healthText, kindName, pageResult } from '../../overlay/health-text';
import { markedIn } from '../../words/marked-in';
import { seenTime } from '../../words/time';
import type { OptionsState } from './state';

/** Which label broke? As a list, and as text for whoever is to mend it. */
export function healthSection(state: OptionsState) {
  const { words, health: known, today, copied } = state;
  const { health } = words;
  const time = (at: string) => seenTime(at, today, words.lang);
  const training = trainingSeenAt(known);
  const text = healthText(known, words, today, browser.runtime.getManifest().version);
  const pages = Object.entries(known.pages);
  return html`
    <p>${health.intro}</p>
    <p>${training === undefined ? health.trainingNever : health.trainingSeen(time(training))}</p>
    ${known.unknownAt === undefined ? nothing : html`<p>${health.unknownPage(time(known.unknownAt))}</p>`}
    ${
      pages.length === 0
        ? html`<p>${health.never}</p>`
        : html`
            <h3>${health.pagesTitle}</h3>
            <ul class="pages">
              ${pages.map(
                ([kind, page]) => html`
                  <li>
                    <p><b>${kindName(kind, words)}</b> <span class="quiet">${time(page.at)}</span></p>
                    <p>${markedIn(words.lang, pageResult(page, words))}</p>
                  </li>
                `,
              )}
            </ul>
          `
    }
    <h3>${health.failuresTitle}</h3>
    ${
      known.failures.length === 0
        ? html`<p>${health.noFailures}</p>`
        : html`<ul>
            ${known.failures.map(
              ({ feature, reason, count, at }) =>
                html`<li>${health.failure(words.features[feature]?.name ?? feature, reason, count, time(at))}</li>`,
            )}
          </ul>`
    }
    <button @click=${() => copy(text, state)}>${health.copy}</button>
    ${
      copied === 'not-copied'
        ? html`<textarea readonly rows="8" aria-label=${health.textLabel} .value=${text}></textarea>`
        : nothing
    }
  `;
}

async function copy(text: string, { tell, words: { health } }: OptionsState): Promise<void> {
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  tell({ copied: copied ? 'copied' : 'not-copied', said: copied ? health.copied : health.notCopied });
}
