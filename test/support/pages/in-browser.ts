import { locate, readPortalPage, readRegistrationNumber } from '#extension/portal/index';
import type { Expected, Fault } from './expected';
import { type Holds, judge } from './judge';
import { type Anchors, Context } from './mutations/context';
import { mutations } from './mutations/index';
import { randomFrom } from './random';

/** Runs in the browser: makes mutants of a page in frames of its width, reads and judges them. */

export type Mutant = { id: string; holds: Holds; field: string; variant: string; seed: number };
export type PageSource = { slug: string; html: string; width: number; anchors: Anchors; expected: Expected };
export type Verdict = Mutant & { slug: string; skipped: boolean; faults: Fault[] };

async function frameOf(html: string, width: number): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${width}px;height:900px;border:0`;
  frame.srcdoc = html;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame;
}

async function run(page: PageSource, mutant: Mutant): Promise<Verdict> {
  const html =
    mutant.id === 'h47-uppercase-tags'
      ? page.html.replace(/<\/?[a-z][\w-]*/g, (tag) => tag.toUpperCase())
      : page.html;
  const frame = await frameOf(html, page.width);
  try {
    const inner = frame.contentDocument;
    if (!inner) throw new Error('the frame has no document');
    const context = new Context(
      inner,
      page.anchors,
      structuredClone(page.expected),
      mutant.field,
      randomFrom(mutant.seed),
    );
    const skipped = mutations[mutant.id]?.[mutant.variant]?.(context) === false;
    const faults = skipped ? [] : judge(mutant.holds, context.expected, readPortalPage(inner));
    return { ...mutant, slug: page.slug, skipped, faults };
  } catch (error) {
    const got = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      ...mutant,
      slug: page.slug,
      skipped: false,
      faults: [{ at: 'run', fault: 'wrong', expected: '', got }],
    };
  } finally {
    frame.remove();
  }
}

async function runAll(page: PageSource, mutants: readonly Mutant[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const mutant of mutants) verdicts.push(await run(page, mutant));
  return verdicts;
}

export const pages = {
  read: (): unknown => readPortalPage(document),
  locate: (name: Parameters<typeof locate>[1]) => locate(document, name),
  registrationNumber: () => readRegistrationNumber(document),
  runAll,
};
