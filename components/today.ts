import type { PlainDate } from '#core/assessment';
import { plainDateOf } from '#core/calendar';

/** The day in Japan by this machine's clock; `core` itself has none. */
export const today = (): PlainDate => plainDateOf(Date.now()) ?? '';
