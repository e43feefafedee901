import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/core/numbers/formatNumber.ts';
import { parseNumber } from '../../../src/core/numbers/parseNumber.ts';

describe('a number in planner notation is read exactly', () => {
  it.each([
    ['1,500', 1500],
    ['１２００', 1200],
    ['１，２００', 1200],
    ['2．5％', 0.025],
    ['2.07%', 0.0207],
    ['12万', 120_000],
    ['8,300万円', 83_000_000],
    ['1億2,000万', 120_000_000],
    ['2億9,359万円', 293_590_000],
    ['3千', 3000],
    ['3千500', 3500],
    ['5千万', 50_000_000],
    ['3億5千万円', 350_000_000],
    ['1兆', 1e12],
    ['1兆2億', 1_000_200_000_000],
    ['2.0%', 0.02],
    ['¥3,450', 3450],
    ['￥３，４５０', 3450],
    ['150件', 150],
    ['1.2万人', 12_000],
    ['-3.5%', -0.035],
    ['△120', -120],
    ['▲120', -120],
    ['△ 1,200円', -1200],
    ['−120', -120],
    ['¥-120', -120],
    ['-¥120', -120],
    ['+5', 5],
    ['.5', 0.5],
    ['0', 0],
    ['-0', 0],
    ['  150 件 ', 150],
    ['　12　万　', 120_000],
    ['1.1億', 110_000_000],
    ['0.3', 0.3],
    ['100000000000000000000', 1e20],
  ])('%s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });
});

describe('anything else is no number', () => {
  it.each([
    '',
    ' ',
    'abc',
    '万',
    '千',
    '%',
    '¥',
    '-',
    '1,50',
    '1,5000',
    '1 500',
    '1.2.3',
    '5.',
    '1万2億',
    '1億1億',
    '1億20,000万',
    '1.5億2,000万',
    '12万%',
    '3千4千',
    '--5',
    '△-5',
    '-¥-5',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '10²',
    '①',
    '12月',
    '2026/11/20',
    '#N/A',
    '(120)',
    '５０％増',
    '=1+1',
    '\ud800',
    '__proto__',
    '9'.repeat(400),
  ])('%j', (text) => {
    expect(parseNumber(text)).toBeNull();
  });
});

describe('a number is written as planners read it', () => {
  it.each([
    [293_590_000, '2億9,359万'],
    [120_000, '12万'],
    [12_345.67, '1万2,345.67'],
    [-1234.5, '-1,234.5'],
    [0, '0'],
    [-0, '0'],
    [0.0000012, '0.0000012'],
    [1e16, '10,000兆'],
    [10_000.5, '1万0.5'],
    [300_000_000, '3億'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it.each<[number, 1 | 2, string]>([
    [293_591_234, 2, '2億9,359万'],
    [293_595_000, 2, '2億9,360万'],
    [99_999_999.6, 1, '1億'],
    [1234.56, 1, '1,234.56'],
    [-293_591_234, 1, '-3億'],
  ])('%d in %d groups is %s', (value, keep, text) => {
    expect(formatNumber(value, keep)).toBe(text);
  });

  it('reads back as the same number', () => {
    const values = fc.oneof(
      fc.integer(),
      fc.double({ min: -1e20, max: 1e20, noNaN: true }).filter((x) => x === 0 || Math.abs(x) > 1e-9),
      fc.tuple(fc.maxSafeInteger(), fc.nat(6)).map(([n, places]) => Number(`${n}e-${places}`)),
    );
    fc.assert(
      fc.property(values, (x) => {
        expect(parseNumber(formatNumber(x))).toBe(x === 0 ? 0 : x);
      }),
    );
  });
});

it('takes any text whatever without failing', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789,.%万億兆千円¥-△ ') }),
  );
  fc.assert(
    fc.property(text, (t) => {
      const value = parseNumber(t);
      expect(value === null || Number.isFinite(value)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
