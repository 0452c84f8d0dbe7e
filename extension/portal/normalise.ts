import { requiredMarks } from './labels';

/** One spelling for comparing: NFKC, no white space at all (labels break anywhere), no 必須 mark, no trailing colon. */
export function normalise(text: string): string {
  let result = text.normalize('NFKC').replace(/\s+/g, '');
  for (const mark of requiredMarks) {
    if (result.endsWith(mark)) result = result.slice(0, -mark.length);
    if (result.startsWith(mark)) result = result.slice(mark.length);
  }
  return result.replace(/[::]$/, '');
}
