import { html, nothing, svg } from 'lit';
import type { YearColumn } from '../../words/staff/words';
import type { Words } from '../../words/words';
import type { YearMonth, YearTable } from './year-table';

/** Each has a strip of its own with its name, and a pattern: told apart without colour. */
const drawn = ['applied', 'approved', 'returned'] as const satisfies readonly YearColumn[];
type Drawn = (typeof drawn)[number];

/** In px; only across the strip stretches, so that figures keep their size in a narrow panel. */
const tallest = 48;
const above = 20;
const below = 22;
const slot = 100 / 12;

/** Columns by month. The figures stand in the table below; so it is one picture to a screen reader. */
export function yearChart({ months, totals }: YearTable, year: string, { staff }: Words) {
  const top = Math.max(1, ...months.flatMap(({ counts }) => drawn.map((column) => counts[column] ?? 0)));
  return html`
    <div class="chart" role="img" aria-label=${staff.year.chart(year)}>
      ${drawn.map(
        (column) => html`
          <p aria-hidden="true">
            <svg class="key" width="16" height="16">${patternOf(column, 'key')}
              <rect width="16" height="16" class=${column} fill="url(#key-${column})" /></svg>
            ${staff.year.columns[column]} <b>${staff.year.count(totals[column])}</b>
          </p>
          <svg aria-hidden="true" width="100%" height=${above + tallest + below}>
            ${patternOf(column, 'bar')}
            ${months.map((month, index) => bar(month, index, column, top, staff.year.monthShort))}
            <line x1="0" x2="100%" y1=${above + tallest} y2=${above + tallest} class="ground" />
          </svg>
        `,
      )}
    </div>
  `;
}

function bar(
  { month, counts }: YearMonth,
  index: number,
  column: Drawn,
  top: number,
  name: (month: number) => string,
) {
  const count = counts[column];
  const middle = `${(index + 0.5) * slot}%`;
  // Something is never drawn as nothing.
  const height = count ? Math.max(3, Math.round((count / top) * tallest)) : 0;
  const y = above + tallest - height;
  return svg`
    ${
      height > 0
        ? svg`<rect x="${(index + 0.14) * slot}%" width="${0.72 * slot}%" y=${y} height=${height} class=${column} fill="url(#bar-${column})" />
            <text x=${middle} y=${y - 5}>${count}</text>`
        : nothing
    }
    <text class="month" x=${middle} y=${above + tallest + 17}>${name(month)}</text>
  `;
}

/** Filled, striped, dotted. */
function patternOf(column: Drawn, of: 'key' | 'bar') {
  const mark = {
    applied: svg`<rect width="6" height="6" class="mark" />`,
    approved: svg`<path d="M-1,7 L7,-1 M-4,4 L4,-4 M2,10 L10,2" class="stripe" />`,
    returned: svg`<circle cx="3" cy="3" r="1.4" class="mark" />`,
  }[column];
  return svg`
    <defs>
      <pattern id="${of}-${column}" class=${column} width="6" height="6" patternUnits="userSpaceOnUse">${mark}</pattern>
    </defs>
  `;
}
