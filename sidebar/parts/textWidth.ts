/** Widths of 12 px text, where a layout must know before it is drawn. */
const [FULL, HALF, THIN, BROAD] = [12, 6.7, 4.2, 10];

export const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + signWidth(sign), 0);

function signWidth(sign: string): number {
  if (/[fijlrtI.,' ]/.test(sign)) return THIN;
  if (/[mwMW]/.test(sign)) return BROAD;
  return sign <= 'ÿ' || (sign >= '｡' && sign <= 'ﾟ') ? HALF : FULL;
}
