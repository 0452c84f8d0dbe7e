import * as z from 'zod/mini';
import { isPlainDate } from '#core/calendar';
import { activities } from '#core/schemes/reporting-training/activities';
import { MOST_CROWD, MOST_STORED } from './lists';
import { people } from './people';
import { initialSituation, type Situation, schemes, statuses } from './situation';

/**
 * The situation as one cookie: JSON in base64url, ≤ `MOST_CHARACTERS`. Whatever cannot be read – cut off, tampered
 * with, of an older build – gives the initial situation: a replica has nothing worth an error.
 */
export const COOKIE = 'portal_situation';
export const MOST_CHARACTERS = 3800;

// Before the first schema is made: the policy would report zod's probe for `new Function`.
z.config({ jitless: true });

/** Ticked items as bits of the catalogue's order: ten applications with 26 ids each would not fit a cookie. */
const toBits = (ids: readonly string[]): number =>
  activities.reduce((bits, { id }, index) => (ids.includes(id) ? bits + 2 ** index : bits), 0);
const fromBits = (bits: number): string[] =>
  activities.flatMap(({ id }, index) => (Math.floor(bits / 2 ** index) % 2 === 1 ? [id] : []));

const bits = z.pipe(
  z.int().check(z.minimum(0), z.maximum(2 ** activities.length - 1)),
  z.transform((value: number) => fromBits(value)),
);
const day = z.string().check(z.refine(isPlainDate));
const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const moment = z.string().check(
  z.regex(/^.{10}T([01]\d|2[0-3]):[0-5]\d$/),
  z.refine((text) => isPlainDate(text.slice(0, 10))),
);
const year = z.int().check(z.minimum(2000), z.maximum(2099));
const units = z.number().check(z.minimum(0), z.maximum(9999), z.multipleOf(0.5));
const person = z.int().check(z.minimum(0), z.maximum(people.length - 1));
const id = z.int().check(z.minimum(1), z.maximum(99_999));
const association = z.string().check(z.maxLength(40));

const schema = z.object({
  revision: z.int().check(z.minimum(0)),
  day,
  time,
  role: z.enum(['physician', 'staff']),
  variant: z.enum(['server', 'app']),
  physician: person,
  classroom: z.record(z.string().check(z.regex(/^20\d\d$/)), units),
  draft: z.object({
    scheme: z.optional(z.enum(schemes)),
    association,
    from: year,
    to: year,
    search: z.enum(['none', 'running', 'done']),
    added: units,
    ticked: bits,
    replaces: z.optional(id),
  }),
  applications: z
    .array(
      z.object({
        id,
        who: person,
        scheme: z.enum(schemes),
        fiscalYear: year,
        appliedAt: moment,
        status: z.enum(statuses),
        reason: z.optional(z.string().check(z.maxLength(200))),
        association,
        classroom: units,
        ticked: bits,
        decidedOn: z.optional(day),
      }),
    )
    .check(z.maxLength(MOST_STORED)),
  crowd: z.int().check(z.minimum(0), z.maximum(MOST_CROWD)),
  slowSearch: z.boolean(),
  missingRow: z.enum(['none', 'total', 'classroom', 'practical']),
  renamed: z.enum(['none', 'total', 'labels', 'all']),
  notice: z.boolean(),
});

const toBase64Url = (text: string): string =>
  btoa(String.fromCodePoint(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (text: string): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.codePointAt(0) ?? 0),
  );

/** The oldest applications are left out until it fits. */
export function encodeSituation(situation: Situation): string {
  const { draft, applications } = situation;
  const encoded = toBase64Url(
    JSON.stringify({
      ...situation,
      draft: { ...draft, ticked: toBits(draft.ticked) },
      applications: applications.map((one) => ({ ...one, ticked: toBits(one.ticked) })),
    }),
  );
  return encoded.length <= MOST_CHARACTERS || applications.length === 0
    ? encoded
    : encodeSituation({ ...situation, applications: applications.slice(1) });
}

/** `undefined` for what is not a situation. */
export function readSituation(encoded: string | undefined): Situation | undefined {
  if (!encoded || encoded.length > MOST_CHARACTERS) return undefined;
  try {
    const read = schema.safeParse(JSON.parse(fromBase64Url(encoded)));
    return read.success ? read.data : undefined;
  } catch {
    // Not base64url, not UTF-8 or not JSON.
    return undefined;
  }
}

/** From a `Cookie` header or `document.cookie`. */
export function situationInCookies(cookies: string | undefined): Situation | undefined {
  const pair = cookies?.split(/;\s*/).find((one) => one.startsWith(`${COOKIE}=`));
  return readSituation(pair?.slice(COOKIE.length + 1));
}

export const decodeSituation = (cookies: string | undefined): Situation =>
  situationInCookies(cookies) ?? initialSituation;

/** For `Set-Cookie` and `document.cookie`: a session cookie, for these pages only. */
export const situationCookie = (situation: Situation, base: string): string =>
  `${COOKIE}=${encodeSituation(situation)}; Path=${base || '/'}; SameSite=Lax`;
