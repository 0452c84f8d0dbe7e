import { type LabelName, labels } from './labels';

/** Every page that we know shows one of these, but for the login. */
const anchors: readonly LabelName[] = [
  'totalUnits',
  'classroomUnits',
  'practicalUnits',
  'activities',
  'appliedAt',
  'status',
  'download',
  'everyApplication',
  'trainingTitle',
  'courseKind',
];

/** Kanji alone: they have one spelling, whatever width the signs between them are written in. */
const wanted = /* @__PURE__ */ anchors.map((name) => labels[name][0].replace(/[^一-龠]/g, ''));

/**
 * Whether a page may be one of ours, by a glance at its text: most pages of the portal are left here, before anything
 * is laid out or looked at. An anchor's signs must stand there in their order, whatever stands between them, since a
 * label may be broken into any pieces.
 */
export function mayBeOurs({ body }: Document): boolean {
  const text = body?.textContent ?? '';
  return (
    wanted.some((signs) => {
      let at = -1;
      for (const sign of signs) {
        at = text.indexOf(sign, at + 1);
        if (at < 0) return false;
      }
      return true;
    }) || body?.querySelector('[type=password]') != null
  );
}
