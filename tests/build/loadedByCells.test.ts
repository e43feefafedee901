import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bundled, bundleServer } from '../../scripts/build/bundle.ts';
import { innerProperties } from '../../scripts/build/innerProperties.ts';
import { cellMessages } from '../../src/core/errors/messages/inCells.ts';

let server: Bundled;
beforeAll(async () => {
  server = await bundleServer('src/main.ts');
});

describe('what every cell loads', () => {
  it.each(['src/core/model/', 'src/core/checks/', 'src/core/book/', 'src/catalogue/', 'sidebar/'])(
    'holds nothing of %s, which the sidebar computes',
    (folder) => {
      // Which sheets a book has is known on both sides.
      const shared = ['src/core/book/SheetBlock.ts'];
      const found = server.sources.filter((path) => path.startsWith(folder) && !shared.includes(path));
      expect(found).toEqual([]);
    },
  );

  it('holds no sentence that only the sidebar says', () => {
    const found = server.sources.filter((path) => path.startsWith('src/core/errors/messages/'));
    expect(found.sort()).toEqual(
      ['arguments', 'formula', 'inCells', 'shortNumber', 'stats'].map(
        (name) => `src/core/errors/messages/${name}.ts`,
      ),
    );
  });

  it('renames no property that travels to the sidebar, is stored, or is data of an error', () => {
    const types = ['blockTypes', 'bookTypes', 'types'].map((name) => `src/addon/server/${name}.ts`);
    const files = [
      ...types,
      'src/addon/undo/Change.ts',
      'src/core/cells/Box.ts',
      'src/core/book/SheetBlock.ts',
    ];
    const declared = files.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/readonly (\w+)\??:/g)]);
    const data = Object.values(cellMessages).flatMap((sentence) => [
      ...JSON.stringify(sentence.map(String)).matchAll(/\{(\w+)\W?\}/g),
    ]);
    expect(Math.min(declared.length, data.length)).toBeGreaterThan(50);
    const names = [...declared, ...data].map(([, name]) => name!);
    expect(names.filter((name) => innerProperties.test(name))).toEqual([]);
  });

  it('renames no property that the folder with the services names, but the two of a step', () => {
    const paths = readdirSync('src/addon', { recursive: true, encoding: 'utf8' });
    const texts = paths
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(`src/addon/${path}`, 'utf8'));
    const names = new Set(texts.join('\n').match(/\b[a-z]\w*\b/g));
    expect(names.size).toBeGreaterThan(500);
    expect([...names].filter((name) => innerProperties.test(name)).sort()).toEqual(['carryOut', 'takeBack']);
  });

  it('has a sentence for every code a custom function may throw, and for no other', async () => {
    const { sources } = await bundleServer('src/functions/index.ts');
    // What is pushed calls every function through `fromCell`.
    const code = [...sources, 'src/functions/boundary/fromCell.ts']
      .filter((path) => !path.startsWith('src/core/errors/'))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const thrown = [...code.matchAll(/new KpiError\(\s*'([A-Z_]+)'/g)].map(([, name]) => name!);
    expect(thrown.length).toBeGreaterThan(20);
    const sentences = Object.keys(cellMessages);
    expect(thrown.filter((name) => !sentences.includes(name))).toEqual([]);
    const idle = sentences.filter((name) => name !== 'INTERNAL' && !code.includes(`'${name}'`));
    expect(idle).toEqual([]);
  });
});
