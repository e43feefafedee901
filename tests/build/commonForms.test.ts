import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { callCommonForms } from '../../scripts/build/commonForms.ts';

const kpiError =
  'class KpiError extends Error { constructor(code, data) { super(code); this.code = code; this.data = data; } }';
const called = (expression: string): string => callCommonForms(`const answer = (value) => ${expression};`);
const answerOf = (module: string, value: unknown): unknown =>
  vm.runInNewContext(`${module}\nanswer(value)`, { value });
const values = ['text', '', 0, 1.5, null, undefined, true, {}, [], () => 0];

describe('the common forms as calls', () => {
  it.each([
    `typeof value === 'string'`,
    `typeof value !== "string" ? 1 : 2`,
    `typeof (value || '') == 'string'`,
    `typeof value != 'number' && typeof value !== 'object'`,
    `value ?? null`,
    `(value ?? undefined) ?? 'none'`,
    `value?.length ?? (typeof value === 'number')`,
    `[value ?? 7, typeof value === 'boolean']`,
  ])('mean the same in %s', (expression) => {
    const plain = `const answer = (value) => ${expression};`;
    for (const value of values) expect(answerOf(called(expression), value)).toEqual(answerOf(plain, value));
  });

  it('refuse with the same error, wherever the refusal stands', () => {
    const module = `${kpiError}
      function answer(value) {
        if (typeof value !== 'string') throw new KpiError('NO_TEXT', { value: value ?? 'none' });
        else throw new KpiError('TEXT');
      }`;
    for (const text of [module, callCommonForms(module)]) {
      expect(() => answerOf(text, null)).toThrow(
        expect.objectContaining({ code: 'NO_TEXT', data: { value: 'none' } }),
      );
      expect(() => answerOf(text, 'a')).toThrow(expect.objectContaining({ code: 'TEXT', data: undefined }));
    }
  });

  it('leave what is asked for only when it is needed', () => {
    expect(called('value ?? missing()')).toContain('value ?? missing()');
  });

  it('leave the question whether something is there at all', () => {
    expect(called(`typeof Somewhere !== 'undefined'`)).toContain(`typeof Somewhere !== 'undefined'`);
  });

  it('are only those in use', () => {
    expect(called('value + 1')).toBe('const answer = (value) => value + 1;');
  });

  it('refuse a server that has such a name', () => {
    expect(() => callCommonForms('let isString = 1; export const a = (b) => typeof b === "string";')).toThrow(
      'isString',
    );
  });
});
