import { foldWidth } from './foldWidth.ts';

/** Longer texts are sentences, not numbers. */
const LONGEST = 60;

const UNIT =
  '円|件|人|名|社|個|本|台|回|点|枚|冊|店舗|店|軒|組|席|室|戸|棟|箱|杯|食|通|票|口|校|品|アカウント|リード';

/** Sign and yen mark in either order, the amount, then % or a counting unit. */
const SHAPE = new RegExp(`^([-+△▲]?) ?¥? ?([-+△▲]?) ?([0-9.,兆億万千 ]+?) ?(%|${UNIT})?$`);

/**
 * Reads a number as planners type it: `1,500`, `１２００`, `2.5%`, `12万`, `1億2,000万`, `3千`, `¥3,450`, `1.2万人`,
 * `△120`. Exact: the result is the double nearest to the decimal meant. Null for anything else.
 *
 * Commas stand only between groups of three digits; scales go from large to small, and only the last part may have
 * decimals (`1.5億2,000万` says two things).
 */
export function parseNumber(text: string): number | null {
  if (text.length > LONGEST) return null;
  const [, before = '', after = '', amount = '', suffix = ''] = SHAPE.exec(foldWidth(text).trim()) ?? [];
  if (before && after) return null;
  const value = readAmount(amount, suffix === '%');
  if (value === null) return null;
  return /[-△▲]/.test(before + after) && value !== 0 ? -value : value;
}

const SCALES: readonly (readonly [sign: string, exponent: number])[] = [
  ['兆', 12],
  ['億', 8],
  ['万', 4],
];

const PLAIN = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$|^\.\d+$/;

function readAmount(amount: string, isPercent: boolean): number | null {
  const parts = splitByScale(amount.trim());
  if (!parts || (isPercent && parts.some((part) => part.exponent > 0))) return null;
  return addParts(parts, isPercent ? -2 : 0);
}

/** A decimal without commas times a power of ten. */
interface Part {
  readonly digits: string;
  readonly exponent: number;
}

/** `1億2,000万500` as 1 × 10^8, 2000 × 10^4, 500; null unless every part is a number that fits below the one before. */
function splitByScale(amount: string): Part[] | null {
  const parts: Part[] = [];
  let rest = amount;
  for (const [sign, exponent] of [...SCALES, ['', 0] as const]) {
    const end = sign ? rest.indexOf(sign) : rest.length;
    if (end < 0 || (end === 0 && !sign)) continue;
    const section = readSection(rest.slice(0, end).trim(), exponent);
    if (!section) return null;
    parts.push(...section);
    rest = rest.slice(end + sign.length).trim();
  }
  return parts.length > 0 && rest === '' && descends(parts) ? parts : null;
}

/** What stands before one scale sign: `2,000`, `3千` or `3千500`. */
function readSection(text: string, exponent: number): Part[] | null {
  const pieces = text.split('千').map((piece) => piece.trim());
  if (pieces.length > 2) return null;
  const parts = pieces.map((digits, i) => ({
    digits,
    exponent: exponent + (pieces.length === 2 && i === 0 ? 3 : 0),
  }));
  if (pieces.length === 2 && pieces[1] === '') parts.pop();
  return parts.every(({ digits }) => PLAIN.test(digits))
    ? parts.map((part) => ({ ...part, digits: part.digits.replace(/,/g, '') }))
    : null;
}

const descends = (parts: readonly Part[]): boolean =>
  parts.every(({ digits, exponent }, i) => {
    const above = parts[i - 1];
    if (!above) return true;
    const whole = digits.split('.')[0]!.replace(/^0+/, '');
    return !above.digits.includes('.') && whole.length + exponent <= above.exponent;
  });

/** The sum of the parts as one decimal text, so that it is rounded to a double only once. */
function addParts(parts: readonly Part[], shift: number): number | null {
  const decimals = Math.max(...parts.map(({ digits }) => (digits.split('.')[1] ?? '').length));
  const total = parts.reduce((sum, { digits, exponent }) => {
    const [whole = '', fraction = ''] = digits.split('.');
    return sum + BigInt(whole + fraction + '0'.repeat(decimals - fraction.length + exponent));
  }, BigInt(0));
  const value = Number(`${total}e${shift - decimals}`);
  return Number.isFinite(value) ? value : null;
}
