import type { FunnelPlan } from '../FunnelPlan.ts';

/** A unit typed by the planner as a quoted literal: nothing in it can act as a format. */
const literal = (unit: string): string => {
  const plain = unit.replace(/["\\]/g, '').trim();
  return plain === '' ? '' : `"${plain}"`;
};

/** Decimals of a number as typed, at most so many. */
const decimalsOf = (value: number, most: number): number => {
  const text = String(Number(value.toPrecision(12)));
  return text.includes('e') ? most : Math.min(most, (text.split('.')[1] ?? '').length);
};

/** Whole numbers stay whole; typed decimals stay visible, as many in each cell: `#.##` would show 199 as `199.`. */
const grouped = (values: readonly number[]): string => {
  const decimals = Math.max(...values.map((value) => decimalsOf(value, 2)));
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
};

/** Target, secured and gap: with a unit value an amount, else counts. */
export const amountFormat = ({ target, secured, unitValue, targetUnit }: FunnelPlan): string =>
  `${grouped([target, secured, unitValue ?? 0])}${literal(targetUnit)}`;

/** Needed numbers carry the unit only where the target is a count itself. */
export const countFormat = ({ unitValue, targetUnit }: FunnelPlan): string =>
  unitValue === null ? `#,##0${literal(targetUnit)}` : '#,##0';

/** 20% as 20.0%, 2.25% as 2.25%. */
export function rateFormat(rate: number): string {
  return `0.${'0'.repeat(Math.max(1, decimalsOf(rate * 100, 4)))}%`;
}
