import { describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { openBook, snapshot } from '../addon/support/openBook.ts';
import { readDist } from '../support/dist.ts';
import { hostileTexts } from './support/hostile.ts';

const dist = readDist();
const declared = [...dist.code.matchAll(/^function (\w+)\(([^)]*)\)/gm)];
const names = declared.map(([, name]) => name!);

const open = (): Host => openBook({ 表: { A1: 'x', B2: 5, C3: '=B2*2' } }, { dist });
const sheetCount = (host: Host): number => host.globals.SpreadsheetApp.getActive().getNumSheets();
const kept = (host: Host) => [
  [...host.stores.properties.document!.entries],
  [...host.stores.properties.user.entries],
  host.triggers.installed.length,
];

describe('every public function, called from a cell', () => {
  it.each(names)('%s changes nothing but its own cells', (name) => {
    const host = open();
    const before = snapshot(host, '表');
    const sheet = host.globals.SpreadsheetApp.getActive().insertSheet('式');
    const hostile = sheet.getRange(1, 1, hostileTexts.length, 1);
    hostile.setValues(hostileTexts.map((text) => [`'${text.slice(0, 200)}`]));
    for (const list of ['', 'A1', 'A1:A9,1', '表!B2,A2:A40', '"{}"', 'A:A,TRUE,"id"'])
      sheet.getRange(60, 3).setFormula(`=${name}(${list})`).getValue();
    expect(snapshot(host, '表')).toEqual(before);
    expect(sheetCount(host)).toBe(2);
    expect(kept(host)).toEqual([[], [], 0]);
    expect(hostile.getValues().flat()).toEqual(hostileTexts.map((text) => text.slice(0, 200)));
    expect(host.ui).toMatchObject({ sidebar: null, dialog: null, alerts: [] });
  });
});

describe('hostile cells', () => {
  const custom = declared.map(([, name, list]): [string, number] => [name!, list!.split(',').length]);

  it.each(custom.filter(([name]) => name.startsWith('KPI_')))(
    '%s shows a result or its own error for each of them',
    (name, parameters) => {
      const host = open();
      const list = ['E1', 'E1:E3', 'E1', 'E1', 'E1:E3'].slice(0, parameters).join();
      const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('表');
      for (const text of hostileTexts) {
        sheet.getRange('E1').setValue(`'${text.slice(0, 200)}`);
        sheet.getRange('G1').setFormula(`=${name}(${list})`);
        const { value, error } = host.cell('G1', '表');
        if (String(value).startsWith('#'))
          expect(error).toMatch(new RegExp(`^${name}: .+ \\[[A-Z_]+\\]$`, 's'));
        expect(error ?? '').not.toContain('[INTERNAL]');
      }
    },
  );
});

describe('the formula language', () => {
  it.each([
    'constructor("return 1")()',
    '__proto__',
    'a.constructor',
    'this',
    'globalThis',
    'SpreadsheetApp',
    '売上 = eval(1)',
    '`1`',
    '売上 = (() => 1)()',
    'toString',
    '売上 = __proto__ * constructor',
    '[]["constructor"]',
  ])('does not reach JavaScript with %s', (text) => {
    const host = open();
    const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('表');
    sheet.getRange('E1').setValue(`'${text}`);
    for (const name of ['KPI_TREE', 'KPI_SOLVE', 'KPI_SENSITIVITY', 'KPI_CHECK']) {
      sheet.getRange('G1').setFormula(`=${name}(E1,E1,E1,E1,E1)`);
      const { value, error } = host.cell('G1', '表');
      expect(String(value)).not.toMatch(/function|native code|\[object/);
      expect(error ?? '').not.toContain('[INTERNAL]');
    }
  });

  it('nor does anything else that is pushed: nothing evaluates text as code', () => {
    expect(dist.code).not.toMatch(/\beval\s*\(|\bnew Function\b|[^.\w]Function\s*\(/);
    expect(dist.sidebar).not.toMatch(/\beval\s*\(|\bnew Function\b|document\.write|insertAdjacentHTML/);
  });
});
