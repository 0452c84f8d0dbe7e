import type { RecordProblem } from '#core/record';
import { recordWords } from '../words/record/index';
import type { KakariRecord } from './record';
import type { RecordOrigin } from './state';

/**
 * One console line for whoever made the page, of a record that the page gives: what a visitor chose or typed is not theirs
 * to mend. It names the element, the source and the first problem, never anything that the record holds: a field that is
 * not ours may itself be a name.
 */
export function tellAuthor(host: KakariRecord, from: RecordOrigin, problems: readonly RecordProblem[]): void {
  if (from !== 'page' && from !== 'address') return;
  // biome-ignore lint/suspicious/noConsole: the page's author learns of it nowhere else
  console.warn(`kakari: <${host.localName}>: ${sourceOf(host, from)} ${whatOf(problems)}`);
}

const toldOfStorage = new WeakSet<KakariRecord>();

/** Once for each element: a page that names another place, or none, would find nothing kept and not know why. */
export function tellOfStorage(host: KakariRecord): void {
  if (!toldOfStorage.has(host))
    // biome-ignore lint/suspicious/noConsole: the page's author learns of it nowhere else
    console.warn(
      `kakari: <${host.localName} storage="${host.storage}">: nothing is kept; only "local" is known.`,
    );
  toldOfStorage.add(host);
}

function sourceOf({ record, src }: KakariRecord, from: 'page' | 'address'): string {
  if (from === 'address') return `src ${addressOf(src ?? '')}`;
  return record == null ? 'the script inside' : 'the property record';
}

/** Without what a query or a data: address may carry. */
function addressOf(src: string): string {
  try {
    const { protocol, origin, pathname } = new URL(src, document.baseURI);
    return protocol.startsWith('http') ? origin + pathname : protocol;
  } catch {
    return '(no address)';
  }
}

function whatOf([first, ...more]: readonly RecordProblem[]): string {
  if (first === undefined) return 'could not be read: no answer, an error, or forbidden by CORS or a policy.';
  const { field } = recordWords('en');
  const known = first.path.map((name) =>
    typeof name === 'number' || Object.hasOwn(field, name) ? name : '…',
  );
  const where = first.path.length === 0 ? 'as a whole' : `at ${known.join('.')}`;
  return `was refused ${where}: ${first.code}${more.length > 0 ? `, and ${more.length} more` : ''}.`;
}
