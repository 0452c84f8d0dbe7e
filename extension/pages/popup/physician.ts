import { html, nothing } from 'lit';
import { assess } from '#core/index';
import type { RememberedPhysician } from '../../overlay/messages';
import { seenTime } from '../../words/time';
import type { Words } from '../../words/words';
import { saveFile } from '../save-file';
import type { Seen } from './seen';

/** The physician's part: the last figures and applications with their time, or why there are none. */
export function physicianPart(seen: Seen | undefined, words: Words, today: string) {
  const { popup } = words;
  return html`
    <section aria-labelledby="physician">
      <h2 id="physician">${popup.physicianTitle}</h2>
      ${seen?.kind === 'seen' ? shown(seen.physician, seen.now, words, today) : html`<p role="status">${why(seen, words)}</p>`}
    </section>
  `;
}

function why(seen: Exclude<Seen, { kind: 'seen' }> | undefined, { popup }: Words): string {
  if (seen === undefined) return popup.loading;
  return { 'no-portal': popup.openPortal, 'no-number': popup.noNumber, 'nothing-seen': popup.nothingSeen }[
    seen.kind
  ];
}

function shown(physician: RememberedPhysician, now: boolean, words: Words, today: string) {
  const { figures, applications } = physician;
  const { popup, lang } = words;
  const time = (at: string) => seenTime(at, today, lang);
  return html`
    ${
      applications
        ? html`
            <details>
              <summary>
                <kakari-application-status variant="badge" .applications=${applications.list}></kakari-application-status>
                <span class="quiet">${popup.applicationsAt(time(applications.at))}</span>
              </summary>
              <kakari-application-status .applications=${applications.list}></kakari-application-status>
            </details>
          `
        : nothing
    }
    ${
      figures
        ? html`<kakari-credit-summary
            .assessment=${assess(figures, { on: today })}
            .provenance=${now ? popup.showsNow : popup.shownAt(time(figures.at))}
          ></kakari-credit-summary>`
        : nothing
    }
    <div class="save">
      <button aria-describedby="save-what" @click=${(event: Event) => save(event, physician, words)}>${popup.save}</button>
      <p id="save-what" class="quiet">${popup.saveWhat}</p>
      <p role="status"></p>
    </div>
  `;
}

async function save({ currentTarget }: Event, physician: RememberedPhysician, { popup }: Words) {
  if (!(currentTarget instanceof HTMLElement)) return;
  const status = currentTarget.parentElement?.querySelector('[role=status]');
  // Validation is heavier than the rest of the popup: loaded when it is wanted.
  const { seenRecordText } = await import('./seen-record');
  const text = seenRecordText(physician);
  if (text === undefined) {
    if (status) status.textContent = popup.notSaved;
    return;
  }
  const at = physician.figures?.at ?? physician.applications?.at ?? '';
  const name = `kakari-${seenTime(at, '', 'ja').replace(/\D+/g, '-')}.json`;
  saveFile(document, name, new Blob([text], { type: 'application/json' }));
  if (status) status.textContent = popup.saved(name);
}
