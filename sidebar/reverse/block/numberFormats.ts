import type { FunnelPlan } from '../FunnelPlan.ts';

/** A unit typed by the planner as a quoted literal: nothing in it can act as a format. */
const literal = (unit: string): string => {
  const plain = unit.replace(/["\\]/g, '').trim();
  return plain === '' ? '' : `"${plain}"`;
};

/** Whole numbers stay whole; typed decimals stay visible. */
const grouped = (values: readonly number[]): string =>
  values.every((value) => value === Math.round(value)) ? '#,##0' : '#,##0.##';

/** Target, secured and gap: with a unit value an amount, else counts. */
export const amountFormat = ({ target, secured, unitValue, targetUnit }: FunnelPlan): string =>
  `${grouped([target, secured, unitValue ?? 0])}${literal(targetUnit)}`;

/** Needed numbers carry the unit only where the target is a count itself. */
export const countFormat = ({ unitValue, targetUnit }: FunnelPlan): string =>
  unitValue === null ? `#,##0${literal(targetUnit)}` : '#,##0';

/** 20% as 20.0%, 2.25% as 2.25%. */
export function rateFormat(rate: number): string {
  const percent = String(Number((rate * 100).toPrecision(12)));
  const decimals = percent.includes('e') ? 4 : (percent.split('.')[1] ?? '').length;
  return `0.${'0'.repeat(Math.min(4, Math.max(1, decimals)))}%`;
}
