import { textWidth } from '../../parts/textWidth.ts';

const ELLIPSIS = textWidth('…');

/** A text as far as it fits, with … where it does not. */
export function shortened(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const signs = Array.from(text);
  while (signs.length > 1 && textWidth(signs.join('')) + ELLIPSIS > width) signs.pop();
  return `${signs.join('')}…`;
}

const isLetter = (sign: string) => /[a-z]/i.test(sign);

/** A text in lines that fit, the last one shortened. */
export function inLines(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  const fits = (signs: readonly string[]) => textWidth(signs.join('')) <= width;
  let rest = Array.from(text);
  while (rest.length > 0 && lines.length < most - 1 && !fits(rest)) {
    let end = 1;
    while (end < rest.length && fits(rest.slice(0, end + 1))) end++;
    const word = rest.slice(0, end + 1).lastIndexOf(' ');
    const isInside = word <= 0 && end > 2 && isLetter(rest[end - 1]!) && isLetter(rest[end]!);
    // Inside an English word: one sign less, for the hyphen, unless just that sign would no longer fit.
    if (isInside && (fits(rest.slice(end - 1)) || !fits(rest.slice(end)))) {
      const start = rest.slice(0, end - 1).join('');
      lines.push(isLetter(rest[end - 2]!) ? `${start}-` : start);
      rest = rest.slice(end - 1);
      continue;
    }
    const cut = word > 0 && end < rest.length ? word : end;
    lines.push(rest.slice(0, cut).join('').trim());
    rest = Array.from(rest.slice(cut).join('').trimStart());
  }
  return [...lines, shortened(rest.join('').trim(), width)].filter((line) => line !== '');
}
