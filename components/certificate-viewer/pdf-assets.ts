import { fetchBytes } from '../bytes';

// What pdf.js asks for while it reads: character maps of fonts that a PDF names without holding them (none of their
// text could be read or drawn else), and the standard fonts. `new URL` with a pattern makes bundlers ship them all.
const characterMap = (name: string) =>
  new URL(`../../node_modules/pdfjs-dist/cmaps/${name}.bcmap`, import.meta.url);
const postScriptFont = (name: string) =>
  new URL(`../../node_modules/pdfjs-dist/standard_fonts/${name}.pfb`, import.meta.url);
const trueTypeFont = (name: string) =>
  new URL(`../../node_modules/pdfjs-dist/standard_fonts/${name}.ttf`, import.meta.url);

function addressOf(filename: string): URL | undefined {
  const [, name = '', kind] = /^([\w-]+)\.(bcmap|pfb|ttf)$/.exec(filename) ?? [];
  if (kind === 'bcmap') return characterMap(name);
  if (kind === 'pfb') return postScriptFont(name);
  return kind === 'ttf' ? trueTypeFont(name) : undefined;
}

/** pdf.js's door to its own files. @param signal ends what is under way when the document goes */
export function pdfAssets(signal: AbortSignal) {
  return class {
    async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
      const address = addressOf(filename);
      const reading = address && (await fetchBytes(address, { signal, limit: 4_000_000 }));
      if (!reading?.ok) throw new Error(`kakari: ${filename} is not beside the kit`);
      return reading.bytes;
    }
  };
}
