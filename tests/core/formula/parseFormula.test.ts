import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KpiError } from '../../../src/core/errors/KpiError.ts';
import { parseFormula } from '../../../src/core/formula/parseFormula.ts';
import { printFormula } from '../../../src/core/formula/printFormula.ts';
import { compileTape } from '../../../src/core/tree/compileTape.ts';
import { evaluate } from '../../../src/core/tree/evaluate.ts';
import { formulas, hostileNames, withoutPositions } from './arbitraries.ts';

function resultOf(source: string, values: Record<string, number> = {}): number {
  const names = Object.keys(values);
  return evaluate(compileTape(parseFormula(source, names), names), Object.values(values));
}

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof KpiError) return error.code;
    throw error;
  }
  return 'no error';
}

describe('a formula', () => {
  it.each<[string, Record<string, number>, number]>([
    ['売上 = UU × CVR × 単価', { UU: 120000, CVR: 0.02, 単価: 3450 }, 8280000],
    ['= UU*CVR', { UU: 100, CVR: 0.5 }, 50],
    ['売上＝（新規＋既存）×単価', { 新規: 2, 既存: 3, 単価: 10 }, 50],
    ['a - b - c', { a: 10, b: 3, c: 2 }, 5],
    ['a ÷ b ／ c', { a: 12, b: 3, c: 2 }, 2],
    ['a + b × c', { a: 1, b: 2, c: 3 }, 7],
    ['−a × −b', { a: 2, b: 3 }, 6],
    ['a − −b', { a: 2, b: 3 }, 5],
    ['１２００ ＋ 1,500', {}, 2700],
    ['12万 × 2.0％ × 3,450円', {}, 8280000],
    ['1億2,000万 − 2億', {}, -80000000],
    ['((((a))))', { a: 7 }, 7],
    ['MRR ÷ (1 − 解約率)', { MRR: 98, 解約率: 0.02 }, 100],
  ])('%s has its value', (source, values, expected) => {
    expect(resultOf(source, values)).toBe(expected);
  });

  it.each<[string, Record<string, number>, number]>([
    ['a - b × c', { 'a - b': 4, a: 100, b: 1, c: 2 }, 8],
    ['CVR × CV', { CV: 2, CVR: 3 }, 6],
    ['30日継続率 × 2', { '30日継続率': 0.5 }, 1],
    ['12 × 3', { '12': 5 }, 15],
    ['ＵＵ × 2', { UU: 4 }, 8],
    ['ＵＵ × UU', { ＵＵ: 3, UU: 4 }, 12],
    ['売上 高 + 売上', { '売上 高': 1, 売上: 2 }, 3],
    ['(税込)売上 × 2', { '(税込)売上': 3 }, 6],
    ['年商 = 売上（税込） × 2', { '売上（税込）': 3 }, 6],
    ['x=y × 2', { 'x=y': 3 }, 6],
    ['『a - b』 − a', { 'a - b': 9, a: 4 }, 5],
  ])('takes the longest name that fits in %s', (source, values, expected) => {
    expect(resultOf(source, values)).toBe(expected);
  });

  it('takes the words of JavaScript as the names they are', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const tape = compileTape(parseFormula('__proto__ + constructor × toString', names), names);
    expect(evaluate(tape, [1, 2, 3])).toBe(7);
  });

  it.each([
    ['', 'FORMULA_EMPTY'],
    ['売上 =', 'FORMULA_EMPTY'],
    ['a +', 'FORMULA_OPERAND_MISSING'],
    ['a × ÷ b', 'FORMULA_OPERAND_MISSING'],
    ['()', 'FORMULA_OPERAND_MISSING'],
    ['(', 'FORMULA_OPERAND_MISSING'],
    ['a b', 'FORMULA_OPERATOR_MISSING'],
    ['a (b)', 'FORMULA_OPERATOR_MISSING'],
    ['2(a)', 'FORMULA_OPERATOR_MISSING'],
    ['(a + b', 'FORMULA_BRACKET_OPEN'],
    ['a + b)', 'FORMULA_BRACKET_CLOSE'],
    ['売上 = a = b', 'FORMULA_SECOND_EQUALS'],
    ['1,5 × a', 'FORMULA_NUMBER'],
    ['a × 1.2.3', 'FORMULA_NUMBER'],
    ['a × 単化', 'NAME_UNKNOWN'],
    ['SUM(a)', 'NAME_UNKNOWN'],
    ['a^2', 'NAME_UNKNOWN'],
  ])('%s is refused with %s', (source, code) => {
    expect(codeOf(() => parseFormula(source, ['a', 'b', '単価']))).toBe(code);
  });

  it('names the nearest known name and the place of an unknown one', () => {
    try {
      parseFormula('売上 = a × 平均単化', ['a', '平均単価']);
      expect.unreachable();
    } catch (error) {
      expect((error as KpiError).data).toEqual({ position: 9, value: '平均単化', nearest: '平均単価' });
    }
  });

  it.each([
    [['a', 'a'], 'NAME_TWICE'],
    [['a', ' '], 'NAME_BLANK'],
  ])('names %j are refused with %s', (names, code) => {
    expect(codeOf(() => parseFormula('a', names))).toBe(code);
  });

  it('may be 50,000 characters of brackets, signs or terms', () => {
    const brackets = `${'('.repeat(24_999)}a${')'.repeat(24_999)}`;
    expect(resultOf(brackets, { a: 3 })).toBe(3);
    expect(resultOf(`${'-'.repeat(49_998)}a`, { a: 3 })).toBe(3);
    expect(resultOf(`a${'+a'.repeat(24_999)}`, { a: 1 })).toBe(25_000);
    expect(resultOf(`a${'-(a'.repeat(12_000)}${')'.repeat(12_000)}`, { a: 1 })).toBe(1);
    expect(codeOf(() => parseFormula('x'.repeat(50_000), ['a']))).toBe('NAME_UNKNOWN');
    expect(codeOf(() => parseFormula('a()'.repeat(16_000), ['a']))).toBe('FORMULA_OPERATOR_MISSING');
  });

  it('has positions that point into the source', () => {
    expect(parseFormula('x = UU × 2.0%', ['UU'])).toEqual({
      kind: 'binary',
      operator: '*',
      position: 7,
      left: { kind: 'name', name: 'UU', position: 4 },
      right: { kind: 'number', value: 0.02, text: '2.0%', position: 9 },
    });
  });

  it('without known names takes every word as a name, with the brackets that follow it directly', () => {
    expect(printFormula(parseFormula('自社売上(または販売数量)÷市場全体の売上（または数量）'))).toBe(
      '自社売上(または販売数量) ÷ 市場全体の売上（または数量）',
    );
  });
});

