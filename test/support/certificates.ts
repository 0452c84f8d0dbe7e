// The sample certificates of test/certificates, and where their ink must be.

export const certificateAddress = (name: string) =>
  new URL(`../certificates/${name}.pdf`, import.meta.url).href;

export async function certificateFile(name: string): Promise<File> {
  const response = await fetch(certificateAddress(name));
  if (!response.ok) throw new Error(`test/certificates/${name}.pdf is missing`);
  return new File([await response.arrayBuffer()], `${name}.pdf`, { type: 'application/pdf' });
}

/** Bands of an A4 certificate made by make.mjs, as shares of its width and height from the upper left corner. */
export const bands = {
  margin: [0, 0, 1, 0.12],
  title: [0.2, 0.15, 0.8, 0.19],
  certificate: [0.3, 0.2, 0.7, 0.28],
  name: [0.5, 0.33, 0.9, 0.38],
  day: [0.15, 0.65, 0.6, 0.69],
  president: [0.2, 0.73, 0.8, 0.77],
} as const;

/** The share of dark pixels in a band. Text extraction alone passes on blank glyphs; this does not. */
export function inkIn(canvas: HTMLCanvasElement, band: keyof typeof bands): number {
  const [left, top, right, bottom] = bands[band];
  const { width, height } = canvas;
  const box = [left * width, top * height, (right - left) * width, (bottom - top) * height].map(Math.round);
  const [x = 0, y = 0, w = 1, h = 1] = box;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d context');
  const { data } = context.getImageData(x, y, w, h);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4)
    if ((data[at] ?? 255) < 110 && (data[at + 3] ?? 0) > 200) dark += 1;
  return dark / (w * h);
}
