import { linesOf } from '#components/certificate-viewer/page-lines';
import { describe, equal, it } from '../support/elements';

/** A run of 10 pt letters: its text, and where it begins from the left and from below. */
const run = (str: string, x: number, y: number, height = 10) => ({
  str,
  transform: [1, 0, 0, 1, x, y],
  width: 10 * str.length,
  height,
});

describe('the lines of a page of a certificate', () => {
  it('go from top to bottom and from left to right, in whatever order the file has them', () => {
    equal(linesOf([run('殿', 60, 500), run('令和7年', 10, 100), run('見本', 10, 502)]), [
      '見本 殿',
      '令和7年',
    ]);
  });

  it('have a space where a gap is wider than a third of a letter, and nowhere else', () => {
    equal(linesOf([run('見', 10, 0), run('本', 20, 0), run('太郎', 34, 0)]), ['見本 太郎']);
    equal(linesOf([run('見', 10, 0), run('本', 23, 0)]), ['見本']);
  });

  it('keep the order of the file where text is turned, and are none of white space', () => {
    equal(linesOf([run('下', 0, 1), run(' ', 0, 5), run('上', 0, 9)], false), ['下', '上']);
    equal(linesOf([run(' ', 0, 0)]), []);
  });
});
