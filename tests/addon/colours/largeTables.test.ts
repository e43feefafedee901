import { describe, expect, it } from 'vitest';
import { applyColours, planFor } from '../support/colours.ts';
import { ask, openBook } from '../support/openBook.ts';
import { specFor } from './support.ts';

describe('large tables', () => {
  const openRows = (rows: number) =>
    openBook({
      表: [['名', '実績', '目標'], ...Array.from({ length: rows }, (_, i) => [`店${i}`, i % 130, 100])],
    });

  it('10,000 rows take as many service calls as 10', () => {
    const callsFor = (rows: number) => {
      const host = openRows(rows);
      host.select('B:C');
      const totals: number[] = [];
      const count = <T>(work: () => T): T => {
        host.calls.reset();
        const value = work();
        totals.push(host.calls.total);
        return value;
      };
      count(() => ask(host, 'readColourTarget'));
      const spec = specFor(rows);
      const { request, applied, preview } = count(() => planFor(host, spec));
      expect(preview.cells).toBe(rows);
      count(() => ask(host, 'writeColours', request));
      const { undo } = count(() => ask(host, 'removeColours', { id: applied.id }));
      count(() => ask(host, 'undoLastWrite', { id: undo!.id }));
      expect(host.cell(`D${rows + 1}`).value).toMatch(/^[●▲■] /);
      return totals;
    };
    expect(callsFor(10_000)).toEqual(callsFor(10));
  });

  it('keeps the undo of 10,000 words small', () => {
    const host = openRows(10_000);
    applyColours(host, specFor(10_000));
    const stored = [...host.stores.properties.document!.entries.values()].join('');
    expect(stored.length).toBeLessThan(9000);
  });
});