describe('printing and parsing', () => {
  it('give the same tree again, whatever the names', () => {
    fc.assert(
      fc.property(
        // A number that spells a part of a name never comes out of the parser, so it is no case here.
        hostileNames.chain((names) =>
          fc.tuple(fc.constant(names), formulas(names, !names.some((name) => /[\d１３.]/.test(name)))),
        ),
        ([names, formula]) => {
          const printed = printFormula(formula, names);
          expect(withoutPositions(parseFormula(printed, names))).toEqual(withoutPositions(formula));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('use no more brackets than needed', () => {
    const names = ['a', 'b', 'c'];
    const printed = (source: string) => printFormula(parseFormula(source, names), names);
    expect(printed('((a)*(b))+(c)')).toBe('a × b + c');
    expect(printed('a*(b+c)')).toBe('a × (b + c)');
    expect(printed('a-(b-c)')).toBe('a − (b − c)');
    expect(printed('(a-b)-c')).toBe('a − b − c');
    expect(printed('-(a+b)')).toBe('−(a + b)');
  });
});

describe('any text', () => {
  it('is a formula or one of the documented errors', () => {
    const pieces = fc.constantFrom(
      'a',
      'UU',
      '単価',
      '+',
      '-',
      '×',
      '÷',
      '(',
      ')',
      '（',
      '=',
      ' ',
      '12万',
      '1,5',
      '%',
      '『',
      '』',
      '\ud800',
      '.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 12 }).map((p) => p.join('')),
        ),
        (source) => {
          expect(codeOf(() => parseFormula(source, ['a', 'UU', '単価', 'UU × 単価']))).toMatch(
            /^(no error|FORMULA_\w+|NAME_UNKNOWN)$/,
          );
        },
      ),
      { numRuns: 3000 },
    );
  });
});
