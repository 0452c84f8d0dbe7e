import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CONTENT_SCRIPT_BUDGET } from '../../scripts/lean-content-script.mjs';

/** What each built package may do. Whoever changes a line here changes what users are asked to allow. */
const frozen = {
  chrome: ['storage', 'alarms', 'notifications', 'sidePanel'],
  edge: ['storage', 'alarms', 'notifications', 'sidePanel'],
  firefox: ['storage', 'alarms', 'notifications'],
} as const;

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'";

const host = 'https://mamis.med.or.jp/*';

type Manifest = Record<string, unknown> & {
  permissions?: string[];
  content_scripts?: { matches: string[] }[];
  web_accessible_resources?: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
};

describe.each(Object.entries(frozen))('the package for %s', (browser, permissions) => {
  const folder = join('dist', 'extension', `${browser}-mv3`);
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );

  it('asks for these permissions and no others', () => {
    expect(manifest.permissions).toEqual(permissions);
    for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions'])
      expect(manifest).not.toHaveProperty(key);
  });

  it('says whose work is in it, and brings nothing of WXT’s storage, which it does not use', () => {
    const text = readFileSync(join(folder, 'LICENSES.txt'), 'utf8');
    for (const name of ['lit-html', 'pdfjs-dist', 'wxt', 'core-js'])
      expect(text).toMatch(new RegExp(`^${name} `, 'm'));
    expect(text).not.toContain('@wxt-dev/storage');
    for (const name of ['LICENSE', 'pdfjs/LICENSE_CMAPS', 'pdfjs/LICENSE_FOXIT', 'pdfjs/LICENSE_LIBERATION'])
      expect(files).toContain(join(...name.split('/')));
  });

  it('works on one host', () => {
    expect(manifest.content_scripts?.map(({ matches }) => matches)).toEqual([[host]]);
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['panel.html'], matches: [host], use_dynamic_url: true },
    ]);
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('puts no more than promised on a page of the portal', () => {
    const script = readFileSync(join(folder, 'content-scripts', 'portal.js'));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(CONTENT_SCRIPT_BUDGET);
  });

  it('lets nothing out of its own pages, and nothing in', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
  });

  it('holds no match of a demo', () => {
    const texts = files.filter((path) => /\.(js|json|html|css)$/.test(path));
    expect(
      texts.filter((path) => /https?:\/\/localhost/.test(readFileSync(join(folder, path), 'utf8'))),
    ).toEqual([]);
  });

  it('names itself in both languages, and every file it names is there', () => {
    for (const language of ['ja', 'en']) {
      const messages = JSON.parse(readFileSync(join(folder, '_locales', language, 'messages.json'), 'utf8'));
      for (const key of ['name', 'description']) {
        const [, message = ''] = /^__MSG_(\w+)__$/.exec(`${manifest[key]}`) ?? [];
        expect(messages[message].message).not.toBe('');
      }
      // What the stores allow.
      expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
    }
    const named = JSON.stringify(manifest).match(/[\w./-]+\.(?:png|svg|html|js|json)(?=")/g) ?? [];
    expect(named.filter((path) => !files.includes(path.replace(/^\//, '')))).toEqual([]);
  });

  it(`${browser === 'firefox' ? 'has no' : 'has a'} schema for policies`, () => {
    expect(manifest.storage).toEqual(
      browser === 'firefox' ? undefined : { managed_schema: 'managed-schema.json' },
    );
  });
});
