/**
 * The script a page embeds: registers every element and upgrades `<div data-kakari="…">`.
 *
 * The kit is imported statically, so that the browser fetches it while it still reads the page. What speaks where a policy
 * refuses it is read before it, as a file of its own (scripts/build-kit.mjs); the page's own content then stands.
 */
import { explain, wasRead } from './refused';
import { start } from './start';

wasRead();
// No top-level await: a page that imports this file must not wait for it.
start().catch(explain);
