import { html, nothing, svg } from 'lit';

// Drawn as SVG geometry: a strict CSP forbids style attributes, not width attributes.
const lanes = (segments: unknown, empty: boolean) => html`
  <dd class=${empty ? 'lane empty' : 'lane'} aria-hidden="true">
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">${segments}</svg>
  </dd>
`;

const segment = (from: number, to: number, kind: string) =>
  to > from ? svg`<rect class=${kind} x=${from} y="0" width=${to - from} height="10"></rect>` : nothing;

/** One part against the required sum; beyond it the lane is simply full. An unknown part has no bar. */
export function lane(units: number | undefined, required: number, kind: 'classroom' | 'practical') {
  const share = Math.min(100, ((units ?? 0) / required) * 100);
  return lanes(segment(0, share, kind), share === 0);
}

/**
 * Both parts in one bar, against the required sum or, beyond it, in proportion to each other. A gap parts them: on paper,
 * in forced colours and beside a green accent both have one colour. A short part keeps half of itself, or it would vanish.
 */
export function totalLane(classroom: number | undefined, practical: number | undefined, required: number) {
  const scale = 100 / Math.max(required, (classroom ?? 0) + (practical ?? 0));
  const seam = (classroom ?? 0) * scale;
  const end = seam + (practical ?? 0) * scale;
  return lanes(
    [
      segment(0, practical ? Math.max(seam - 1, seam / 2) : seam, 'classroom'),
      segment(seam, end, 'practical'),
    ],
    end === 0,
  );
}
