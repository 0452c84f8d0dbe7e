import { bare } from './normalise';
import { linesOf, stretchesOf } from './stretches';
import { type View, viewOf } from './view';

const line = /医籍登録番号:?第?(\d{1,7})号/g;
/** It may stand in pieces: label, 第, number, 号. */
const pieces = 12;
/** More of them stand on nobody's own page. */
const most = 9;

/** What is seen where the portal names a registration number, for the worker to read. The content script's half. */
export const registrationsIn = ({ tokens, isSeen }: View): string[] =>
  tokens
    .flatMap(({ text }, at) =>
      text.includes('医籍') ? linesOf(stretchesOf(isSeen, tokens.slice(at, at + pieces))) : [],
    )
    .slice(0, most + 1);

/**
 * The number in the portal's header, 「医籍登録番号：第〔 〕号」 (briefing L263), in half-width digits; for a digest at
 * once, never to be stored. Undefined where the page shows none, or two that differ: a staff list is nobody's page.
 */
export function registrationNumberOf(registrations: readonly string[] = []): string | undefined {
  const found = new Set(
    registrations.flatMap((text) => [...bare(text).matchAll(line)].map(([, digits]) => digits)),
  );
  const [only, second] = found;
  return second === undefined && registrations.length <= most ? only : undefined;
}

export const readRegistrationNumber = (document: Document): string | undefined =>
  registrationNumberOf(registrationsIn(viewOf(document)));
