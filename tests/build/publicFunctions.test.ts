import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendForwarders, bundleServer, expectToLoad } from '../../scripts/build/bundle.ts';
import { findPublicFunctions } from '../../scripts/build/publicFunctions.ts';

const module = (source: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'gyakusan-')), 'main.ts');
  writeFileSync(path, source);
  return path;
};

const documented = (parameters = '@param {number} count 件数 / Count') => `/**
 * 倍にします / Doubles
 * ${parameters}
 * @return {number} 2倍の数 / twice the number
 * @example =KPI_DOUBLE(2) → 4
 * @customfunction
 */`;

describe('the public functions', () => {
  it('are found with their comment, parameters and caller', () => {
    const path = module(`${documented()}\nexport function KPI_DOUBLE(count: number) { return count * 2; }`);
    expect(findPublicFunctions(path)).toMatchObject([
      {
        name: 'KPI_DOUBLE',
        caller: 'customfunction',
        parameters: ['count'],
        comment: documented(),
        documentation: {
          description: { ja: '倍にします', en: 'Doubles' },
          examples: [{ formula: '=KPI_DOUBLE(2)', result: '4' }],
        },
      },
    ]);
  });

  it.each([
    ['no comment', 'export function KPI_A() {}', /KPI_A has no documentation/],
    ['no caller', '/** あ / a */\nexport function KPI_A() {}', /says neither @customfunction/],
    [
      'another parameter name',
      `${documented('@param {number} n 件数 / Count')}\nexport function KPI_A(count: number) { return count; }`,
      /takes \(count\) but documents \(n\)/,
    ],
    [
      'a default',
      `${documented()}\nexport function KPI_A(count = 1) { return count; }`,
      /default or rest parameter: count/,
    ],
    [
      'a rest parameter',
      `${documented()}\nexport function KPI_A(...count: number[]) { return count; }`,
      /default or rest parameter: count/,
    ],
    [
      'a name twice',
      `${documented()}\nexport function KPI_A(count: number) { return count; }\n${documented()}\nexport function kpi_a(count: number) { return count; }`,
      /two public functions are named/,
    ],
    [
      'a cell reference',
      `${documented()}\nexport function KPI1(count: number) { return count; }`,
      /cell reference/,
    ],
    [
      'a private name',
      `${documented()}\nexport function KPI_A_(count: number) { return count; }`,
      /Apps Script hides/,
    ],
    [
      'one language',
      `${documented('@param {number} count 件数')}\nexport function KPI_A(count: number) { return count; }`,
      /is not "日本語 \/ English"/,
    ],
    ['no function', '/** あ / a @trigger */\nexport const rate = 1;', /public but not a function/],
  ])('are refused with %s', (_, source, fault) => {
    expect(() => findPublicFunctions(module(source))).toThrow(fault);
  });
});

describe('a comment before the pushed one', () => {
  it('feeds the reference and stays behind', async () => {
    const pushed = '/**\n * 倍 / Twice\n * @param {number} count 件数 / Count\n * @customfunction\n */';
    const before = '/**\n * @return {number} 倍の数 / the double\n * @example =KPI_DOUBLE(2) → 4\n */';
    const path = module(
      `${before}\n${pushed}\nexport function KPI_DOUBLE(count: number) { return count * 2; }`,
    );
    const [found] = findPublicFunctions(path);
    expect(found).toMatchObject({
      comment: pushed,
      documentation: { returns: { en: 'the double' }, examples: [{ result: '4' }] },
    });
  });
});

/** What the declarations call, without its refusals. */
const forCells = `declare const App: any;
/**
 * @cells
 */
export function of(f: { name: string }, given: Iterable<unknown>) { return App[f.name](...given); }`;

describe('the bundle', () => {
  it('forwards each public function with its comment unchanged', async () => {
    const path = module(
      `${documented()}\nexport function KPI_DOUBLE(count: number) { return count * 2; }\n${forCells}`,
    );
    const code = appendForwarders((await bundleServer(path)).text, findPublicFunctions(path));
    expect(code).toContain(
      `${documented()}\nfunction KPI_DOUBLE(count){return App.of(KPI_DOUBLE,arguments)}`,
    );
    expect(new Function(`${code}; return KPI_DOUBLE(21)`)()).toBe(42);
  });

  it('forwards what Sheets and the sidebar call by name, and keeps to itself what is called for cells', async () => {
    const path = module(
      '/**\n * @sidebar\n */\nexport function ask(request: unknown) { return request; }\n' +
        `/**\n * @menuitem\n */\nexport function choose() {}\n${forCells}`,
    );
    const code = appendForwarders((await bundleServer(path)).text, findPublicFunctions(path));
    expect(code).toContain('\nfunction ask(a){return App.ask(a)}\nfunction choose(){App.choose()}\n');
    expect(code).not.toContain('function of');
  });

  it('is refused when it calls a service while loading', async () => {
    const { text } = await bundleServer(module('export const zone = SpreadsheetApp.getActive();'));
    expect(() => expectToLoad(text)).toThrow(/fails while loading/);
  });
});
