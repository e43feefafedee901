import { describe, expect, it } from 'vitest';
import { planBWith } from '../../../sidebar/diagnosis/book/planBWith.ts';
import { repairedActuals } from '../../../sidebar/diagnosis/book/repairedActuals.ts';
import { readBookPlan } from '../../../src/core/book/readBookPlan.ts';
import type { SheetBlock } from '../../../src/core/book/SheetBlock.ts';
import { templatePlan } from '../../sidebar/support/designScreens.ts';
import { ask, openBook, sheetOf, snapshot } from '../support/openBook.ts';
import { build, emptyBook, request } from './support.ts';

function builtHost() {
  const host = openBook(emptyBook);
  build(host, templatePlan);
  sheetOf(host, '実績').getRange('B7').setValue('2O4');
  return host;
}
const write = (host: ReturnType<typeof builtHost>, sheets: readonly SheetBlock[]) =>
  ask(host, 'buildBook', request(host, sheets));

describe('what 診断 writes into the book', () => {
  it('mends the one cell of 実績 that was mistyped, and takes that back', () => {
    const host = builtHost();
    const before = snapshot(host, '実績');
    const result = write(host, repairedActuals(ask(host, 'readBook'), "'実績'!B7", 204, 'ja'));
    expect(result.sheets).toMatchObject([{ key: 'actuals', state: 'changed', cells: 1 }]);
    expect(sheetOf(host, '実績').getRange('B7').getValue()).toBe(204);
    ask(host, 'undoLastWrite', { id: result.undo!.id });
    expect(snapshot(host, '実績')).toEqual(before);
  });

  it('keeps a measure in the row of its KPI, and its words where it has some', () => {
    const host = builtHost();
    const measure = { kpi: 'k07', words: 'アポ率を22.5%から25.0%にする', uplift: '+2.5pt' };
    const { plan } = readBookPlan(ask(host, 'readBook'))!;
    const words = plan.kpis.find(({ id }) => id === 'k07')!.planB;
    const result = write(host, planBWith(ask(host, 'readBook'), [measure], 'ja'));
    const after = readBookPlan(ask(host, 'readBook'))!.plan.kpis.find(({ id }) => id === 'k07')!;
    expect(after).toMatchObject({ planB: words || measure.words, planBUplift: '+2.5pt' });
    expect(result.sheets.map(({ key }) => key)).toEqual(['definitions']);
    ask(host, 'undoLastWrite', { id: result.undo!.id });
    expect(readBookPlan(ask(host, 'readBook'))!.plan).toEqual(plan);
  });

  it('refuses a measure of a KPI that is gone', () => {
    const host = builtHost();
    const gone = { kpi: 'k99', words: '', uplift: '+1' };
    expect(() => planBWith(ask(host, 'readBook'), [gone], 'ja')).toThrow('KPI_NOT_IN_PLAN');
  });
});
