import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellMessages } from '../../src/core/errors/messages/inCells.ts';
import * as functions from '../../src/functions/index.ts';

const cell = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    null,
    undefined,
    true,
    '#N/A',
    '__proto__',
    'constructor',
    '\ud800',
    '低いほど良い',
    'なし',
    '祝日',
    '2026/11/20',
    '12万',
    '=1+1',
    '<img onerror=1>',
    Symbol.iterator,
    () => 1,
    { a: 1 },
    Object.create(null),
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.double(),
  fc.integer({ min: -5, max: 60_000 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.bigInt(),
  fc.date(),
  fc.date({ noInvalidDate: true }),
  fc.constant('9'.repeat(50_000)),
);
const list = fc.array(cell, { maxLength: 5 });
const argument = fc.oneof(
  cell,
  list,
  list.map((values) => values.map((value) => [value])),
  list.map((values) => [values]),
  fc.array(list, { maxLength: 4 }),
  fc.anything({ withDate: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }),
);

const isCell = (value: unknown) =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
const isAnswer = (value: unknown) =>
  isCell(value) ||
  (Array.isArray(value) &&
    value.length > 0 &&
    value.every((row) => Array.isArray(row) && row.length === value[0].length && row.every(isCell)));

it.each(Object.entries(functions))(
  '%s gives cells or a documented error, whatever it is given',
  (name, run) => {
    fc.assert(
      fc.property(fc.array(argument, { minLength: 0, maxLength: 6 }), (args) => {
        let result: unknown;
        try {
          result = (run as (...given: unknown[]) => unknown)(...args);
        } catch (error) {
          const message = (error as Error).message;
          const [, code = ''] = new RegExp(`^${name}: .+ \\[([A-Z_]+)\\]$`).exec(message) ?? [];
          expect(cellMessages).toHaveProperty(code);
          expect(code).not.toBe('INTERNAL');
          expect(message.length).toBeLessThan(600);
          return;
        }
        expect([args, result, isAnswer(result)]).toEqual([args, result, true]);
      }),
      { numRuns: 1500 },
    );
  },
);

it.each(Object.entries(functions))('%s gives the same result for the same arguments', (_, run) => {
  const once = (args: unknown[]) => {
    try {
      return (run as (...given: unknown[]) => unknown)(...args);
    } catch (error) {
      return (error as Error).message;
    }
  };
  fc.assert(
    fc.property(fc.array(argument, { maxLength: 6 }), (args) => {
      expect(once(args)).toEqual(once(args));
    }),
    { numRuns: 200 },
  );
});
