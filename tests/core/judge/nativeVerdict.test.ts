import { Model } from '@odoo/o-spreadsheet';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCutoff } from '../../../src/core/judge/Cutoff.ts';
import type { Direction } from '../../../src/core/judge/Direction.ts';
import { nativeStatusFormula, nativeVerdictFormula } from '../../../src/core/judge/nativeVerdict.ts';
import { type Cutoffs, verdict } from '../../../src/core/judge/verdict.ts';

console.debug = () => {};

const directions: readonly Direction[] = ['higher', 'lower', 'band'];
const standard: Cutoffs = { yellow: toCutoff(0.8), green: toCutoff(1) };

it('reads as a planner could check it', () => {
  expect(nativeVerdictFormula('ok', '$B2', '$C2', 'higher', standard)).toBe(
    'IF(AND(ISNUMBER($B2),ISNUMBER($C2)),$B2>=$C2-ABS($C2)/2^50,FALSE)',
  );
  expect(nativeVerdictFormula('ok', '$B2', '$C2', 'higher', { ...standard, green: toCutoff(0.9) })).toBe(
    'IF(AND(ISNUMBER($B2),ISNUMBER($C2)),IF($C2<0,10*$B2>=11*$C2-ABS(11*$C2)/2^50,10*$B2>=9*$C2-ABS(9*$C2)/2^50),FALSE)',
  );
});

/** Each row: actual, target, then one formula a judgement and direction, evaluated by a real spreadsheet. */
function judgeInSheet(pairs: readonly (readonly [string, string])[], cutoffs: Cutoffs) {
  const cells: Record<string, string> = {};
  pairs.forEach(([actual, target], i) => {
    const row = i + 1;
    cells[`A${row}`] = actual;
    cells[`B${row}`] = target;
    directions.forEach((direction, d) => {
      (['ok', 'warn', 'bad'] as const).forEach((judgement, j) => {
        const formula = nativeVerdictFormula(judgement, `$A${row}`, `$B${row}`, direction, cutoffs);
        cells[`${'CDEFGHIJK'[d * 3 + j]}${row}`] = `=${formula}`;
      });
      const texts = { ok: 'ok', warn: 'warn', bad: 'bad', missing: '', unreadable: '?' };
      cells[`${'LMN'[d]}${row}`] =
        `=${nativeStatusFormula(`$A${row}`, `$B${row}`, direction, cutoffs, texts)}`;
    });
  });
  const model = new Model({ sheets: [{ id: 's', rowNumber: pairs.length + 1, colNumber: 20, cells }] });
  const value = (col: number, row: number) =>
    model.getters.getEvaluatedCell({ sheetId: 's', col, row }).value;
  return pairs.map((_, row) =>
    directions.map((_, d) => ({
      rules: { ok: value(2 + d * 3, row), warn: value(3 + d * 3, row), bad: value(4 + d * 3, row) },
      word: value(11 + d, row),
    })),
  );
}

it('gives the same verdict in a sheet as in code, equality, zero and negative targets included', () => {
  const number = fc.oneof(
    fc.integer({ min: -200, max: 200 }),
    fc.integer({ min: -1e13, max: 1e13 }),
    fc.integer({ min: -100000, max: 100000 }).map((n) => n / 1000),
    // o-spreadsheet's own comparison takes numbers closer than 2e-16 for equal, whatever their size.
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((x) => Math.abs(x) > 1e-6),
  );
  const pair = fc
    .tuple(number, number, fc.constantFrom(null, 0.8, 0.85, 0.9, 1, 1.1, 1.2))
    .map(([actual, target, ratio]) => [ratio === null ? actual : ratio * target, target] as const);
  const cutoffs = fc.constantFrom(
    standard,
    { yellow: toCutoff(0.85), green: toCutoff(0.9) },
    { yellow: toCutoff(0.9), green: toCutoff(1.1) },
    { yellow: toCutoff(0), green: toCutoff(2.5) },
  );
  fc.assert(
    fc.property(fc.array(pair, { minLength: 40, maxLength: 60 }), cutoffs, (pairs, chosen) => {
      const seen = judgeInSheet(
        pairs.map(([a, t]) => [String(a), String(t)]),
        chosen,
      );
      pairs.forEach(([actual, target], row) => {
        directions.forEach((direction, d) => {
          const expected = verdict(actual, target, direction, chosen);
          const { rules, word } = seen[row]![d]!;
          expect([actual, target, direction, rules]).toEqual([
            actual,
            target,
            direction,
            { ok: expected === 'ok', warn: expected === 'warn', bad: expected === 'bad' },
          ]);
          expect(word).toBe(expected);
        });
      });
    }),
    { numRuns: 25 },
  );
});

it('judges nothing where a cell is blank, text or an error, and says which', () => {
  const pairs = [
    ['', '1', ''],
    ['1', '', ''],
    ['="" ', '1', ''],
    ['未集計', '1', '?'],
    ['1', '=1/0', '?'],
    ['TRUE', '1', '?'],
  ] as const;
  const seen = judgeInSheet(
    pairs.map(([actual, target]) => [actual, target] as const),
    standard,
  );
  const rules = { ok: false, warn: false, bad: false };
  expect(seen.flat()).toEqual(pairs.flatMap(([, , word]) => Array(3).fill({ rules, word })));
});
