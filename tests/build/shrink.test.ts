import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { shrink } from '../../scripts/build/shrink.ts';

const run = async (module: string): Promise<Record<string, (...values: number[]) => unknown>> => {
  const context = vm.createContext({});
  const { text } = await shrink(module, 'App');
  vm.runInContext(text, context);
  return context.App;
};

describe('the shrunk server', () => {
  it('knows its functions before anything runs, as declarations are', async () => {
    const { answer } = await run(
      'const known = double(21); function answer() { return known; } function double(n) { return 2 * n; } export { answer };',
    );
    expect(answer!()).toBe(42);
  });

  it('gives exports under their public names, constants too', async () => {
    const { total, twice } = await run(
      'function sum(a, b) { return a + b; } const twice = (n) => sum(n, n); export { sum as total, twice };',
    );
    expect([total!(1, 2), twice!(4)]).toEqual([3, 8]);
  });

  it.each([
    ['arguments', 'function count() { return arguments.length; } export { count };'],
    [
      'this',
      'function count() { return this.length; } const list = { length: 3, count }; const read = () => list.count(); export { read as count };',
    ],
    [
      'yield',
      'function* each() { yield 1; yield 2; yield 3; } const count = () => [...each()].length; export { count };',
    ],
  ])('keeps what a function needs for %s', async (_, module) => {
    const { count } = await run(module);
    expect(count!(1, 2, 3)).toBe(3);
  });

  it('is the same text each time', async () => {
    const module = 'function half(value) { const two = 2; return value / two; } export { half };';
    expect(await shrink(module, 'App')).toEqual(await shrink(module, 'App'));
  });
});
