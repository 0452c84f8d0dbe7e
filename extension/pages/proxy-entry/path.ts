/** Where the page for paper applications stands, for links from the extension's other pages. */
export const proxyEntryPath = '/proxy-entry.html';
