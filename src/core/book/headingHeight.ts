/** Pixels of a heading; a broken line is not always full. */
const LINE = 80;
const MOST_LINES = 5;

/** Pixels: as tall a row as the longest of its headings needs, bold and broken at the usual width of a column. */
export function headingHeight(headings: readonly string[]): number {
  const lines = headings.map((text) => Math.ceil(widthOf(text) / LINE));
  return 8 + 16 * Math.min(MOST_LINES, Math.max(2, ...lines));
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 13.5 : 7.5), 0);
