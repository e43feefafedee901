import { describe, expect, it } from 'vitest';
import type { Host } from '../../../host/index.ts';
import { layoutBook } from '../../../src/core/book/layoutBook.ts';
import { readBookPlan } from '../../../src/core/book/readBookPlan.ts';
import { ask, askInVain, openBook, sheetOf } from '../support/openBook.ts';
import { build, emptyBook, everything, foundSheet, names, planOf, request, treeValue } from './support.ts';

const metadata = (host: Host): number =>
  host.globals.SpreadsheetApp.getActive().getDeveloperMetadata().length;

describe('building the book', () => {
  it('takes the same number of service calls for 5 and for 200 KPIs, at most 60', () => {
    // On a clock that stands still: a slow machine would stop the build early.
    const calls = [2, 197].map((more) => {
      const host = openBook(emptyBook, { now: () => new Date('2026-05-01') });
      const asked = request(host, layoutBook(planOf(more), 'ja', ask(host, 'readBook')));
      host.calls.reset();
      ask(host, 'buildBook', asked);
      return host.calls.total;
    });
    expect(calls[0]).toBe(calls[1]);
    expect(calls[0]).toBeLessThanOrEqual(60);
  });

  it('leaves every cell of the other sheets alone, and takes names that are free', () => {
    const host = openBook({ 実績: { A1: '2026-04', B1: '=1+1' }, kpiツリー: { A1: 'x' } });
    const before = everything(host);
    build(host, planOf());
    expect(everything(host).slice(0, 1)).toEqual(before.slice(0, 1));
    expect(names(host)).toEqual(
      expect.arrayContaining([
        '実績',
        'kpiツリー',
        'ダッシュボード',
        'KPIツリー (2)',
        'KPI定義',
        '実績 (2)',
        'KPI設定',
      ]),
    );
    expect(treeValue(ask(host, 'readBook'), 'k01', 'E')).toBe(144);
  });
});

/** What cells look like, whatever they hold. */
function rowLooks(host: Host, name: string, a1: string) {
  const range = sheetOf(host, name).getRange(a1);
  return {
    formats: range.getNumberFormats(),
    fills: range.getBackgrounds(),
    inks: range.getFontColors(),
    weights: range.getFontWeights(),
    rules: range
      .getDataValidations()
      .map((row: (GoogleAppsScript.Spreadsheet.DataValidation | null)[]) =>
        row.map((rule) => rule && String(rule.getCriteriaType())),
      ),
  };
}

