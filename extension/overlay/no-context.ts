/**
 * Stands in for WXT's own class of this name (wxt.config.ts), which weighs 1.7 kB gzip and which nothing here uses: it
 * watches addresses, wraps timers, and announces each start to the page's document under the extension's id, where any
 * script of the page may hear it. It ends an older script when a newer one starts; nothing starts twice on one page
 * here, and a script that was cut off by an update finds that out itself (`visits.ts`).
 */
export class ContentScriptContext {}
