import { storedItem } from './item';

/** Whether the frame was last opened or folded; undefined until someone chose. */
export const frameOpen = storedItem<boolean | undefined>(
  'frame-open',
  (value) => (typeof value === 'boolean' ? value : undefined),
  () => undefined,
);
