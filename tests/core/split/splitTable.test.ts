import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTable } from '../../../src/core/split/splitTable.ts';

const total = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0);
const columnTotals = (table: number[][]): number[] =>
  table[0]!.map((_, j) => total(table.map((row) => row[j]!)));

describe('a split over months and people', () => {
  it('adds up in both directions', () => {
    // 100 orders in three months over two people, the second half as productive as the first.
    expect(
      splitTable(
        [30, 30, 40],
        [67, 33],
        [
          [2, 1],
          [2, 1],
          [2, 1],
        ],
      ),
    ).toEqual([
      [20, 10],
      [20, 10],
      [27, 13],
    ]);
  });
  it('keeps cells of weight 0 empty where the totals allow it', () => {
    expect(
      splitTable(
        [5, 5],
        [5, 5],
        [
          [1, 0],
          [0, 1],
        ],
      ),
    ).toEqual([
      [5, 0],
      [0, 5],
    ]);
  });
  it.each([10, 1_000_000, 1_000_000_000_000])('finds the only table there is, also for %d a row', (n) => {
    const weights = [
      [1, 1, 1],
      [1, 1, 0],
      [1, 0, 0],
    ];
    expect(splitTable([n, n, n], [n, n, n], weights)).toEqual([
      [0, 0, n],
      [0, n, 0],
      [n, 0, 0],
    ]);
  });
  it('says so when the totals differ or cannot be met', () => {
    expect(() => splitTable([5], [4], [[1]])).toThrow('MARGINS_DIFFER');
    expect(() =>
      splitTable(
        [5, 5],
        [9, 1],
        [
          [1, 0],
          [0, 1],
        ],
      ),
    ).toThrow('MARGINS_IMPOSSIBLE');
  });

  const shape = fc.record({ rows: fc.integer({ min: 1, max: 12 }), columns: fc.integer({ min: 1, max: 8 }) });
  const tables = shape.chain(({ rows, columns }) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  it('has both margins exact and stays within one unit of the share, for any whole table’s margins', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const rows = table.map(total);
        const columns = columnTotals(table);
        const even = table.map((row) => row.map(() => 1));
        const split = splitTable(rows, columns, even);
        expect(split.map(total)).toEqual(rows);
        expect(columnTotals(split)).toEqual(columns);
        const all = total(rows);
        split.forEach((row, i) => {
          row.forEach((v, j) => {
            expect(Math.abs(v - (all > 0 ? (rows[i]! * columns[j]!) / all : 0))).toBeLessThan(1 + 1e-6);
          });
        });
      }),
      { numRuns: 300 },
    );
  });
  it('finds a table whenever there is one, however large, and none otherwise', () => {
    // Gale's condition: what some rows hold must fit into the columns they may use.
    const hasTable = (rows: number[], columns: number[], weights: number[][]): boolean => {
      const chosen = (set: number, i: number): boolean => ((set >> i) & 1) === 1;
      return Array.from({ length: 1 << rows.length }, (_, set) => set).every((set) => {
        const held = total(rows.filter((_, i) => chosen(set, i)));
        const room = total(columns.filter((_, j) => weights.some((row, i) => chosen(set, i) && row[j]! > 0)));
        return held <= room;
      });
    };
    const cell = fc.constantFrom(0, 0, 1, 2, 5);
    const quantity = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 1e12 }));
    const three = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(three(three(cell)), three(three(quantity)), fc.boolean(), (weights, table, isFitting) => {
        const held = table.map((row, i) => row.map((v, j) => (isFitting && weights[i]![j] === 0 ? 0 : v)));
        const [rows, columns] = [held.map(total), columnTotals(held)];
        if (!hasTable(rows, columns, weights)) {
          expect(() => splitTable(rows, columns, weights)).toThrow('MARGINS_IMPOSSIBLE');
          return;
        }
        const split = splitTable(rows, columns, weights);
        expect([split.map(total), columnTotals(split)]).toEqual([rows, columns]);
        expect(split.every((row, i) => row.every((v, j) => v >= 0 && (v === 0 || weights[i]![j]! > 0)))).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });
  it('has both margins exact for uneven weights', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 1000 }), (table, seed) => {
        const weights = table.map((row, i) => row.map((_, j) => 1 + ((seed * (i + 3) * (j + 7)) % 13)));
        const split = splitTable(table.map(total), columnTotals(table), weights);
        expect(split.map(total)).toEqual(table.map(total));
        expect(columnTotals(split)).toEqual(columnTotals(table));
        expect(split.flat().every((v) => v >= 0 && Number.isInteger(v))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
