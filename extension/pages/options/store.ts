import { changeSettings } from '../../stored/settings';
import type { OptionsState } from './state';

/** Stores what was chosen. Where the browser refuses, says so and answers undefined. */
export const store = ({ tell, words }: OptionsState, change: Parameters<typeof changeSettings>[0]) =>
  changeSettings(change).catch(() => {
    tell({ said: words.options.notSaved });
    return undefined;
  });
