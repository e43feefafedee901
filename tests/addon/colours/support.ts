import type { ColourSpec } from '../../../sidebar/colours/plan/ColourSpec.ts';

/** Actuals in B, targets in C, words into D, of a sheet 表 with headings. */
export function specFor(
  rows: number,
  changes: Partial<ColourSpec> = {},
  target: string | number = `表!C2:C${rows + 1}`,
): ColourSpec {
  const status = `表!D2:D${rows + 1}`;
  return {
    id: null,
    areas: [{ orientation: 'columns', actual: `表!B2:B${rows + 1}`, target, status }],
    direction: 'higher',
    green: 1,
    yellow: 0.8,
    statusWords: true,
    legend: false,
    ...changes,
  };
}

/** What the sheet holds. */
export const table = [
  ['名', '実績', '目標'],
  ['a', 90, 100],
  ['b', 100, 100],
  ['c', 50, 100],
  ['d', 70, 100],
];
