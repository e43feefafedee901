import type { TestResult } from './transportProbes.ts';

/** The whole table as text for a fault report: tabs between columns, no name or content of the spreadsheet. */
export function reportText(
  results: readonly TestResult[],
  assumptions: Readonly<Record<TestResult['id'], string>>,
  browser: string,
  date: Date,
): string {
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell) => String(cell).replace(/\s+/g, ' ')).join('\t');
  return [
    line(['gyakusan self-test', date.toISOString(), browser]),
    line(['id', 'assumption', 'expected', 'seen', 'verdict', 'ms']),
    ...results.map((r) => line([r.id, assumptions[r.id], r.expected, r.seen, r.verdict, r.milliseconds])),
  ].join('\n');
}
