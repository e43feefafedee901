import { powerOfTen, toRatio } from './Ratio.ts';

/** Rounds the decimal a cell shows, halves away from zero: 1.005 to 2 places is 1.01, where `Math.round` says 1. */
export function roundDecimal(value: number, places: number): number {
  const { numerator, denominator } = toRatio(value);
  const two = BigInt(2);
  const scaled = (numerator < BigInt(0) ? -numerator : numerator) * powerOfTen(places);
  const rounded = (two * scaled + denominator) / (two * denominator);
  const magnitude = Number(`${rounded}e-${places}`);
  return value < 0 && magnitude > 0 ? -magnitude : magnitude;
}
