import { storedItem } from './item';

/** A random salt of this browser: without it a digest of a six-digit number could be looked up in a table. */
const salt = storedItem(
  'salt',
  (value) => (typeof value === 'string' && /^[0-9a-f]{32}$/.test(value) ? value : undefined),
  () => '',
);

/** SHA-256 of salt and text, in hex, first 32 digits. The text itself is never at rest. */
export async function digestOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${await saltOf()} ${text}`);
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))).slice(0, 32);
}

async function saltOf(): Promise<string> {
  const known = await salt.readSurely();
  if (known !== '') return known;
  const fresh = hex(crypto.getRandomValues(new Uint8Array(16)));
  await salt.write(fresh);
  // Two tabs may have asked at once: the one written last is everyone's.
  return (await salt.read()) || fresh;
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
