import { html, nothing } from 'lit';
import type { QueueRowShown } from '../../overlay/messages';
import { shortTime } from '../clock';
import type { PanelContext, PanelView } from './view';

/** More rows than a person reads in a frame; the list itself has them all. */
const most = 50;

/** The staff's list, those that wait longest first: the portal's own order stays as it is. */
export const approvalQueue: PanelView<'approval-queue'> = (_, context) => {
  const { words, waiting, queue } = context;
  if (!queue) return undefined;
  const { rows, byScheme } = queue;
  const open = rows.filter(({ done }) => !done);
  const body = html`
    <div class="card">
      <h2>${words.queue.schemes}</h2>
      ${
        byScheme.length === 0
          ? html`<p>${words.queue.none}</p>`
          : html`<ul class="counts">
              ${byScheme.map(
                ({ scheme, count, oldest }) => html`
                  <li>
                    <span>${waiting.scheme[scheme]}</span>
                    <b>${words.queue.count(count)}</b>
                    <span class="quiet">${words.queue.oldest(waiting.waits(oldest))}</span>
                  </li>
                `,
              )}
            </ul>`
      }
    </div>
    ${rows.length === 0 ? nothing : list(rows, context)}
    <div class="card">
      <h2>${words.queue.check}</h2>
      <ul>
        ${words.queue.checks.map((check) => html`<li>${check}</li>`)}
      </ul>
      <p class="quiet">${words.queue.neverClicks}</p>
    </div>
  `;
  return { line: words.queue.line(open.length), body };
};

function list(rows: readonly QueueRowShown[], context: PanelContext) {
  const { queue: words } = context.words;
  return html`
    <div class="card">
      <h2>${words.oldestFirst}</h2>
      <ol class="queue">
        ${rows.slice(0, most).map((row) => rowOf(row, context))}
      </ol>
      ${rows.length > most ? html`<p class="quiet">${words.more(rows.length - most)}</p>` : nothing}
    </div>
  `;
}

function rowOf({ position, age, level, appliedAt, scheme, key, done }: QueueRowShown, context: PanelContext) {
  const { words, waiting, lang, mark } = context;
  const when = appliedAt ? words.queue.applied(shortTime(appliedAt, lang)) : words.queue.noTime;
  const where = words.queue.position(position);
  return html`
    <li data-level=${level} ?data-done=${done}>
      <div>
        <b class="age">${done ? words.queue.done : age ? waiting.rowMark(age, level) : words.queue.noTime}</b>
        <span>${where}</span>
        <span>${when}</span>
        <span class="quiet">${waiting.scheme[scheme]}</span>
      </div>
      ${
        key === undefined
          ? nothing
          : html`<button type="button" aria-label="${done ? words.queue.undo : words.queue.markDone}: ${where}" @click=${() => mark(key, !done)}>
              ${done ? words.queue.undo : words.queue.markDone}
            </button>`
      }
    </li>
  `;
}
