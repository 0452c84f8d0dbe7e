import { defineConfig } from 'wxt';
import { demoMatch, portalMatch } from './extension/hosts';

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
    name: 'kakari',
    description:
      'かかりつけ医機能報告制度にかかる研修の単位を、MAMIS の画面で正しく判定して表示します（日本医師会の公式製品ではありません）。',
    permissions: ['storage'],
    content_security_policy: { extension_pages: extensionPages },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: mode === 'demo' ? [portalMatch, demoMatch] : [portalMatch],
        use_dynamic_url: true,
      },
    ],
    // Firefox asks every add-on to state what it collects: nothing.
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'kakari@kakari.invalid',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  vite: () => ({ build: { target: 'es2022' } }),
});
