import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as tlsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PORTAL_HOST, PORTAL_POLICY } from '../../scripts/serve.mjs';
import { launchPlain, type Server, startServer } from './support/browser';

const FILES = {
  'demo/index.html': '<!doctype html><title>demo</title>',
  'pages/application.html':
    '<!doctype html><title>replica</title><link rel="stylesheet" href="a.css"><p>568.5</p><script>document.title = "inline"</script>',
  'pages/a.css': 'p { color: red }',
  'demo/hosts/old.html': '<!doctype html><title>host</title>',
  'demo/hosts/headers.json': JSON.stringify({
    '/hosts/old.html': {
      'content-type': 'text/html; charset=Shift_JIS',
      'content-security-policy': "default-src 'none'",
    },
  }),
  'kit/kakari.js': 'export {};',
};

let dist: string;
let site: Server;
let portal: Server;

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'kakari-dist-'));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), text);
  }
  site = await startServer({ dist });
  portal = await startServer({ dist, https: true, portalPages: join(dist, 'pages') });
});

afterAll(async () => {
  await Promise.all([site.close(), portal.close()]);
  await rm(dist, { recursive: true, force: true });
});

/** fetch() may not set the Host header; a plain request may. */
function portalRequest(path: string): Promise<{ status: number; policy: string | undefined }> {
  return new Promise((resolve, reject) => {
    const options = {
      port: portal.port,
      path,
      host: '127.0.0.1',
      servername: PORTAL_HOST,
      rejectUnauthorized: false,
    };
    tlsRequest({ ...options, headers: { host: PORTAL_HOST } }, (response) => {
      response.resume();
      resolve({
        status: response.statusCode ?? 0,
        policy: response.headers['content-security-policy']?.toString(),
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the demo’s server', () => {
  it('serves the demo, and the kit to pages of other origins', async () => {
    expect(await (await fetch(`${site.origin}/`)).text()).toBe(FILES['demo/index.html']);
    const kit = await fetch(`${site.origin}/kit/kakari.js`);
    expect(kit.headers.get('access-control-allow-origin')).toBe('*');
    expect(kit.headers.get('content-type')).toMatch(/javascript/);
  });

  it('gives a host page the headers it asks for, and the others none', async () => {
    const old = await fetch(`${site.origin}/hosts/old.html`);
    expect(old.headers.get('content-type')).toBe('text/html; charset=Shift_JIS');
    expect(old.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect((await fetch(`${site.origin}/`)).headers.get('content-security-policy')).toBeNull();
  });

  it('serves the replica at the root of the portal’s name, always under the strict policy', async () => {
    expect(await portalRequest('/application.html')).toEqual({ status: 200, policy: PORTAL_POLICY });
    expect(await portalRequest('/a.css')).toEqual({ status: 200, policy: PORTAL_POLICY });
    // Neither a page of the folder nor, in this test, a replica that was built.
    expect(await portalRequest('/index.html')).toEqual({ status: 404, policy: PORTAL_POLICY });
  });

  it('says what to do about an address that is not there, and never leaves its folder', async () => {
    const miss = await fetch(`${site.origin}/nothing`);
    expect(miss.status).toBe(404);
    expect(await miss.text()).toMatch(/open \/ for the list of pages/);
    expect((await fetch(`${site.origin}/kit/%2e%2e/demo/index.html`)).status).toBe(404);
  });

  it('says in one line that the port asked for is taken', async () => {
    const { serve } = await import('../../scripts/serve.mjs');
    await expect(serve({ port: site.port, exactly: true, dist })).rejects.toThrow(
      /^Port \d+ is taken: .*--port/,
    );
    const next = await serve({ port: site.port, dist });
    expect(next.port).toBeGreaterThan(site.port);
    await next.close();
  });
});

describe('a real browser', () => {
  it('reaches the replica under the portal’s name, where inline script is refused, and nothing else', async () => {
    const { context, close } = await launchPlain({ portal });
    try {
      const page = await context.newPage();
      await page.goto(`https://${PORTAL_HOST}/application.html`);
      expect(await page.title()).toBe('replica');
      expect(await page.locator('p').evaluate((p) => getComputedStyle(p).color)).toBe('rgb(255, 0, 0)');
      await expect(page.goto('https://example.com/')).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/);
    } finally {
      await close();
    }
  });
});
