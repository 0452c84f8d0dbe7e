// Mounts the portal's replica (demo/portal/server.ts, built to dist/portal) behind node:http.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ status: number, headers: Record<string, string>, body: string | Uint8Array }} PortalResponse
 * @typedef {(request: { method: string, url: string, headers: Record<string, string | undefined>, body: string },
 *   options: { base: string }) => Promise<PortalResponse>} HandlePortal
 */

/** More than any form of the replica; the replica itself refuses less. */
const MOST_BYTES = 1_000_000;

/** @param {Request} request @returns {Promise<string>} */
async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > MOST_BYTES) break;
  }
  return text;
}

/**
 * @param {string} dist
 * @returns {(request: Request, response: Response, base: string) => Promise<void>} `base`: the path it stands below
 */
export function portalReplica(dist) {
  const file = join(dist, 'portal', 'server.mjs');
  /** @type {Promise<{ handlePortal: HandlePortal }> | undefined} */
  let loaded;
  return async (request, response, base) => {
    if (!existsSync(file)) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('The replica of the portal is not built: run `npm run build`.\n');
      return;
    }
    loaded ??= import(pathToFileURL(file).href);
    const { handlePortal } = await loaded;
    const { method = 'GET', url = '/', headers } = request;
    const plain = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value?.toString()]),
    );
    const answer = await handlePortal({ method, url, headers: plain, body: await bodyOf(request) }, { base });
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  };
}
