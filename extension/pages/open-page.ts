import { define } from '#components/define';
import { stateTokens } from '#components/state-tokens.styles';
import { tokens } from '#components/tokens.styles';
import { type EffectiveSettings, effectiveSettings, followSettings } from '../stored/settings';
import { wordsFor } from '../words/language';
import type { Words } from '../words/words';

/** Nobody notices; policies may take seconds just after the browser started. In ms. */
const patience = 150;

export type PageState = { readonly settings: EffectiveSettings; readonly words: Words };

/**
 * Makes an extension page ours: the kit's elements and colours, the chosen language, and `show` again whenever the
 * settings change.
 */
export async function openPage(
  document: Document,
  title: (state: PageState) => string,
  show: (state: PageState) => void,
  signal: AbortSignal,
): Promise<void> {
  // Written for elements; one sheet for both, so that page and element never differ.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokens.cssText}${stateTokens.cssText}`.replaceAll(':host', ':root'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const state = (settings: EffectiveSettings) => {
    const words = wordsFor(settings.language.value);
    document.documentElement.lang = words.lang;
    document.title = title({ settings, words });
    show({ settings, words });
  };
  followSettings(state, signal);
  define();
  const sure = effectiveSettings();
  const soon = await effectiveSettings(patience);
  state(soon);
  sure.then((settings) => {
    if (!signal.aborted && JSON.stringify(settings) !== JSON.stringify(soon)) state(settings);
  });
}
