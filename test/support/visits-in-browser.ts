import { followPage } from '#extension/overlay/visits';

/** Starts the content script's half on a page of a test; `browser` is the test's own (`visits.test.ts`). */
export const start = () => followPage(document);
