/** One document: its path from the root, with '/', and its text. */
export type Doc = { readonly path: string; readonly text: string };

/** Texts between backticks and inside fences, with the fence's language: what a reader may type or open. */
export function codeOf({ text }: Doc): string[] {
  const fences = [...text.matchAll(/^[ \t]*```(\w*)\n([\s\S]*?)^[ \t]*```$/gm)];
  const shell = fences.flatMap(([, language, code = '']) =>
    /^(sh|bash|shell|)$/.test(language ?? '') ? code.split('\n') : [],
  );
  const spans = [...withoutFences(text).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [...shell, ...spans];
}

export const withoutFences = (text: string): string => text.replace(/^[ \t]*```[\s\S]*?^[ \t]*```$/gm, '');

/** Targets of links and pictures that point into the repository. */
export function linksOf({ text }: Doc): string[] {
  const prose = withoutFences(text).replace(/`[^`\n]*`/g, '');
  const written = [
    ...prose.matchAll(/\]\(<?([^)\s>]+)>?(?:\s"[^"]*")?\)/g),
    ...prose.matchAll(/^\[[^\]]+\]:\s+(\S+)/gm),
    ...prose.matchAll(/(?:src|href)="([^"]+)"/g),
  ];
  return written.map(([, target = '']) => target).filter((target) => !/^(https?:|mailto:)/.test(target));
}

/** The anchors that headings get, as code hosts make them. */
export function anchorsOf({ text }: Doc): string[] {
  return [...withoutFences(text).matchAll(/^#{1,6}\s+(.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  );
}

/** First cells of a table's rows below a heading, without their backticks; header and rule left out. */
export function firstCells({ text }: Doc, heading?: string): string[] {
  const from = heading === undefined ? 0 : text.indexOf(`\n${heading}\n`);
  if (from < 0) return [];
  const below = text.slice(from + (heading?.length ?? 0) + 1);
  const section = heading === undefined ? below : below.split(/^#{1,6}\s/m)[0];
  const rows = [...(section ?? '').matchAll(/^\|\s*([^|]*?)\s*\|/gm)].map(([, cell = '']) => cell);
  return rows
    .filter((cell, at) => !/^:?-+:?$/.test(cell) && !/^:?-+:?$/.test(rows[at + 1] ?? ''))
    .map((cell) => cell.replaceAll('`', ''));
}
