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

/**
 * Whether a page may be one of ours, by a glance at its text: most pages of the portal are left here, before anything
 * is laid out or looked at. An anchor's signs must stand there in their order, whatever stands between them, since a
 * label may be broken into any pieces.
 */
export function mayBeOurs({ body }: Document): boolean {
  const text = body?.textContent ?? '';
  return (
    anchors.some((name) => stands(labels[name][0], text)) || body?.querySelector('[type=password]') != null
  );
}

/** By its kanji alone: they have one spelling, whatever width the signs between them are written in. */
function stands(label: string, text: string): boolean {
  let at = -1;
  for (const sign of label) {
    if (sign < '一') continue;
    at = text.indexOf(sign, at + 1);
    if (at < 0) return false;
  }
  return true;
}
