import { describe, expect, it } from 'vitest';
import { hostWith } from './support.ts';

const menu = `
function onOpen(e) {
  SpreadsheetApp.getUi().createAddonMenu().addItem('開く', 'show').addSeparator().addItem('数える', 'count').addToUi();
}
var counter = 0;
function count() { counter++; SpreadsheetApp.getActiveSheet().getRange('A1').setValue(counter); }
function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }
function hidden_() { return 1; }
`;

describe('opening the document', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)('makes the menu in AuthMode %s', (authMode) => {
    const host = hostWith(menu, { authMode });
    host.open();
    const items = [
      { caption: '開く', functionName: 'show' },
      { caption: '数える', functionName: 'count' },
    ];
    expect(host.menus().map((each) => each.items)).toEqual([items]);
  });

  it.each([
    ['NONE', 'PropertiesService.getUserProperties().getProperty("a")', false],
    ['NONE', 'SpreadsheetApp.getActiveSheet().getName()', false],
    ['NONE', 'Session.getActiveUserLocale()', true],
    ['LIMITED', 'PropertiesService.getUserProperties().getProperty("a")', true],
    ['LIMITED', 'SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)', true],
    ['LIMITED', 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))', false],
    ['LIMITED', 'ScriptApp.newTrigger("x")', false],
  ] as const)('in AuthMode %s, %s before the menu leaves one: %s', (authMode, call, hasMenu) => {
    const host = hostWith(menu.replace('{\n', `{ ${call};\n`), { authMode });
    host.open();
    expect(host.menus()).toHaveLength(hasMenu ? 1 : 0);
    expect(host.logs.some((line) => line.includes('You do not have permission to call'))).toBe(!hasMenu);
  });

  it('has no menu when the script calls a service while loading', () => {
    const host = hostWith(`${menu}var sheet = SpreadsheetApp.getActiveSheet();`, { authMode: 'NONE' });
    host.open();
    expect(host.menus()).toEqual([]);
  });

  it('makes the menu anew each time', () => {
    const host = hostWith(menu);
    host.open();
    host.open();
    expect(host.menus()).toHaveLength(1);
  });
});

it('tells onOpen how far it is authorised', () => {
  const code = 'function onOpen(e) { Logger.log(String(e.authMode === ScriptApp.AuthMode.LIMITED)); }';
  const host = hostWith(code, { authMode: 'LIMITED' });
  host.open();
  expect(host.logs).toEqual(['true']);
});

describe('executions', () => {
  it('start with the script’s globals unset', () => {
    const host = hostWith(menu);
    host.clickMenu('count');
    host.clickMenu('count');
    expect(host.cell('A1').value).toBe(1);
  });

  it('reach only what is declared, and nothing private', () => {
    const host = hostWith(menu);
    expect(() => host.run('nothing')).toThrow('Script function not found: nothing');
    expect(() => host.run('hidden_')).toThrow('Script function not found: hidden_');
  });

  it('have no browser, timers or Node about them', () => {
    const names = [
      'window',
      'document',
      'process',
      'require',
      'setTimeout',
      'fetch',
      'URL',
      'TextEncoder',
      'Buffer',
    ];
    const host = hostWith(`function kinds() { return [${names.map((name) => `typeof ${name}`)}]; }`);
    expect(host.run('kinds')).toEqual(names.map(() => 'undefined'));
  });

  it('see service errors as Errors named Exception, of their own realm', () => {
    const host = hostWith(`function attempt() {
  try { SpreadsheetApp.getActiveSheet().getRange('A1:B2').setValues([[1]]); } catch (e) { return [e instanceof Error, e.name, e.message]; }
}`);
    expect(host.run('attempt')).toEqual([
      true,
      'Exception',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ]);
  });

  it('have no user interface when a trigger runs them', () => {
    const host = hostWith('function hourly() { return SpreadsheetApp.getUi(); }');
    expect(() => host.runTrigger('hourly')).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  it('may not open other spreadsheets', () => {
    const host = hostWith('function other() { return SpreadsheetApp.openById("x").getName(); }');
    expect(() => host.run('other')).toThrow('not sufficient to call SpreadsheetApp.openById');
  });
});

describe('google.script.run', () => {
  const host = hostWith(`
function echo(value) { return value; }
function dated() { return { a: [1, { b: new Date(0) }] }; }
function withFunction() { return { f: function () {} }; }
function nothing() {}
function sparse() { return [undefined, null, NaN]; }
function kind(value) { return [value instanceof Object, typeof value]; }
function fails() { throw new Error('だめ'); }
`);

  it('carries plain JSON both ways', () => {
    const value = { a: [1, 'x', true, null], b: { c: [] } };
    expect(host.run('echo', value)).toEqual(value);
    expect(host.run('nothing')).toBeNull();
    expect(host.run('kind', { a: 1 })).toEqual([true, 'object']);
    expect(host.run('sparse')).toEqual([null, null, null]);
  });

  it('turns a result with a Date anywhere into null, without an error', () => {
    expect(host.run('dated')).toBeNull();
  });

  it('refuses functions, and Dates and other objects as arguments', () => {
    expect(() => host.run('withFunction')).toThrow('not a supported return type');
    for (const argument of [() => 1, { a: new Date() }, [new Map()], 10n])
      expect(() => host.run('echo', argument)).toThrow('illegal value in property');
  });

  it('brings errors back', () => {
    expect(() => host.run('fails')).toThrow('だめ');
  });
});

describe('custom functions while cells calculate', () => {
  it('have neither a user interface nor triggers', () => {
    const host = hostWith(`/** @customfunction */
function UI() { return SpreadsheetApp.getUi() && 1; }
/** @customfunction */
function TRIGGERS() { return ScriptApp.getProjectTriggers().length; }
/** @customfunction */
function LOCALE() { return Session.getActiveUserLocale(); }`);
    const sheet = host.globals.SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:A3').setFormulas([['=UI()'], ['=TRIGGERS()'], ['=LOCALE()']]);
    expect(['A1', 'A2', 'A3'].map((a1) => host.cell(a1).value)).toEqual(['#ERROR!', '#ERROR!', 'ja']);
  });
});
