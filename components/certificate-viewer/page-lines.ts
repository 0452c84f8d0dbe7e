/** A run of text as pdf.js gives it; `transform` ends with its place in points, from the lower left corner. */
export type TextRun = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
};

type Placed = { text: string; x: number; end: number; y: number; size: number };

/**
 * The lines of a page as a reader sees them, from top to bottom: the order inside a PDF may be any.
 * @param upright false where text is turned or vertical: then the file's own order is kept
 */
export function linesOf(runs: readonly TextRun[], upright = true): string[] {
  const placed = runs
    .filter(({ str }) => str.trim() !== '')
    .map(({ str, transform, width, height }): Placed => {
      const [, , , , x = 0, y = 0] = transform;
      return { text: str, x, end: x + width, y, size: height || 10 };
    });
  if (!upright) return placed.map(({ text }) => text);
  const lines: Placed[][] = [];
  for (const run of [...placed].sort((one, other) => other.y - one.y)) {
    const line = lines.find(
      ([first]) => first && Math.abs(first.y - run.y) < Math.min(first.size, run.size) / 2,
    );
    if (line) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => spaced(line.sort((one, other) => one.x - other.x)));
}

/** A gap of a third of the letters' size is a space. */
const spaced = (line: readonly Placed[]): string =>
  line.reduce((text, { text: next, x, size }, index) => {
    const before = line[index - 1];
    return before && x - before.end > size / 3 ? `${text} ${next}` : text + next;
  }, '');
