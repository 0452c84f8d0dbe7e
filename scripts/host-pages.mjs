// Host pages (demo/hosts/) are served byte by byte; a page under a policy has {placeholders} filled, in its
// headers and its text, since a nonce is made for one answer and a hash follows the build.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashedKit } from './kit-integrity.mjs';

/**
 * @typedef {Record<string, string>} Headers
 * @typedef {{ headers: Headers, body?: Buffer }} HostPage without a body the file is served as it is
 */

/** demo/hosts/headers.json, copied by the build: path → headers. @param {string} demoDir @returns {Record<string, Headers>} */
function headerTable(demoDir) {
  const path = join(demoDir, 'hosts', 'headers.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** @param {string} dist @param {string} host as in the Host header */
function placeholders(dist, host) {
  const kit = existsSync(join(dist, 'kit')) ? hashedKit(join(dist, 'kit'), ['/kit/', '/kit-2/']) : undefined;
  return {
    '{nonce}': randomBytes(16).toString('base64'),
    '{importmap}': kit?.importMap ?? '',
    '{kakari-integrity}': kit?.kakari ?? '',
    '{script-hashes}': kit?.scriptSrc ?? '',
    // The same server by its other name: to a browser that is another origin.
    '{kit-origin}': `http://${host.startsWith('localhost') ? host.replace('localhost', '127.0.0.1') : host}`,
  };
}

/** @param {string} text @param {Record<string, string>} values */
const fill = (text, values) =>
  Object.entries(values).reduce((filled, [name, value]) => filled.replaceAll(name, value), text);

/**
 * @param {{ dist: string, path: string, host: string }} request path without its query
 * @returns {HostPage | undefined} nothing where the page asks for nothing of its own
 */
export function hostPage({ dist, path, host }) {
  const asked = headerTable(join(dist, 'demo'))[path];
  if (asked === undefined) return undefined;
  const values = placeholders(dist, host);
  const headers = Object.fromEntries(
    Object.entries(asked).map(([name, value]) => [name, fill(value, values)]),
  );
  const file = join(dist, 'demo', path);
  // latin1 keeps every byte, whatever the page's character set; the placeholders are ASCII.
  const text = existsSync(file) ? readFileSync(file, 'latin1') : '';
  const filled = fill(text, values);
  if (filled === text) return { headers };
  return {
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    body: Buffer.from(filled, 'latin1'),
  };
}
