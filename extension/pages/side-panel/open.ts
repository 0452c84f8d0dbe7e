import { browser } from 'wxt/browser';

/** Firefox's name for it, which our types do not know. */
type WithSidebar = { readonly sidebarAction?: { readonly open: () => Promise<void> } };

/** Opens the side panel beside the page; where the browser has none, in a tab. */
export async function openSidePanel(): Promise<void> {
  const { sidebarAction } = browser as WithSidebar;
  try {
    // Without a wait before it: the browser wants it in the click itself.
    if ('sidePanel' in browser) await browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
    else if (sidebarAction) await sidebarAction.open();
    else throw new Error('This browser has no side panel.');
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
  }
  // A popup would lie over what it opened.
  window.close();
}
