/**
 * The script a page embeds: registers every element and upgrades `<div data-kakari="…">`.
 *
 * The kit is imported statically, so that the browser fetches it while it still reads the page. Where a policy refuses it,
 * the page's own content stands and one line says why: the kit's, or the browser's where not even its file may be fetched.
 */
// First of all: it listens while the rest is read.
import { explain } from './refused';
import { start } from './start';

// No top-level await: a page that imports this file must not wait for it.
start().catch(explain);
