import { KakariCreditSummary } from './credit-summary/credit-summary';
import { KakariRecord } from './record/record';

// The provider first: a widget that upgrades before it would find nobody to ask.
const elements = {
  'kakari-record': KakariRecord,
  'kakari-credit-summary': KakariCreditSummary,
} as const;

/**
 * Registers every element under its own name. Safe to call twice, and beside another copy of the kit: a name that
 * is taken by another class is left as it is, and one console line says so.
 */
export function define(registry: CustomElementRegistry = customElements): void {
  for (const [name, element] of Object.entries(elements)) {
    const taken = registry.get(name);
    if (taken === undefined) registry.define(name, element);
    else if (taken !== element) warn(name);
  }
}

function warn(name: string): void {
  // biome-ignore lint/suspicious/noConsole: the page's author is told once that two copies of the kit are loaded
  console.warn(`kakari: <${name}> is already defined by another copy of the kit; that one stays.`);
}