describe('the planner and the book', () => {
  it('reads back what the planner sorted, renamed, added and edited, and a rebuild keeps all of it', () => {
    const host = openBook(emptyBook);
    build(host, planOf(2));
    const spreadsheet = host.globals.SpreadsheetApp.getActive();
    const sheet = spreadsheet.getSheetByName('KPI定義');
    sheet.setName('定義(営業)');
    spreadsheet.getSheetByName('実績').setName('月次');
    sheet.getRange(5, 1, 5, 33).sort({ column: 13, ascending: true });
    sheet.insertColumnAfter(2);
    sheet.getRange('C4:C5').setValues([['わたしの列'], ['覚え書き']]);
    const row =
      5 +
      sheet
        .getRange('A5:A9')
        .getValues()
        .findIndex(([id]: string[]) => id === 'k01');
    sheet.getRange(row, 14).setValue(150);
    sheet.getRange(row, 22).setValue('鈴木');

    const reading = ask(host, 'readBook');
    const read = readBookPlan(reading)!;
    expect(read.problems).toEqual([]);
    expect(read.plan.kpis.find(({ id }) => id === 'k01')).toMatchObject({ target: 150, owner: '鈴木' });
    expect(treeValue(reading, 'k01', 'E')).toBe(150);
    expect(String(foundSheet(reading, 'tree').values[1]![2]).charAt(0)).toBe('■');

    const edited = {
      ...read.plan,
      kpis: read.plan.kpis.map((kpi) => (kpi.id === 'k00' ? { ...kpi, target: 150_000_000 } : kpi)),
    };
    const before = sheet.getRange('C4:C5').getValues();
    const result = build(host, edited);
    expect(result.sheets.find(({ key }) => key === 'definitions')).toMatchObject({
      state: 'changed',
      cells: 1,
    });
    expect(sheet.getRange('C4:C5').getValues()).toEqual(before);
    const after = ask(host, 'readBook');
    expect(treeValue(after, 'k00', 'E')).toBe(150_000_000);
    expect(String(foundSheet(after, 'tree').values[1]![2]).charAt(0)).toBe('●');
    expect(build(host, edited).undo).toBeNull();
  });

  it('names the cell of the definition sheet it cannot understand', () => {
    const host = openBook(emptyBook);
    build(host, planOf());
    sheetOf(host, 'KPI定義').getRange('M6').setValue('たくさん');
    const { problems } = readBookPlan(ask(host, 'readBook'))!;
    expect(problems).toMatchObject([{ row: 5, column: 12, field: 'target', code: 'CELL_NOT_NUMBER' }]);
  });

  it('adds a KPI below the others and a column for it, and keeps the actuals', () => {
    const host = openBook(emptyBook);
    build(host, planOf());
    sheetOf(host, '実績')
      .getRange('B7:C7')
      .setValues([[12, 11_000_000]]);
    const before = treeValue(ask(host, 'readBook'), 'k01', 'G');
    build(host, planOf(1));
    const reading = ask(host, 'readBook');
    expect(treeValue(reading, 'k01', 'G')).toBe(before);
    expect(treeValue(reading, 'k3', 'E')).toBe(100);
    expect(foundSheet(reading, 'actuals').values[3]).toContain('指標3');
  });

  it('gives new rows and columns the looks, formats and choices a first build gives, in as many calls', () => {
    const whole = openBook(emptyBook);
    build(whole, planOf(3));
    const calls = [1, 3].map((more) => {
      const host = openBook(emptyBook);
      build(host, planOf());
      const asked = request(host, layoutBook(planOf(more), 'ja', ask(host, 'readBook')));
      const before = everything(host);
      host.calls.reset();
      const { undo } = ask(host, 'buildBook', asked);
      const { total } = host.calls;
      expect(rowLooks(host, 'KPI定義', 'A8:AE8')).toEqual(rowLooks(whole, 'KPI定義', 'A8:AE8'));
      expect(rowLooks(host, '実績', 'E4:E30')).toEqual(rowLooks(whole, '実績', 'D4:D30'));
      ask(host, 'undoLastWrite', { id: undo!.id });
      expect(everything(host)).toEqual(before);
      return total;
    });
    expect(calls[0]).toBe(calls[1]);
  });

  it('asks before it covers what somebody typed over a formula', () => {
    const host = openBook(emptyBook);
    build(host, planOf());
    sheetOf(host, 'KPIツリー').getRange('J6').setValue('わたし');
    const blocks = layoutBook(planOf(), 'ja', ask(host, 'readBook'));
    const plan = ask(host, 'planBook', { sheets: blocks });
    expect(plan.covers).toEqual([{ address: 'KPIツリー!J6', text: 'わたし' }]);
    const asked = {
      ...{ sheets: blocks, fingerprint: plan.fingerprint, mayOverwrite: false, language: 'ja' as const },
    };
    expect(askInVain(host, 'buildBook', asked)).toMatchObject({
      code: 'CELLS_OCCUPIED',
      cell: 'KPIツリー!J6',
    });
    expect(ask(host, 'buildBook', { ...asked, mayOverwrite: true }).undo).not.toBeNull();
    expect(sheetOf(host, 'KPIツリー').getRange('J6').getValue()).toBe('高橋');
  });

  it('refuses to write over a book that changed since the preview', () => {
    const host = openBook(emptyBook);
    build(host, planOf());
    const asked = request(host, layoutBook(planOf(1), 'ja', ask(host, 'readBook')));
    sheetOf(host, 'KPI定義').getRange('E5').setValue('変えた');
    expect(askInVain(host, 'buildBook', asked).code).toBe('PLACE_CHANGED');
  });

  it('fetches actuals from a sheet of the planner', () => {
    const host = openBook({
      売上: [
        ['日付', '項目', '数'],
        ['2026/04/03', '受注', 4],
        ['2026/04/20', '受注', 5],
        ['2026/05/10', '受注', 7],
        ['2026/05/11', '失注', 9],
      ],
    });
    const plan = planOf();
    const actuals = '売上!C2:C99 (日付 売上!A2:A99, 項目 売上!B2:B99 = 受注)';
    const kpis = plan.kpis.map((kpi) => (kpi.id === 'k01' ? { ...kpi, actuals } : kpi));
    build(host, { ...plan, kpis });
    const reading = ask(host, 'readBook');
    expect(
      foundSheet(reading, 'actuals')
        .values.slice(6, 9)
        .map((row) => row[1]),
    ).toEqual([9, 7, '']);
    expect(treeValue(reading, 'k01', 'G')).toBe(16);
    expect(foundSheet(reading, 'actuals').values[1]![1]).toBe('2026-05-01');
  });

  it('judges nothing while nothing is typed, and keeps a zero apart from a blank', () => {
    const host = openBook(emptyBook);
    build(host, planOf());
    const status = () => String(treeValue(ask(host, 'readBook'), 'k01', 'I')).charAt(0);
    expect(status()).toBe('–');
    sheetOf(host, '実績').getRange('B7').setValue(0);
    expect(status()).toBe('■');
    sheetOf(host, '実績').getRange('B7').setValue(12);
    expect(status()).toBe('●');
    expect(host.cell('I6', 'KPIツリー').background).toBe('#cdeee6');
    sheetOf(host, '実績').getRange('B7').setValue(10.8);
    expect(status()).toBe('▲');
  });
});

describe('undoing a build', () => {
  it('removes the sheets it made', () => {
    const host = openBook(emptyBook);
    const before = everything(host);
    const { undo } = build(host, planOf());
    expect(ask(host, 'undoLastWrite', { id: undo!.id })).toEqual({ restored: undo!.label, left: [] });
    expect(everything(host)).toEqual(before);
    expect(metadata(host)).toBe(0);
    expect(ask(host, 'readContext').undo).toBeNull();
  });

  it('keeps a sheet in which the planner has worked, names it, and finds it again at the next build', () => {
    const host = openBook(emptyBook);
    const { undo } = build(host, planOf());
    sheetOf(host, '実績').getRange('B7').setValue(12);
    const { left } = ask(host, 'undoLastWrite', { id: undo!.id });
    expect(left).toEqual(['実績']);
    expect(names(host)).toEqual(['メモ', '実績']);
    build(host, planOf());
    expect(names(host)).toHaveLength(6);
    expect(treeValue(ask(host, 'readBook'), 'k01', 'G')).toBe(12);
  });

  it('turns a rebuild back to the cells before it', () => {
    const host = openBook(emptyBook);
    build(host, planOf());
    const before = everything(host);
    const { undo } = build(host, planOf(1));
    ask(host, 'undoLastWrite', { id: undo!.id });
    expect(everything(host)).toEqual(before);
  });
});
