import type {
  Launched as AnyLaunched,
  LaunchedWithExtension as AnyLaunchedWithExtension,
  View as AnyView,
} from '../../../scripts/browser-session.mjs';
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
