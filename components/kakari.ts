/**
 * The script a page embeds: registers every element and upgrades `<div data-kakari="…">`.
 *
 * It holds nothing itself, so that it can still speak when the rest is refused: under a policy that knows neither
 * Lit's Trusted Types nor the chunks, the page's own content stands and one line says why.
 */
import { explain } from './refused';

// No top-level await: a page that imports this file must not wait for it.
import('./start').then(({ start }) => start()).catch(explain);
