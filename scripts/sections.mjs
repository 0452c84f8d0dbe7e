// `npm run bench` and `npm run prove`: each is a folder of sections, found by their files, so that a new one needs
// no entry anywhere.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './preflight.mjs';

/**
 * @typedef {{ title: string, run: () => Promise<Outcome> }} Section the default export of a section's file
 * @typedef {Record<string, string | number>} Row
 * @typedef {{ rows?: readonly Row[], notes?: readonly string[], failures?: readonly string[] }} Outcome
 *   a table, remarks below it, and one line for each promise that does not hold
 */

/**
 * Runs the sections of a folder one after the other, also after one that failed.
 * @param {string} folder relative to the root
 * @param {readonly string[]} only names of sections, none for all
 * @returns {Promise<boolean>} whether every promise holds
 */
export async function runSections(folder, only = []) {
  const names = readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => file.replace(/\.mjs$/, ''))
    .sort();
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`No section ${unknown.join(', ')} in ${folder}: there are ${names.join(', ')}.`);
    return false;
  }
  let holds = true;
  for (const name of names.filter((one) => only.length === 0 || only.includes(one))) {
    if (!(await runSection(pathToFileURL(join(ROOT, folder, `${name}.mjs`)).href, name))) holds = false;
  }
  return holds;
}

/** @param {string} url @param {string} name */
async function runSection(url, name) {
  try {
    /** @type {{ default: Section }} */
    const { default: section } = await import(url);
    console.log(`\n── ${name}: ${section.title}`);
    const { rows = [], notes = [], failures = [] } = await section.run();
    if (rows.length > 0) console.log(`\n${renderTable(rows)}`);
    for (const note of notes) console.log(`  ${note}`);
    for (const failure of failures) console.error(`✗ ${failure}`);
    return failures.length === 0;
  } catch (error) {
    console.error(`✗ ${name}:`, error);
    return false;
  }
}

/** Columns in the first row's order; figures to the right. @param {readonly Row[]} rows @returns {string} */
function renderTable(rows) {
  const columns = Object.keys(rows[0] ?? {});
  const cells = [columns, ...rows.map((row) => columns.map((column) => textOf(row[column])))];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => (line[at] ?? '').length)));
  return cells
    .map((line) =>
      line
        .map((cell, at) =>
          typeof rows[0]?.[columns[at] ?? ''] === 'number'
            ? cell.padStart(widths[at] ?? 0)
            : cell.padEnd(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `  ${line}`)
    .join('\n');
}

/** @param {string | number | undefined} value */
const textOf = (value) => (typeof value === 'number' ? value.toLocaleString('en-US') : (value ?? ''));
