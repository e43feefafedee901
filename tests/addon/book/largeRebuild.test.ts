import { describe, expect, it } from 'vitest';
import type { Host } from '../../../host/index.ts';
import { layoutBook } from '../../../src/core/book/layoutBook.ts';
import type { SheetBlock } from '../../../src/core/book/SheetBlock.ts';
import { noise } from '../support/noise.ts';
import { ask, askInVain, openBook, sheetOf } from '../support/openBook.ts';
import { smallBlocks } from './smallBlocks.ts';
import { emptyBook, everything, names, planOf, request } from './support.ts';

/** The book without its calculation, which would take the host minutes; formulas stand as text of the same length. */
const uncalculated = (blocks: readonly SheetBlock[]): SheetBlock[] =>
  blocks.map((block) => ({
    ...block,
    cells: block.cells.map((row) =>
      row.map((cell) => (typeof cell === 'object' && cell ? `f${cell.formula}` : cell)),
    ),
  }));

const FIRST_ACTUAL_ROW = 7;
const MONTHS = 60;

/** Five years of actuals, no two alike. */
const actualsOf = (columns: number, version: number): number[][] =>
  Array.from({ length: MONTHS }, (_, row) =>
    Array.from(
      { length: columns },
      (__, column) => (row + 3) * (column + 7) * (997 + version) + row * version,
    ),
  );

const entries = (host: Host): Map<string, string> => host.stores.properties.document!.entries;

describe('a rebuild of 200 KPIs in which every row moves', () => {
  const host = openBook(emptyBook, { now: () => new Date('2026-05-01') });
  const plan = planOf(197);
  ask(host, 'buildBook', request(host, uncalculated(layoutBook(plan, 'ja'))));
  const sheet = sheetOf(host, '実績');
  const columns = sheet.getLastColumn() - 2;
  sheet.getRange(FIRST_ACTUAL_ROW, 2, MONTHS, columns).setValues(actualsOf(columns, 1));

  it('can be undone, whatever stood in five years of actuals', () => {
    const before = everything(host);
    const moved = { ...plan, kpis: [plan.kpis[0]!, ...plan.kpis.slice(1).reverse()] };
    const blocks = uncalculated(layoutBook(moved, 'ja')).map((block) =>
      block.key === 'actuals' ? withActuals(block, actualsOf(columns, 2)) : block,
    );
    host.calls.reset();
    const { undo, sheets } = ask(host, 'buildBook', request(host, blocks, true));
    expect(sheets.filter(({ state }) => state === 'changed').length).toBeGreaterThan(3);
    expect(ask(host, 'undoLastWrite', { id: undo!.id }).left).toEqual([]);
    expect(everything(host)).toEqual(before);
  });
});

function withActuals(block: SheetBlock, actuals: readonly (readonly number[])[]): SheetBlock {
  const width = block.cells[0]!.length;
  const rows = FIRST_ACTUAL_ROW - 1 + actuals.length;
  const extend = <T>(grid: readonly (readonly T[])[], fill: T): T[][] =>
    Array.from({ length: rows }, (_, row) => [...(grid[row] ?? Array<T>(width).fill(fill))]);
  const cells = extend<SheetBlock['cells'][number][number]>(block.cells, null);
  actuals.forEach((line, row) => {
    line.forEach((value, column) => {
      cells[FIRST_ACTUAL_ROW - 1 + row]![column + 1] = value;
    });
  });
  return { ...block, cells, looks: extend(block.looks, 'plain'), formats: extend(block.formats, '') };
}

describe('a rebuild too large to be kept', () => {
  const large = (version: number): SheetBlock[] =>
    smallBlocks(version).map((block, index) => ({
      ...block,
      cells: block.cells.map((row, r) =>
        r === 0 ? [noise(40_000, index + 10 * version), ...row.slice(1)] : row,
      ),
    }));

  it('is asked about before anything is written, and written without an undo only then', () => {
    const host = openBook(emptyBook);
    const { undo } = ask(host, 'buildBook', request(host, large(1)));
    const before = everything(host);
    const asked = request(host, large(2));
    const { isTooLargeToUndo, pending } = ask(host, 'buildBook', asked);
    expect({ isTooLargeToUndo, pending: pending.length }).toEqual({ isTooLargeToUndo: true, pending: 5 });
    expect(everything(host)).toEqual(before);
    expect(ask(host, 'readContext').undo).toEqual(undo);
    expect(ask(host, 'buildBook', { ...asked, mayLoseUndo: true })).toMatchObject({
      pending: [],
      undo: null,
    });
    expect(everything(host)).not.toEqual(before);
    expect(ask(host, 'readContext').undo).toBeNull();
    expect(askInVain(host, 'undoLastWrite', { id: undo!.id }).code).toBe('UNDO_GONE');
  });
});

it('what an earlier version stored without compressing can still be undone', () => {
  const host = openBook(emptyBook);
  const blocks = smallBlocks();
  const { undo } = ask(host, 'buildBook', request(host, blocks));
  const pointer = JSON.parse(entries(host).get('gyakusan.undo')!);
  const first = entries(host).get(`gyakusan.undo.${pointer.slot}.0`)!;
  expect(first.charAt(0)).toBe('{');
  const parts = [first.slice(0, 100), first.slice(100)];
  parts.forEach((part, index) => {
    entries(host).set(`gyakusan.undo.${pointer.slot}.${index}`, part);
  });
  entries(host).set('gyakusan.undo', JSON.stringify({ ...pointer, parts: 2 }));
  expect(ask(host, 'undoLastWrite', { id: undo!.id }).left).toEqual([]);
  expect(names(host)).toEqual(['メモ']);
});
