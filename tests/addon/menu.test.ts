import { describe, expect, it } from 'vitest';
import { openBook, ruleTexts, sheetOf, snapshot } from './support/openBook.ts';

const table = [
  ['店', '実績', '目標'],
  ['A', 90, 100],
  ['B', 120, 100],
  ['C', 10, 100],
];

describe('the menu', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)('appears with authorisation %s', (authMode) => {
    const host = openBook({ 表: table }, { authMode });
    host.open();
    expect(host.menus()).toHaveLength(1);
    expect(
      host
        .menus()[0]!
        .items.map(({ caption }) => caption)
        .filter(Boolean),
    ).toEqual(['サイドバーを開く', '選択範囲に色を付ける…', '選択範囲の色を外す', '元に戻す', '動作確認']);
  });

  it('is English for others', () => {
    const host = openBook({ 表: table }, { userLocale: 'fr' });
    host.open();
    expect(host.menus()[0]!.items[0]!.caption).toBe('Open sidebar');
  });

  it('opens the sidebar', () => {
    const host = openBook({ 表: table });
    host.clickMenu('openSidebar');
    expect(host.ui.sidebar).toMatchObject({ title: 'KPI逆算' });
  });
});

describe('colouring from the menu', () => {
  const open = () => {
    const host = openBook({ 表: table });
    host.select('B1:C4');
    return host;
  };

  it('says the counts, and colours after a yes', () => {
    const host = open();
    host.ui.answer('YES');
    host.clickMenu('colourSelection');
    const [question, done] = host.ui.alerts;
    expect(question!.message).toContain('達成(緑) 1　注意(黄) 1　要対応(赤) 1');
    expect(done!.message).toContain('3個');
    expect(host.cell('B4').background).toBe('#f6c3b4');
    expect(ruleTexts(host)).toHaveLength(3);
  });

  it.each([
    ['実績', '緑は達成率100%以上、黄は90%以上'],
    ['解約率', '緑は達成率100%以上、黄は90%以上です。低いほど良い'],
  ])('suggests for %s the limits that the sidebar suggests', (heading, limits) => {
    const host = openBook({ 表: [[table[0]![0], heading, '目標'], ...table.slice(1)] });
    host.select('B1:C4');
    host.ui.answer('NO');
    host.clickMenu('colourSelection');
    expect(host.ui.alerts[0]!.message).toContain(limits);
  });

  it('does nothing after a no', () => {
    const host = open();
    const before = snapshot(host);
    host.ui.answer('NO');
    host.clickMenu('colourSelection');
    expect(host.ui.alerts).toHaveLength(1);
    expect(snapshot(host)).toEqual(before);
  });

  it('removes and undoes', () => {
    const host = open();
    host.ui.answer('YES');
    host.clickMenu('colourSelection');
    const coloured = snapshot(host);
    expect(coloured.rules).toHaveLength(3);
    host.clickMenu('removeSelectionColours');
    expect(ruleTexts(host)).toEqual([]);
    host.clickMenu('undoFromMenu');
    expect(snapshot(host)).toEqual(coloured);
    host.clickMenu('undoFromMenu');
    expect(host.ui.alerts.slice(-1)[0]!.message).toContain('UNDO_GONE');
  });

  it('sends to the sidebar where no target is recognised', () => {
    const host = open();
    host.select('B1:B4');
    host.clickMenu('colourSelection');
    expect(host.ui.alerts.slice(-1)[0]!.message).toContain('TARGET_NOT_RECOGNISED');
    host.clickMenu('removeSelectionColours');
    expect(host.ui.alerts.slice(-1)[0]!.message).toContain('NO_COLOURS_HERE');
    expect(sheetOf(host).getConditionalFormatRules()).toEqual([]);
  });
});
