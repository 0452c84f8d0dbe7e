import type { Situation } from './situation';
import type { Tree } from './tree';
import { type WordKey, wordsOf } from './words';

/** What a screen gets: it reads the situation and writes addresses; it never changes anything itself. */
export type Context = {
  readonly situation: Situation;
  readonly query: URLSearchParams;
  readonly word: (key: WordKey) => string;
  /** The address of one of the replica's screens or actions, as `path?query` without the mount point. */
  readonly href: (to: string) => string;
  /** The address of something the server alone gives: the certificate, the settings. */
  readonly file: (to: string) => string;
};

/** The content of one screen, without header and menu. */
export type View = (context: Context) => Tree;

/** `screens` is the mount point of the screens: the server's base, or the same with `/app`. */
export const contextOf = (
  situation: Situation,
  query: URLSearchParams,
  mount: { readonly base: string; readonly screens: string },
): Context => ({
  situation,
  query,
  word: wordsOf(situation),
  href: (to) => mount.screens + to,
  file: (to) => mount.base + to,
});
