import { isRate } from './units.ts';

/** The expected effect of a counter-measure. Points and percent of a rate are different things. */
export interface Uplift {
  readonly amount: number;
  /** `points`: 3 means +3.0 percentage points; `percent`: 0.1 means 10% more; `unit`: the KPI's own unit. */
  readonly measure: 'points' | 'percent' | 'unit';
}

const WRITTEN = /^([+-]?\d+(?:\.\d+)?)\s*(pt|ポイント|%)?/;

/** Reads `+3.0pt`, `+10%`, `−5件`; null when no number stands at the beginning. */
export function readUplift(text: string): Uplift | null {
  const folded = text.normalize('NFKC').replace(/[−–]/g, '-').replace(/[,\s]/g, '').toLowerCase();
  const parts = WRITTEN.exec(folded);
  if (!parts) return null;
  const amount = Number(parts[1]);
  if (parts[2] === '%') return { amount: amount / 100, measure: 'percent' };
  return { amount, measure: parts[2] ? 'points' : 'unit' };
}

/** A number typed into the uplift column: points in the row of a rate, else the row's own unit. */
export function upliftText(amount: number, unit: string): string {
  const sign = amount < 0 ? '' : '+';
  return `${sign}${amount}${isRate(unit) ? 'pt' : ''}`;
}
