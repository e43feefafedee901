import { describe, expect, it } from 'vitest';
import { funnelRequest } from '../support/blocks.ts';
import { noise } from '../support/noise.ts';
import { ask, askInVain, openBook, sheetOf, snapshot } from '../support/openBook.ts';
import { column, empty, plan, write } from './support.ts';

describe('cells that hold something', () => {
  const open = () => openBook({ 試算: { B3: 'メモ', C4: 5, D5: '=C4*2', D6: "'007", E9: 'さわらない' } });

  it('are listed first and covered only after a yes', () => {
    const host = open();
    host.select('B2');
    const before = snapshot(host);
    const request = funnelRequest(host, plan);
    expect(request.placement.occupied).toEqual([
      { address: '試算!B3', text: 'メモ' },
      { address: '試算!C4', text: '5' },
      { address: '試算!D5', text: '=C4*2' },
      { address: '試算!D6', text: '007' },
    ]);
    expect(askInVain(host, 'writeBlock', { ...request, mayOverwrite: false }).code).toBe('CELLS_OCCUPIED');
    expect(snapshot(host)).toEqual(before);
  });

  it('are refused when they changed since', () => {
    const host = open();
    host.select('B2');
    const request = funnelRequest(host, plan);
    sheetOf(host).getRange('C5').setValue(1);
    expect(askInVain(host, 'writeBlock', request).code).toBe('PLACE_CHANGED');
  });

  it('come back with their formats when undone', () => {
    const host = open();
    const sheet = sheetOf(host);
    sheet.getRange('C4').setNumberFormat('0.00').setBackground('#ff0000').setFontWeight('bold');
    sheet.getRange('B7').setValue(new Date(2026, 0, 5));
    const before = snapshot(host);
    const { undo } = write(host, plan);
    expect(host.cell('C4').value).not.toBe(5);
    expect(ask(host, 'undoLastWrite', { id: undo!.id }).left).toEqual([]);
    expect(snapshot(host)).toEqual(before);
  });

  it('stay as the planner left them after the write', () => {
    const host = open();
    const { undo } = write(host, plan);
    sheetOf(host).getRange('C6').setValue(0.9);
    expect(ask(host, 'undoLastWrite', { id: undo!.id }).left).toEqual(['試算!C6']);
    expect(host.cell('C6').value).toBe(0.9);
    expect(host.cell('B3').value).toBe('メモ');
    expect(host.cell('D5').formula).toBe('=C4*2');
  });

  it('that a formula spilled come back as its spill, not as values', () => {
    const host = openBook({
      試算: { A1: 5, A2: 6, A3: 7, A4: 8, A5: 9, C1: '=TRANSPOSE(TRANSPOSE(A1:A5))', C7: 'メモ' },
    });
    const before = snapshot(host);
    const { undo } = write(host, plan, 'C3');
    expect(host.cell('C1').value).toBe('#REF!');
    expect(ask(host, 'undoLastWrite', { id: undo!.id }).left).toEqual([]);
    expect(snapshot(host)).toEqual(before);
    sheetOf(host).getRange('A4').setValue(80);
    expect(host.cell('C4').value).toBe(80);
  });

  it('are not covered when they are too large to be kept for an undo', () => {
    const host = open();
    sheetOf(host)
      .getRange('B3:D3')
      .setValues([[1, 2, 3].map((seed) => noise(40_000, seed))]);
    const before = snapshot(host);
    host.select('B2');
    expect(askInVain(host, 'writeBlock', funnelRequest(host, plan)).code).toBe('UNDO_TOO_LARGE');
    expect(snapshot(host)).toEqual(before);
  });

  it('that are merged are refused', () => {
    const host = open();
    sheetOf(host).getRange('B4:C4').merge();
    host.select('B2');
    expect(askInVain(host, 'placeBlock', { rows: 7, columns: 3 }).code).toBe('MERGED_CELLS');
  });
});

it('the sheet grows where the block does not fit', () => {
  const host = empty();
  const sheet = sheetOf(host);
  host.select('Z1000');
  const request = funnelRequest(host, plan, false);
  expect(request.placement.address).toBe('試算!Z1000:AB1006');
  ask(host, 'writeBlock', request);
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1006, 28]);
  expect(host.cell('AB1003').value).toBe(400);
});

it('separates arguments as the spreadsheet does', () => {
  const host = openBook({ Plan: {} }, { spreadsheetLocale: 'de_DE' });
  write(host, plan);
  expect(sheetOf(host).getRange('D5').getFormula()).toContain(';');
  expect(column(host, 'D', 5, 8)).toEqual([400, 80, 40, 12]);
});
