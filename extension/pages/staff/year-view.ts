import { html, nothing } from 'lit';
import { formatFiscalYear as inJapanese } from '#core/format-dates';
import { formatFiscalYear as inEnglish } from '#core/format-dates-en';
import { type MonthRow, monthsOf, type RowScheme } from '#core/reminders';
import { saveFile } from '../save-file';
import type { StaffContext } from './context';
import { yearChart } from './year-chart';
import { yearCsv } from './year-csv';
import { schemesIn, type YearTable, yearColumns, yearsIn, yearTable } from './year-table';

const fiscalYear = (year: number, lang: 'ja' | 'en') => (lang === 'en' ? inEnglish : inJapanese)(year);

/** Applied, approved and returned by month, from what this browser saw: a chart, its table, and both as a file. */
export function yearView(context: StaffContext) {
  const { state, words } = context;
  const rows = monthsOf(state.facts);
  const [year] = yearsIn(rows);
  return html`
    <section class="year" aria-labelledby="year">
      <h2 id="year">${words.staff.year.title}</h2>
      ${
        year === undefined
          ? html`<p>${words.staff.year.empty}</p>`
          : yearOf(rows, pick(yearsIn(rows), context.view.year) ?? year, context)
      }
    </section>
  `;
}

function yearOf(rows: readonly MonthRow[], year: number, context: StaffContext) {
  const { state, words, view } = context;
  const schemes = schemesIn(rows, year);
  const scheme = pick(schemes, view.scheme);
  const seen = { since: state.facts.since, now: state.at };
  const table = yearTable(rows, year, scheme, seen);
  const name = fiscalYear(year, words.lang);
  const save = () => {
    const chosen = scheme === undefined ? schemes : [scheme];
    const tables = chosen.map((each) => ({ scheme: each, table: yearTable(rows, year, each, seen) }));
    const file = words.staff.year.file(year);
    saveFile(
      document,
      file,
      new Blob([yearCsv(tables, words, context.waiting)], { type: 'text/csv;charset=utf-8' }),
    );
    context.change({ said: words.staff.year.saved(file) });
  };
  return html`
    ${choices(yearsIn(rows), year, schemes, scheme, context)}
    ${yearChart(table, name, words)} ${tableOf(table, name, context)}
    <p class="quiet">${words.staff.year.what}</p>
    <div class="act">
      <button aria-describedby="csv-what" @click=${save}>${words.staff.year.save}</button>
      <p class="quiet" id="csv-what">${words.staff.year.saveWhat}</p>
    </div>
  `;
}

/** What was chosen, where it is still among what is there. */
const pick = <T>(among: readonly T[], wanted: T | undefined): T | undefined =>
  among.find((each) => each === wanted);

function choices(
  years: readonly number[],
  year: number,
  schemes: readonly RowScheme[],
  scheme: RowScheme | undefined,
  { words, waiting, change }: StaffContext,
) {
  const { staff, lang } = words;
  const chosen = ({ currentTarget }: Event) =>
    currentTarget instanceof HTMLSelectElement ? currentTarget.value : '';
  return html`
    <div class="choices">
      <label>
        <span>${staff.year.fiscalYear}</span>
        <select @change=${(event: Event) => change({ year: Number(chosen(event)) })}>
          ${years.map(
            (each) =>
              html`<option value=${each} ?selected=${each === year}>${fiscalYear(each, lang)}</option>`,
          )}
        </select>
      </label>
      <label>
        <span>${staff.year.scheme}</span>
        <select
          @change=${(event: Event) => {
            const found = schemes.find((each) => each === chosen(event));
            change({ scheme: found });
          }}
        >
          <option value="" ?selected=${scheme === undefined}>${staff.year.allSchemes}</option>
          ${schemes.map(
            (each) =>
              html`<option value=${each} ?selected=${each === scheme}>${waiting.scheme[each]}</option>`,
          )}
        </select>
      </label>
    </div>
  `;
}

function tableOf({ months, totals }: YearTable, name: string, { words }: StaffContext) {
  const { year } = words.staff;
  return html`
    <div class="wide" role="region" aria-label=${name} tabindex="0">
    <table>
      <caption class="said-only">${name}</caption>
      <thead>
        <tr>
          <th scope="col">${year.month}</th>
          ${yearColumns.map((column) => html`<th scope="col">${year.columns[column]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${months.map(
          ({ month, counts }) => html`
            <tr>
              <th scope="row">${year.monthName(month)}</th>
              ${yearColumns.map((column) => html`<td>${counts[column] ?? unseen(year.unseen)}</td>`)}
            </tr>
          `,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${year.total}</th>
          ${yearColumns.map((column) => html`<td>${totals[column]}</td>`)}
        </tr>
      </tfoot>
    </table>
    </div>
    ${
      months.some(({ counts }) => yearColumns.some((column) => counts[column] === undefined))
        ? html`<p class="quiet" aria-hidden="true">– ${year.unseen}</p>`
        : nothing
    }
  `;
}

const unseen = (what: string) =>
  html`<span aria-hidden="true">–</span><span class="said-only">${what}</span>`;
