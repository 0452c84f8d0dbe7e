import {
  decodeSituation,
  encodeSituation,
  readSituation,
  situationCookie,
  situationInCookies,
} from './codec';
import type { Situation } from './situation';

/** Where the browser keeps the situation: local storage for the single page, the cookie for everything the server draws. */

const KEY = 'portal-situation';

function inLocalStorage(): Situation | undefined {
  try {
    return readSituation(localStorage.getItem(KEY) ?? undefined);
  } catch {
    // Storage may be forbidden: then the cookie alone is used.
    return undefined;
  }
}

/** The later of the two, so that the settings page and the server's screens are followed. */
export function storedSituation(): Situation {
  const local = inLocalStorage();
  const cookie = situationInCookies(document.cookie);
  if (local && (!cookie || local.revision >= cookie.revision)) return local;
  return decodeSituation(document.cookie);
}

export function keepSituation(situation: Situation, base: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers that show this page.
  document.cookie = situationCookie(situation, base);
  try {
    localStorage.setItem(KEY, encodeSituation(situation));
  } catch {
    // Forbidden or full: the cookie holds it.
  }
}
