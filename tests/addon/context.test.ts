import { describe, expect, it } from 'vitest';
import { ask, askInVain, openBook } from './support/openBook.ts';

describe('the sidebar opens', () => {
  it.each([
    ['Asia/Tokyo', '2026-11-21'],
    ['UTC', '2026-11-20'],
    ['America/New_York', '2026-11-20'],
  ])("knows today in the spreadsheet's own time zone: %s", (timeZone, today) => {
    const now = () => new Date('2026-11-20T16:00:00Z');
    const host = openBook({ 表: {} }, { timeZone, now });
    expect(ask(host, 'readContext')).toMatchObject({ language: 'ja', today, undo: null, colours: [] });
    expect(host.run('KPI_LANDING', 100, '2026/11/01', '2026/11/30')).toBeCloseTo(
      (100 * 30) / Number(today.slice(-2)),
      9,
    );
  });

  it('names what is selected, several ranges included', () => {
    const host = openBook({ '2026 Q1': {} });
    host.select(['B1:B3', 'D1:D3']);
    expect(ask(host, 'readContext').selection).toEqual({
      sheetName: '2026 Q1',
      address: "'2026 Q1'!B1:B3, '2026 Q1'!D1:D3",
      rows: 6,
      columns: 1,
    });
  });

  it('shows cells on request, and says when they are gone', () => {
    const host = openBook({ 表: {}, 別: {} });
    expect(ask(host, 'showCells', { address: '別!B2:C3' })).toBeNull();
    expect(ask(host, 'readContext').selection.address).toBe('別!B2:C3');
    expect(askInVain(host, 'showCells', { address: '別!ZZZ99' }).code).toBe('OUTSIDE_SHEET');
    expect(askInVain(host, 'showCells', { address: '消えた!A1' }).code).toBe('SHEET_MISSING');
  });
});
