import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberText } from '../../../sidebar/colours/plan/numberText.ts';
import { argumentSeparator, localFormula } from '../../../src/addon/sheet/formulaLocale.ts';
import { plainText } from '../../../src/addon/sheet/plainText.ts';
import { formatAddress, splitAddress } from '../../../src/core/cells/address.ts';
import { boxName, columnLetter, parseBox } from '../../../src/core/cells/Box.ts';

const grid = { rows: 100, columns: 26 };

describe('addresses', () => {
  it.each([
    ['B2', { row: 2, column: 2, rows: 1, columns: 1 }],
    ['$B$2:C13', { row: 2, column: 2, rows: 12, columns: 2 }],
    ['B:C', { row: 1, column: 2, rows: 100, columns: 2 }],
    ['2:5', { row: 2, column: 1, rows: 4, columns: 26 }],
    ['B2:C', { row: 2, column: 2, rows: 99, columns: 2 }],
    ['AA10', { row: 10, column: 27, rows: 1, columns: 1 }],
  ])('%s', (name, box) => {
    expect(parseBox(name, grid)).toEqual(box);
  });

  it.each(['', 'B', '2', 'B0', 'B2:', ':C3', 'C3:B2', 'ABCD1', '売上', '__proto__'])('%j is none', (name) => {
    expect(parseBox(name, grid)).toBeNull();
  });

  it('come back with any sheet name', () => {
    const box = fc.record({
      row: fc.integer({ min: 1, max: 1000 }),
      column: fc.integer({ min: 1, max: 800 }),
      rows: fc.integer({ min: 1, max: 50 }),
      columns: fc.integer({ min: 1, max: 50 }),
    });
    const name = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('売上', "a'b", 'A!B', 'A1', '2026', 'TRUE', "'", "''"),
    );
    fc.assert(
      fc.property(name, box, (sheetName, cells) => {
        const parts = splitAddress(formatAddress(sheetName, cells))!;
        expect(parts.sheetName).toBe(sheetName);
        expect(parseBox(parts.cells, { rows: 2000, columns: 1000 })).toEqual(cells);
        expect(parts.cells).toBe(boxName(cells));
      }),
    );
  });

  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetter(column)).toBe(letters);
  });
});

describe('formula text', () => {
  it.each([
    ['ja_JP', ','],
    ['en_GB', ','],
    ['de_DE', ';'],
    ['pt-BR', ';'],
    ['es_MX', ','],
    ['zh_TW', ','],
  ])('%s separates with %s', (locale, separator) => {
    expect(argumentSeparator(locale)).toBe(separator);
  });

  it('keeps commas in quoted text', () => {
    expect(localFormula('=IF(A1="a,""b",1,2)', ';')).toBe('=IF(A1="a,""b";1;2)');
  });

  it('writes a fixed target without a decimal point, and as the very same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (n, places) => {
        const value = n / 10 ** places;
        const [, whole = '', scale = '1'] = /^\(?(-?\d+)(?:\/(\d+))?\)?$/.exec(numberText(value))!;
        expect(Number(whole) / Number(scale)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it.each(['=1+1', ' =1', '+1', '-1', '@a', "'a", '007', '1/2', 'TRUE', '１２', '−5'])(
    '%j is kept text',
    (text) => {
      expect(plainText(text)).toBe(`'${text}`);
    },
  );

  it.each(['受注', 'Orders', '<b>', ''])('%j needs nothing', (text) => {
    expect(plainText(text)).toBe(text);
  });
});
