import { readFile } from 'node:fs/promises';
import { act } from './actions';
import { certificatePdf } from './certificate-pdf';
import { decodeSituation, situationCookie } from './codec';
import { contextOf } from './context';
import { applyControl } from './control-form';
import { certificatesOf } from './lists';
import { appPage, controlPage, messagePage, serverPage } from './pages';
import { personAt } from './people';
import { routes } from './routes';
import { screenOf, titleOf } from './screen';
import type { Situation } from './situation';
import { control } from './views/control';

export { situationCookie } from './codec';
export { presets, withPreset } from './presets';
export { initialSituation, type Situation } from './situation';

/**
 * The replica behind any HTTP server: everything below `base`, screens rendered without a script. What is known of
 * a visitor is in their own cookie; nothing is kept here.
 */
export type PortalRequest = {
  readonly method: string;
  /** Path and query, `base` included. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** `application/x-www-form-urlencoded`; longer than `MOST_BODY` characters is refused. */
  readonly body: string;
};
export type PortalResponse = {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array;
};

const MOST_BODY = 16_384;

/** The strictest the real portal could send, but that its own settings page may frame it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

function answer(status: number, type: string, body: string | Uint8Array, cookie?: string): PortalResponse {
  return {
    status,
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      ...(cookie ? { 'set-cookie': cookie } : {}),
    },
    body,
  };
}

const html = (text: string, status = 200) => answer(status, 'text/html; charset=utf-8', text);

function seeOther(location: string, cookie?: string): PortalResponse {
  const response = answer(303, 'text/plain; charset=utf-8', '', cookie);
  return { ...response, headers: { ...response.headers, location } };
}

/** Scripts and styles lie beside the built server; their names are a closed pattern, so no path escapes. */
async function asset(name: string): Promise<PortalResponse | undefined> {
  const type = /^[\w-]+\.(css|js)$/.exec(name)?.[1];
  if (type === undefined) return undefined;
  try {
    return answer(200, types[type] ?? '', await readFile(new URL(`./${name}`, import.meta.url)));
  } catch {
    // Not built: the caller answers 404.
    return undefined;
  }
}

async function certificate(situation: Situation, id: string | null): Promise<PortalResponse | undefined> {
  const found = certificatesOf(situation).find(
    (one) => `${one.id}` === id && one.scheme === 'reporting-training',
  );
  if (!found) return undefined;
  const pdf = await certificatePdf({ name: personAt(found.who).name, day: found.decidedOn ?? situation.day });
  const response = answer(200, 'application/pdf', pdf);
  return {
    ...response,
    headers: { ...response.headers, 'content-disposition': 'inline; filename="mihon-shuryosho.pdf"' },
  };
}

const contextFor = (situation: Situation, query: URLSearchParams, base: string) =>
  contextOf(situation, query, { base, screens: base });

async function get(path: string, query: URLSearchParams, situation: Situation, base: string) {
  if (path.startsWith('/assets/')) return asset(path.slice('/assets/'.length));
  if (path === '/certificate.pdf') return certificate(situation, query.get('id'));
  if (path === '/control') return html(controlPage(control(contextFor(situation, query, base)), base));
  if (path === '/' || path === '')
    return seeOther(`${base}${situation.variant === 'app' ? '/app' : ''}/login`);
  if (path === '/app' || path.startsWith('/app/'))
    return html(appPage('MAMIS 医師会会員情報システム（模型）', base));
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (!route) return undefined;
  return html(
    serverPage(titleOf(route), screenOf(route, contextFor(situation, query, base)), base, situation),
  );
}

/**
 * `base` is the mount point without a trailing slash ('' at the root of a host). Never rejects for what a request
 * may hold; an unknown path is a 404 page.
 */
export async function handlePortal(
  request: PortalRequest,
  { base = '' }: { readonly base?: string } = {},
): Promise<PortalResponse> {
  const missing = () => html(messagePage('ページがありません', 'この模型にはない画面です。', base), 404);
  const address = URL.parse(request.url.replace(/^\/+/, '/'), 'http://replica.invalid');
  if (!address) return missing();
  const { pathname, searchParams } = address;
  if (base !== '' && pathname !== base && !pathname.startsWith(`${base}/`)) return missing();
  const path = pathname.slice(base.length);
  const situation = decodeSituation(request.headers.cookie);

  if (request.method === 'POST' || path === '/training/apply/found') {
    if (request.body.length > MOST_BODY) return answer(413, 'text/plain; charset=utf-8', 'too long');
    const form = new URLSearchParams(request.body);
    const outcome = path === '/control' ? applyControl(situation, form) : act(situation, path, form);
    return outcome ? seeOther(base + outcome.to, situationCookie(outcome.situation, base)) : missing();
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return missing();
  return (await get(path, searchParams, situation, base)) ?? missing();
}
