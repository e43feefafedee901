import { powerOfTen, toRatio } from './Ratio.ts';

const SCALES: readonly (readonly [sign: string, exponent: number])[] = [
  ['兆', 12],
  ['億', 8],
  ['万', 4],
  ['', 0],
];

/**
 * A finite number as a planner reads it in a sentence: 293590000 is `2億9,359万`, -1234.5 is `-1,234.5`. Exact unless
 * `keep` limits how many groups (兆, 億, 万, the rest) stay; what is below them is rounded half up. Reads back with
 * `parseNumber` unless rounded.
 */
export function formatNumber(value: number, keep: 1 | 2 | 3 | 4 = 4): string {
  const magnitude = Math.abs(value);
  const largest = SCALES.findIndex(([, exponent]) => magnitude >= 10 ** exponent);
  const smallest = largest < 0 ? 3 : Math.min(largest + keep - 1, 3);
  const { numerator, denominator } = toRatio(magnitude);
  const isRounded = smallest < 3;
  const unit = denominator * powerOfTen(SCALES[smallest]![1]);
  const whole = isRounded
    ? ((BigInt(2) * numerator + unit) / (BigInt(2) * unit)) * powerOfTen(SCALES[smallest]![1])
    : numerator / denominator;
  const fraction = isRounded ? '' : decimalsOf(numerator % denominator, denominator);
  const text = writeGroups(whole, fraction);
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** The decimals of numerator ÷ denominator < 1, the denominator being a power of ten. */
function decimalsOf(numerator: bigint, denominator: bigint): string {
  const places = denominator.toString().length - 1;
  return numerator
    .toString()
    .padStart(places, '0')
    .slice(-places || undefined)
    .replace(/0+$/, '');
}

function writeGroups(whole: bigint, fraction: string): string {
  let rest = whole;
  let text = '';
  for (const [sign, exponent] of SCALES) {
    const group = rest / powerOfTen(exponent);
    rest -= group * powerOfTen(exponent);
    const decimals = sign === '' && fraction ? `.${fraction}` : '';
    if (group > BigInt(0) || decimals) text += withCommas(group.toString()) + decimals + sign;
  }
  return text || '0';
}

/** Commas between groups of three digits. */
const withCommas = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');
