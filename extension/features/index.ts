import type { Feature } from './feature';

/** Every feature of this folder: a new one is one new file. */
const modules = import.meta.glob<Feature<never>>(['./*.ts', '!./index.ts', '!./feature.ts'], {
  eager: true,
  import: 'default',
});

export const features: readonly Feature<never>[] = Object.values(modules);
