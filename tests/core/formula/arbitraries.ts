import fc from 'fast-check';
import type { FormulaNode, Operator } from '../../../src/core/formula/FormulaNode.ts';

const operator = fc.constantFrom<Operator>('+', '-', '*', '/');
const number = fc
  .constantFrom('1', '3', '0.5', '12万', '2.0%', '3,450円', '1億2,000万', '１２')
  .map((text): FormulaNode => {
    const values: Record<string, number> = {
      '12万': 120000,
      '2.0%': 0.02,
      '3,450円': 3450,
      '1億2,000万': 120000000,
      '１２': 12,
    };
    return { kind: 'number', value: values[text] ?? Number(text), text, position: 0 };
  });

/** Any formula over the given names. */
export function formulas(names: readonly string[], withNumbers = true): fc.Arbitrary<FormulaNode> {
  const name = fc.constantFrom(...names).map((n): FormulaNode => ({ kind: 'name', name: n, position: 0 }));
  const leaf = withNumbers ? fc.oneof({ weight: 3, arbitrary: name }, number) : name;
  return fc.letrec<{ node: FormulaNode }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.record({
        kind: fc.constant('binary' as const),
        operator,
        left: tie('node'),
        right: tie('node'),
        position: fc.constant(0),
      }),
      fc.record({ kind: fc.constant('negate' as const), operand: tie('node'), position: fc.constant(0) }),
    ),
  })).node;
}

/** Names with any character: spaces, operators, brackets, lone surrogates, JavaScript's own words. */
export const hostileNames: fc.Arbitrary<string[]> = fc.uniqueArray(
  fc
    .oneof(
      fc.constantFrom(
        '__proto__',
        'constructor',
        'toString',
        'UU',
        'UU × CVR',
        'a - b',
        'a',
        'b',
        '(税込)',
        '1',
        '=',
        '『x',
        '%',
        'A1',
        'TRUE',
        '<img onerror>',
        '\ud800',
      ),
      fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }),
      fc.string({
        minLength: 1,
        maxLength: 4,
        unit: fc.constantFrom('a', 'b', ' ', '+', '-', '×', '(', ')', '=', '『', '』', '1'),
      }),
    )
    .map((name) => name.trim())
    .filter((name) => name !== ''),
  { minLength: 1, maxLength: 6 },
);

/** The same formula without positions. */
export function withoutPositions(node: FormulaNode): unknown {
  return JSON.parse(JSON.stringify(node, (key, value) => (key === 'position' ? undefined : value)));
}
