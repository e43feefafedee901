import { describe, expect, it } from 'vitest';
import type { Host } from '../../../host/index.ts';
import { applyColours, coloursIn } from '../support/colours.ts';
import { ask, openBook, ruleTexts, snapshot } from '../support/openBook.ts';
import { specFor } from './support.ts';

const table = [
  ['名', '実績', '目標'],
  ['a', 90.5, 100],
  ['b', 100, 100],
  ['c', 50, 100],
  ['d', '', 100],
];
const fillsIn = (host: Host) => ['B2', 'B3', 'B4', 'B5'].map((a1) => host.cell(a1).background);
const wordsIn = (host: Host) => ['D2', 'D3', 'D4', 'D5'].map((a1) => host.cell(a1).value);
const [green, yellow, red] = ['#cdeee6', '#ffedb0', '#f6c3b4'];
const withLegend = { yellow: 0.75, legend: true };

describe.each(['de_DE', 'fr_FR', 'en_US', 'ja_JP'])('in a spreadsheet of %s', (spreadsheetLocale) => {
  const open = () => openBook({ 表: table }, { spreadsheetLocale });
  const separator = /^(de|fr)/.test(spreadsheetLocale) ? ';' : ',';
  const other = separator === ';' ? ',' : ';';

  it('applies, with its separator in every formula and rule', () => {
    const host = open();
    applyColours(host, specFor(4, withLegend));
    expect(fillsIn(host)).toEqual([yellow, green, red, null]);
    expect(wordsIn(host)).toEqual(['▲ 注意', '● 達成', '■ 要対応', '– 未入力']);
    expect(host.cell('F3').background).toBe(yellow);
    const { formulas, rules } = snapshot(host);
    const written = [...Object.values(formulas).map(String), ...rules.map((rule) => rule.split(' ')[2]!)];
    expect(written).toHaveLength(14);
    for (const formula of written) {
      const bare = formula.replace(/"[^"]*"/g, '');
      expect(bare).toContain(separator);
      expect(bare).not.toContain(other);
    }
  });

  it('changes the limits and the target, and once more nothing', () => {
    const host = open();
    const { applied } = applyColours(host, specFor(4, withLegend));
    const changed = { ...applied.spec, areas: specFor(4, {}, 0.5).areas, green: 1.5, yellow: 1 };
    expect(applyColours(host, changed).undo).not.toBeNull();
    expect(fillsIn(host)).toEqual([green, green, green, null]);
    expect(coloursIn(host).map(({ spec }) => spec)).toEqual([changed]);
    const once = snapshot(host);
    expect(applyColours(host, changed).undo).toBeNull();
    expect(snapshot(host)).toEqual(once);
  });

  it('removes everything', () => {
    const host = open();
    const before = snapshot(host);
    const { applied } = applyColours(host, specFor(4, withLegend));
    ask(host, 'removeColours', { id: applied.id });
    expect(snapshot(host)).toEqual(before);
  });

  it('undoes a removal, a change and the first colours', () => {
    const host = open();
    const undone = (id: string) => ask(host, 'undoLastWrite', { id }).left;
    const before = snapshot(host);
    const first = applyColours(host, specFor(4, withLegend));
    const coloured = snapshot(host);
    expect(undone(ask(host, 'removeColours', { id: first.applied.id }).undo!.id)).toEqual([]);
    expect(snapshot(host)).toEqual(coloured);
    expect(undone(applyColours(host, { ...first.applied.spec, green: 1.2 }).undo!.id)).toEqual([]);
    expect(snapshot(host)).toEqual(coloured);
    ask(host, 'removeColours', { id: first.applied.id });
    expect(undone(applyColours(host, specFor(4, withLegend)).undo!.id)).toEqual([]);
    expect(snapshot(host)).toEqual(before);
    expect(ruleTexts(host)).toEqual([]);
  });
});

it('words and heading are English for an English user', () => {
  const host = openBook({ 表: table }, { userLocale: 'en-GB' });
  applyColours(host, specFor(4));
  expect(['D1', 'D2', 'D3'].map((a1) => host.cell(a1).value)).toEqual(['Status', '▲ Near', '● On target']);
});

it('words follow the language of whoever colours last, and a heading that is there stays', () => {
  const japanese = openBook({ 表: table });
  applyColours(japanese, specFor(4));
  const english = openBook({}, { userLocale: 'en-GB', book: japanese.save() as object });
  applyColours(english, { ...coloursIn(english)[0]!.spec, yellow: 0.7 });
  expect(['D1', 'D2', 'D3'].map((a1) => english.cell(a1, '表').value)).toEqual([
    '判定',
    '▲ Near',
    '● On target',
  ]);
});
