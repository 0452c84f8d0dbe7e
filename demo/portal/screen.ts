import type { Context } from './context';
import { framed } from './frame';
import type { Route } from './routes';
import type { Tree } from './tree';

/** A screen with everything around it. */
export const screenOf = (route: Route, context: Context): Tree =>
  framed(
    context,
    // A link that leaves the replica is met by staff and physicians alike.
    route.frame === 'portal' && context.situation.role === 'staff' ? 'staff' : route.frame,
    route.view(context),
    route.isAssumed === true,
  );

export const titleOf = (route: Route): string => `${route.title} | MAMIS 医師会会員情報システム（模型）`;
