/** Widths of 12 px text in a picture, where nothing wraps by itself. */
const [FULL, HALF, THIN, BROAD] = [12, 6.7, 4.2, 10];

const widthOf = (text: string): number => Array.from(text).reduce((sum, sign) => sum + signWidth(sign), 0);

function signWidth(sign: string): number {
  if (/[fijlrtI.,' ]/.test(sign)) return THIN;
  if (/[mwMW]/.test(sign)) return BROAD;
  return sign <= 'ÿ' || (sign >= '｡' && sign <= 'ﾟ') ? HALF : FULL;
}

/** A text as far as it fits, with … where it does not. */
export function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const signs = Array.from(text);
  while (signs.length > 1 && widthOf(signs.join('')) + FULL > width) signs.pop();
  return `${signs.join('')}…`;
}

/** A text in lines that fit, the last one shortened. */
export function inLines(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let rest = Array.from(text);
  while (rest.length > 0 && lines.length < most - 1 && widthOf(rest.join('')) > width) {
    let end = 1;
    while (end < rest.length && widthOf(rest.slice(0, end + 1).join('')) <= width) end++;
    const word = rest.slice(0, end + 1).lastIndexOf(' ');
    const cut = word > 0 && end < rest.length ? word : end;
    lines.push(rest.slice(0, cut).join('').trim());
    rest = Array.from(rest.slice(cut).join('').trimStart());
  }
  return [...lines, shortened(rest.join('').trim(), width)].filter((line) => line !== '');
}
