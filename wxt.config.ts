import { defineConfig } from 'wxt';
import { demoMatch, portalMatch } from './extension/hosts';
import { addLicences, noteModules } from './scripts/extension-licences.mjs';
import { leanContentScript } from './scripts/lean-content-script.mjs';

/** Nothing leaves an extension page, and nothing from outside runs in it. */
const extensionPages =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'";

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'ja',
    // Firefox's sidebar needs none. WXT would add it, but then it stood nowhere in what we write.
    permissions: [
      'storage',
      'alarms',
      'notifications',
      ...(browser === 'firefox' ? [] : (['sidePanel'] as const)),
    ],
    content_security_policy: { extension_pages: extensionPages },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: mode === 'demo' ? [portalMatch, demoMatch] : [portalMatch],
        use_dynamic_url: true,
      },
    ],
    // Firefox takes policies without a schema and does not know this key.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    // Firefox asks every add-on to state what it collects: nothing.
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'kakari@kakari.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    // `imports: false` alone still lets WXT import its storage for any parameter of that name (0.21.4): 16 kB.
    'config:resolved': (wxt) => {
      Object.assign(wxt.config.imports, { exclude: [/./] });
    },
    'build:done': addLicences,
  },
  // Small files stay files: a `data:` address counts as the network for `connect-src 'none'`.
  vite: () => ({
    build: { target: 'es2022', assetsInlineLimit: 0 },
    plugins: [leanContentScript, noteModules],
  }),
});
