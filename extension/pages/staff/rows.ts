import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { rowDone, rowNotDone } from '../../reminders/state';
import { weekdayTime } from '../../words/time';
import { openSidePanel } from '../side-panel/open';
import type { StaffContext } from './context';
import { type ListedRow, rowLists as listsOf } from './row-lists';

/** What a popup has room for. */
const few = 5;

/** The waiting rows, those that wait longest first; nobody's name is known here. */
export function rowLists(context: StaffContext) {
  const { state, words, everything, view } = context;
  const most = everything ? state.rows.length : few;
  const { listed, more, done } = listsOf(state.rows, state.facts.rows, view.doneHere, state.at, most);
  return html`
    ${
      listed.length === 0
        ? nothing
        : html`
            <div class="rows">
              <h3>${words.staff.rows}</h3>
              <ol>${list(listed, context)}</ol>
              ${more > 0 ? html`<p>${words.staff.more(more)}</p>` : nothing}
            </div>
          `
    }
    ${everything ? nothing : html`<button class="all" @click=${openSidePanel}>${words.staff.all}</button>`}
    ${
      done.length === 0
        ? nothing
        : html`
            <details class="done">
              <summary>${words.staff.doneRows(done.length)}</summary>
              <ol>${list(everything ? done : done.slice(0, few), context)}</ol>
            </details>
          `
    }
  `;
}

// By key, so that the focus stays with its row while others come and go.
const list = (rows: readonly ListedRow[], context: StaffContext) =>
  repeat(
    rows,
    ({ key }) => key,
    (row) => rowOf(row, context),
  );

function rowOf({ key, row, waiting }: ListedRow, context: StaffContext) {
  const { state, words, waiting: shared, view, change, act } = context;
  const { staff, lang } = words;
  const applied = staff.applied(weekdayTime(row.appliedAt, state.at, lang));
  const scheme = staff.inRow(shared.scheme[row.scheme]);
  const press = () =>
    act(async () => {
      if (waiting) {
        change({ doneHere: new Set([...view.doneHere, key]) });
        await rowDone(key);
        return staff.saidDone;
      }
      await rowNotDone(key);
      return staff.saidUndone;
    });
  return html`
    <li data-level=${waiting?.level ?? 0} ?data-done=${!waiting}>
      <b class="age">${waiting ? shared.rowMark(waiting.age, waiting.level) : staff.done}</b>
      <span>${applied}</span>
      <span class="quiet">${scheme}</span>
      <button aria-label="${waiting ? staff.markDoneWhat : staff.undo}: ${applied} ${scheme}" @click=${press}>
        ${waiting ? staff.markDone : staff.undo}
      </button>
    </li>
  `;
}
