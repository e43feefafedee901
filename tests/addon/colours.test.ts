import { describe, expect, it } from 'vitest';
import type { ColourSpec } from '../../sidebar/colours/plan/ColourSpec.ts';
import { shopRows } from '../sidebar/support/sampleColours.ts';
import { applyColours, previewColours } from './support/colours.ts';
import { ask, askInVain, openBook, ruleTexts, sheetOf, snapshot } from './support/openBook.ts';
import { readTarget } from './support/readTarget.ts';

const openShops = () => openBook({ 店舗別売上: shopRows });

const spec = {
  id: null,
  areas: [
    {
      orientation: 'columns' as const,
      actual: '店舗別売上!B2:B13',
      target: '店舗別売上!C2:C13',
      status: '店舗別売上!D2:D13',
    },
  ],
  direction: 'higher' as const,
  green: 1,
  yellow: 0.9,
  statusWords: true,
  legend: false,
};

const apply = (host: ReturnType<typeof openShops>, wanted: ColourSpec = spec) => applyColours(host, wanted);

describe('colouring the shops of the design', () => {
  it('recognises actual, target, direction and the free column', () => {
    const host = openShops();
    host.select('B1:C13');
    const found = readTarget(host);
    expect(found).toMatchObject({
      address: '店舗別売上!B1:C13',
      orientation: 'columns',
      actual: 0,
      target: 1,
      direction: 'higher',
      statusLine: { address: '店舗別売上!D2:D13', label: 'D' },
      otherRules: 0,
      applied: null,
      more: [],
    });
    expect(found.lines).toEqual([
      { address: '店舗別売上!B2:B13', label: 'B', heading: '売上実績', numbers: 11, isPercent: false },
      { address: '店舗別売上!C2:C13', label: 'C', heading: '売上目標', numbers: 12, isPercent: false },
    ]);
  });

  it('counts before anything is written', () => {
    const host = openShops();
    const before = snapshot(host);
    const preview = previewColours(host, spec);
    expect(preview).toMatchObject({
      cells: 12,
      counts: { ok: 5, warn: 3, bad: 3, none: 1 },
      occupied: [],
      otherRules: 0,
    });
    expect(preview.nearest.map(({ name }) => name)).toEqual(['神戸', '広島', '京都']);
    expect(preview.nearest[0]).toMatchObject({ actual: '287', target: '320', verdict: 'bad' });
    expect(snapshot(host)).toEqual(before);
  });

  it('tells a blank cell from one that holds text or an error in words', () => {
    const host = openShops();
    apply(host);
    const sheet = sheetOf(host);
    sheet.getRange('B2').setValue('▲12');
    sheet.getRange('B3').setFormula('=1/0');
    sheet.getRange('B4').clearContent();
    expect([2, 3, 4].map((row) => host.cell(`D${row}`).value)).toEqual([
      '– 判定なし',
      '– 判定なし',
      '– 未入力',
    ]);
    expect([2, 3, 4].map((row) => host.cell(`B${row}`).background)).toEqual([null, null, null]);
  });

  it('fills the cells by native rules and writes the words beside them', () => {
    const host = openShops();
    const result = apply(host);
    expect(result).toMatchObject({ cells: 12, counts: { ok: 5, warn: 3, bad: 3, none: 1 } });
    expect(result.worst.map(({ name }) => name)).toEqual(['梅田', '渋谷', '神戸']);
    expect(host.cell('B2')).toMatchObject({ background: '#cdeee6', color: '#00473a', bold: false });
    expect(host.cell('B3')).toMatchObject({ background: '#ffedb0', color: '#543700', bold: false });
    expect(host.cell('B6')).toMatchObject({ background: '#f6c3b4', color: '#6f1600', bold: true });
    expect(host.cell('B13').background).toBeNull();
    expect(host.cell('C2').background).toBeNull();
    expect(host.cell('D1').value).toBe('判定');
    expect([2, 3, 6, 13].map((row) => host.cell(`D${row}`).value)).toEqual([
      '● 達成',
      '▲ 注意',
      '■ 要対応',
      '– 未入力',
    ]);
    expect([2, 3, 6, 13].map((row) => host.cell(`D${row}`).color)).toEqual([
      '#006350',
      '#7d4b00',
      '#a02408',
      '#505c68',
    ]);
    expect(ruleTexts(host)).toHaveLength(7);
  });

  it('follows the numbers', () => {
    const host = openShops();
    apply(host);
    sheetOf(host).getRange('B2').setValue(100);
    expect(host.cell('B2').background).toBe('#f6c3b4');
    expect(host.cell('D2').value).toBe('■ 要対応');
  });

  it('changes nothing when applied twice', () => {
    const host = openShops();
    apply(host);
    const once = snapshot(host);
    const again = apply(host);
    expect(again.undo).toBeNull();
    expect(snapshot(host)).toEqual(once);
  });

  it('changes the cut-offs in place and keeps the rules of others where they are', () => {
    const host = openShops();
    const sheet = sheetOf(host);
    const rule = (text: string) =>
      host.globals.SpreadsheetApp.newConditionalFormatRule()
        .whenTextContains(text)
        .setBackground('#112233')
        .setRanges([sheet.getRange('A1:A20')])
        .build();
    sheet.setConditionalFormatRules([rule('札')]);
    const { applied } = apply(host);
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule('仙')]);
    const foreign = (texts: string[]) =>
      texts.map((text, index) => [index, text] as const).filter(([, t]) => !t.includes('kpi:'));
    const before = foreign(ruleTexts(host));
    apply(host, { ...applied.spec, yellow: 0.8 });
    expect(foreign(ruleTexts(host))).toEqual(before);
    expect(host.cell('B6').background).toBe('#ffedb0');
    ask(host, 'removeColours', { id: applied.id });
    expect(ruleTexts(host)).toEqual(before.map(([, text]) => text));
  });

  it('removes rules, words and heading, and undo brings them back', () => {
    const host = openShops();
    const before = snapshot(host);
    const { applied } = apply(host);
    const coloured = snapshot(host);
    const { undo } = ask(host, 'removeColours', { id: applied.id });
    expect(snapshot(host)).toEqual(before);
    ask(host, 'undoLastWrite', { id: undo!.id });
    expect(snapshot(host)).toEqual(coloured);
    expect(askInVain(host, 'undoLastWrite', { id: undo!.id }).code).toBe('UNDO_GONE');
  });

  it('undoes what it applied', () => {
    const host = openShops();
    const before = snapshot(host);
    const { undo } = apply(host);
    expect(ask(host, 'readContext').undo).toEqual(undo);
    expect(ask(host, 'undoLastWrite', { id: undo!.id })).toEqual({ restored: undo!.label, left: [] });
    expect(snapshot(host)).toEqual(before);
    expect(ask(host, 'readContext').undo).toBeNull();
  });

  it('leaves words the planner has written over, and names them', () => {
    const host = openShops();
    const { undo } = apply(host);
    sheetOf(host).getRange('D5').setValue('相談中');
    expect(ask(host, 'undoLastWrite', { id: undo!.id }).left).toEqual(['店舗別売上!D5']);
    expect(host.cell('D5').value).toBe('相談中');
    expect(host.cell('D4').value).toBe('');
  });
});
