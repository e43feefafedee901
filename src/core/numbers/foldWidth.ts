const SIGNS: Readonly<Record<string, string>> = {
  '　': ' ',
  '\u00a0': ' ',
  '￥': '¥',
  '−': '-', // minus sign
  '‐': '-', // hyphen
  '–': '-', // en dash
};

/**
 * Full-width letters, digits and signs as half-width ones. Narrower than NFKC on purpose, which would read `10²` as 102
 * and `①` as 1.
 */
export function foldWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[　\u00a0￥−‐–]/g, (c) => SIGNS[c]!);
}
