import { storedItem } from './item';

/** A random salt of this browser: without it a digest of a six-digit number could be looked up in a table. */
const salt = storedItem(
  'salt',
  (value) => (typeof value === 'string' && /^[0-9a-f]{32}$/.test(value) ? value : undefined),
  () => '',
);

/** SHA-256 of salt and text, in hex, first 32 digits. The text itself is never at rest. */
export const digestOf = async (text: string): Promise<string> => (await digester())(text);

/** The same for many texts, for which the salt is read once. */
export async function digester(): Promise<(text: string) => Promise<string>> {
  const known = (await salt.readSurely()) || (await freshSalt());
  return async (text) => {
    const bytes = new TextEncoder().encode(`${known} ${text}`);
    return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))).slice(0, 32);
  };
}

/** Two tabs may ask at once: whoever comes second finds the salt of the first. */
const freshSalt = (): Promise<string> =>
  navigator.locks.request('kakari-salt', async () => {
    const known = await salt.readSurely();
    if (known !== '') return known;
    const fresh = hex(crypto.getRandomValues(new Uint8Array(16)));
    await salt.write(fresh);
    return fresh;
  });

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
