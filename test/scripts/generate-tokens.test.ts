import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stateTokensSource, tokensSource } from '../../scripts/generate-tokens.mjs';

const written = (name: string) => readFileSync(`components/${name}`, 'utf8');
const both = tokensSource() + stateTokensSource();

/** Light and dark of a colour. */
function pairOf(name: string): readonly [string, string] {
  const [, value = ''] = new RegExp(`--_${name}: (.*);`).exec(both) ?? [];
  const [first = '', second = first] = value.match(/#\w+/g) ?? [];
  return [first, second];
}

/** WCAG 2: the share of light that a colour gives back. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours of the kit', () => {
  it('are those that lie in components/', () => {
    expect(written('tokens.styles.ts')).toBe(tokensSource());
    expect(written('state-tokens.styles.ts')).toBe(stateTokensSource());
  });

  it.each([
    ...['ink', 'quiet', 'accent', 'met', 'not-met', 'returned', 'pending', 'unknown'].map((text) => [
      text,
      'ground',
    ]),
    ...['met', 'not-met', 'returned', 'pending'].map((text) => [text, `${text}-ground`]),
  ])('%s can be read on %s, in light and in dark', (text = '', ground = '') => {
    const [texts, grounds] = [pairOf(text), pairOf(ground)];
    for (const at of [0, 1] as const) expect(contrast(texts[at], grounds[at])).toBeGreaterThanOrEqual(4.5);
  });
});
