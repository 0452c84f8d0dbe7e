// For test/components: what runs in a real Chromium under @web/test-runner (mocha, no vitest there).
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

type Body = () => void | Promise<void>;
type Suite = (name: string, body: () => void) => void;
type Test = ((name: string, body: Body) => void) & { skip: (name: string, body: Body) => void };
type Hook = (body: Body) => void;

/** The runner's globals, imported by name: global types would reach vitest's files, where they do not exist. */
const runner = globalThis as unknown as { describe: Suite; it: Test; beforeEach: Hook; afterEach: Hook };
export const { describe, it, beforeEach, afterEach } = runner;

export function ok(value: unknown, message = `${String(value)} is not truthy`): asserts value {
  if (!value) throw new Error(message);
}

/** By value: what JSON tells apart, and the differences it does not (undefined, NaN, -0). */
export function equal<T>(actual: T, expected: T, message = ''): void {
  const same =
    Object.is(actual, expected) ||
    (typeof actual === 'object' && actual !== null && JSON.stringify(actual) === JSON.stringify(expected));
  if (!same)
    throw new Error(`${message} expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`.trim());
}

const mounted: Element[] = [];

/** Puts an element on the page and waits for its first rendering. `unmountAll` belongs into afterEach. */
export async function mount<E extends Element>(element: E, parent: ParentNode = document.body): Promise<E> {
  parent.append(element);
  mounted.push(element);
  await (element as E & { updateComplete?: Promise<unknown> }).updateComplete;
  return element;
}

export function unmountAll(): void {
  for (const element of mounted.splice(0)) element.remove();
}

/** @throws with each violation and where it is, when axe finds any in this element (shadow roots included) */
export async function accessible(element: Element, options: RunOptions = {}): Promise<void> {
  const { axe } = window as unknown as { axe: { run(e: Element, o: RunOptions): Promise<AxeResults> } };
  const { violations } = await axe.run(element, options);
  const lines = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(', ')})`,
  );
  ok(lines.length === 0, lines.join('\n'));
}
