import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { emptyHost } from './support.ts';

let host: Host;
// biome-ignore lint/suspicious/noExplicitAny: service objects are untyped, as in scripts
let sheet: any;
// biome-ignore lint/suspicious/noExplicitAny: as above
let app: any;
// biome-ignore lint/suspicious/noExplicitAny: as above
let book: any;

beforeEach(() => {
  host = emptyHost();
  app = host.globals.SpreadsheetApp;
  book = app.getActive();
  sheet = app.getActiveSheet();
});

describe('the selection', () => {
  it('is what a test selects, the last address being active', () => {
    host.select(['A1:A5', 'C1:C5']);
    const list = app.getActiveRangeList().getRanges();
    expect(list.map((range: { getA1Notation(): string }) => range.getA1Notation())).toEqual([
      'A1:A5',
      'C1:C5',
    ]);
    expect(app.getActiveRange().getA1Notation()).toBe('C1:C5');
    host.select('B2', 'シート1');
    expect(app.getCurrentCell().getA1Notation()).toBe('B2');
  });

  it('covers whole columns', () => {
    host.select('B:C');
    expect(app.getActiveRange().getNumRows()).toBe(1000);
  });

  it('is moved by activate and setActiveSelection', () => {
    const other = book.insertSheet('other');
    sheet.getRange('D4').activate();
    expect([book.getActiveSheet().getName(), app.getActiveRange().getA1Notation()]).toEqual([
      'シート1',
      'D4',
    ]);
    other.setActiveSelection('B2:C3');
    expect([book.getActiveSheet().getName(), app.getActiveRange().getA1Notation()]).toEqual([
      'other',
      'B2:C3',
    ]);
  });
});

it('keeps charts by their configuration, anchored to a cell', () => {
  const chart = sheet.newChart().asLineChart().addRange(sheet.getRange('A1:B5')).setPosition(2, 4, 0, 0);
  sheet.insertChart(chart.setOption('title', '推移').build());
  sheet.insertRowBefore(1);
  const [kept] = sheet.getCharts();
  expect([kept.getContainerInfo().getAnchorRow(), kept.getRanges()[0].getA1Notation()]).toEqual([3, 'A1:B5']);
  sheet.removeChart(kept);
  expect(sheet.getCharts()).toEqual([]);
});
