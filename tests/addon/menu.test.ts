import { describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import type { Opening } from '../../src/addon/server/types.ts';
import { applyColours } from './support/colours.ts';
import { openBook, ruleTexts, snapshot } from './support/openBook.ts';

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

/** What the sidebar was opened with. */
const openingOf = (host: Host): Opening => {
  const attribute = /<body data-opening="([^"]*)">/.exec(host.ui.sidebar!.html)![1]!;
  return JSON.parse(decodeURIComponent(attribute));
};

describe('an item of the menu', () => {
  const open = () => {
    const host = openBook({ 表: table });
    host.select('B1:C4');
    return host;
  };
  const colour = (host: Host) => {
    const area = { orientation: 'columns' as const, actual: '表!B2:B4', target: '表!C2:C4', status: null };
    const spec = { ...cutoffs, id: null, areas: [area], statusWords: false, legend: false };
    return applyColours(host, spec);
  };
  const cutoffs = { direction: 'higher' as const, green: 1, yellow: 0.8 };

  it('opens the sidebar to colour the selection, and changes nothing before the preview', () => {
    const host = open();
    const before = snapshot(host);
    host.clickMenu('colourSelection');
    expect(openingOf(host)).toEqual({ page: 'colours' });
    expect(snapshot(host)).toEqual(before);
  });

  it('removes and undoes', () => {
    const host = open();
    colour(host);
    const coloured = snapshot(host);
    expect(coloured.rules).toHaveLength(3);
    host.clickMenu('removeSelectionColours');
    expect(ruleTexts(host)).toEqual([]);
    expect(host.ui.alerts.map(({ message }) => message)).toEqual(['表!B2:B4 の色を外しました。']);
    host.clickMenu('undoFromMenu');
    expect(snapshot(host)).toEqual(coloured);
    expect(host.ui.alerts).toHaveLength(2);
    expect(host.ui.sidebar).toBeNull();
  });

  it('opens the sidebar with the reason where it can do nothing', () => {
    const host = open();
    host.clickMenu('undoFromMenu');
    expect(openingOf(host)).toEqual({ fault: { code: 'UNDO_GONE', data: { value: '' }, cell: null } });
    host.clickMenu('removeSelectionColours');
    expect(openingOf(host)).toMatchObject({
      page: 'colours',
      fault: { code: 'NO_COLOURS_HERE', data: { place: '表!B1:C4' } },
    });
    expect(host.ui.alerts).toEqual([]);
  });

  it('tells the sidebar a name that looks like markup without breaking the page', () => {
    const name = '<b>"&';
    const host = openBook({ [name]: table });
    host.select('B1:C4', name);
    host.clickMenu('removeSelectionColours');
    expect(String(openingOf(host).fault!.data.place)).toBe("'<b>\"&'!B1:C4");
  });
});
