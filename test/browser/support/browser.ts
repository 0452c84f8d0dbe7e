import { join } from 'node:path';
import type {
  Launched as AnyLaunched,
  LaunchedWithExtension as AnyLaunchedWithExtension,
  View as AnyView,
} from '../../../scripts/browser-session.mjs';
import { launchWithExtension } from '../../../scripts/browser-session.mjs';
import { serve } from '../../../scripts/serve.mjs';

export { launchPlain, launchWithExtension } from '../../../scripts/browser-session.mjs';

export type Server = { origin: string; port: number; close: () => Promise<void> };

/** How the page is looked at. Everything not given is a Japanese desktop. */
export type View = AnyView;
export type Launched = AnyLaunched;
export type LaunchedWithExtension = AnyLaunchedWithExtension;

/** What was built, served on a free port; with https also under the portal's own name. */
export function startServer(
  options: { https?: boolean; dist?: string; portalPages?: string } = {},
): Promise<Server> {
  return serve(options);
}

/**
 * The built extension on the replica under the portal's own name, in a window wide enough for the frame. Closing closes
 * the server as well.
 * @param stored what its storage holds before a page is opened
 */
export async function launchOnPortal(stored: object): Promise<LaunchedWithExtension> {
  const portal = await startServer({ https: true });
  const launched = await launchWithExtension({
    extensionDir: join('dist', 'extension', 'chrome-mv3'),
    portal,
    viewport: { width: 1440, height: 1000 },
  });
  await launched.worker.evaluate((items) => chrome.storage.local.set(items), stored);
  const close = async () => {
    await launched.close();
    await portal.close();
  };
  return { ...launched, close };
}
