import type { FeatureWords } from './features';
import type { HealthWords } from './health/words';
import type { OptionsWords } from './options/words';
import type { PopupWords } from './popup/words';
import type { StaffWords } from './staff/words';

/** Every sentence of the extension's own pages; those of the kit and the marks are in components/words. */
export type Words = {
  readonly lang: 'ja' | 'en';
  readonly popup: PopupWords;
  readonly staff: StaffWords;
  readonly options: OptionsWords;
  readonly health: HealthWords;
  readonly certificateTitle: string;
  readonly features: FeatureWords;
};
