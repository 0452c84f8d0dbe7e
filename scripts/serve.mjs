// Serves what was built: the demo, the kit (as an association's page loads it) and, to requests for the
// portal's own host name, the replica under a policy as strict as the portal might have.
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { join } from 'node:path';
import sirv from 'sirv';
import { makeCertificate } from './certificate.mjs';
import { hostPage } from './host-pages.mjs';
import { portalReplica } from './portal.mjs';
import { ROOT } from './preflight.mjs';

export const PORTAL_HOST = 'mamis.med.or.jp';

/** The portal's real policy is unknown: the extension must work under the strictest we can write. */
export const PORTAL_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ origin: string, port: number, spki?: string, close: () => Promise<void> }} RunningServer
 */

/** @param {Request} request @param {Response} response */
function notFound(request, response) {
  response.statusCode = 404;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end(
    `${request.url} is not there: open / for the list of pages, or run \`npm run build\` again.\n`,
  );
}

/**
 * @param {string} dist
 * @param {string} [portalPages] a folder of pages that stand before the replica on the portal's name, for tests
 * @returns {(request: Request, response: Response) => void}
 */
function createHandler(dist, portalPages) {
  const demoDir = join(dist, 'demo');
  // dev: look at the disk for each request, so that a rebuild shows without a restart.
  const demo = sirv(demoDir, { dev: true });
  const replica = portalReplica(dist);
  const portal = portalPages === undefined ? undefined : sirv(portalPages, { dev: true });
  const kit = sirv(join(dist, 'kit'), { dev: true });

  return (request, response) => {
    const url = request.url ?? '/';
    const path = url.split('?')[0] ?? '/';
    const miss = () => notFound(request, response);
    response.setHeader('cache-control', 'no-store');
    if (request.headers.host?.split(':')[0] === PORTAL_HOST) {
      response.setHeader('content-security-policy', PORTAL_POLICY);
      const show = () => replica(request, response, '');
      if (portal) portal(request, response, show);
      else show();
    } else if (path === '/portal' || path.startsWith('/portal/')) {
      replica(request, response, '/portal');
    } else if (/^\/kit(?:-2)?\//.test(path)) {
      // /kit-2/ is a second copy, as some plugin of a site may bring it.
      // Associations load the kit from another origin; modules need CORS for that.
      response.setHeader('access-control-allow-origin', '*');
      request.url = url.replace(/^\/kit(?:-2)?/, '');
      kit(request, response, miss);
    } else {
      const host = hostPage({ dist, path, host: request.headers.host ?? '' });
      for (const [name, value] of Object.entries(host?.headers ?? {})) response.setHeader(name, value);
      if (host?.body) response.end(host.body);
      else demo(request, response, miss);
    }
  };
}

/**
 * @param {import('node:net').Server} server
 * @param {number} port 0: any free one
 * @returns {Promise<number>} the port it listens on
 */
function listenOn(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** @param {import('node:net').Server} server @param {number} port @param {boolean} exactly */
async function listen(server, port, exactly) {
  for (let candidate = port; candidate <= port + 20; candidate += 1) {
    try {
      return await listenOn(server, candidate);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error) || error.code !== 'EADDRINUSE') throw error;
      if (exactly) {
        throw new Error(
          `Port ${port} is taken: name another with --port, or leave --port out to get a free one.`,
        );
      }
    }
  }
  return listenOn(server, 0);
}

/**
 * @param {object} [options]
 * @param {number} [options.port] where to begin looking; 0: any free port
 * @param {boolean} [options.exactly] this port or none
 * @param {boolean} [options.https] with a throw-away certificate for the portal's host name and localhost
 * @param {string} [options.dist]
 * @param {string} [options.portalPages]
 * @returns {Promise<RunningServer>}
 */
export async function serve({
  port = 0,
  exactly = false,
  https = false,
  dist = join(ROOT, 'dist'),
  portalPages,
} = {}) {
  const handler = createHandler(dist, portalPages);
  const certificate = https ? await makeCertificate([PORTAL_HOST, 'localhost']) : undefined;
  const server = certificate ? createTlsServer(certificate, handler) : createServer(handler);
  const bound = await listen(server, port, exactly);
  return {
    origin: `${certificate ? 'https' : 'http'}://localhost:${bound}`,
    port: bound,
    ...(certificate ? { spki: certificate.spki } : {}),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps its connections open; without this the process would wait for it.
        server.closeAllConnections();
      }),
  };
}
