import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { emptyHost, hostWith } from './support.ts';

let host: Host;
beforeEach(() => {
  host = emptyHost();
});

describe('properties', () => {
  it('hold text by key, each store apart', () => {
    const { PropertiesService } = host.globals;
    const properties = PropertiesService.getDocumentProperties();
    properties.setProperty('a', 1).setProperties({ b: 'two' });
    expect(properties.getProperties()).toEqual({ a: '1', b: 'two' });
    expect(properties.getProperty('none')).toBeNull();
    expect(PropertiesService.getUserProperties().getKeys()).toEqual([]);
    properties.deleteProperty('a');
    expect(properties.getKeys()).toEqual(['b']);
  });

  it('refuse more than 9 KB a value and 500 KB a store, counted in bytes', () => {
    const properties = host.globals.PropertiesService.getScriptProperties();
    properties.setProperty('k', 'x'.repeat(9 * 1024));
    expect(() => properties.setProperty('k', 'x'.repeat(9 * 1024 + 1))).toThrow('Argument too large: value');
    expect(() => properties.setProperty('k', '漢'.repeat(3073))).toThrow('Argument too large: value');
    const fill = () => {
      for (let i = 0; i < 60; i++) properties.setProperty(`k${i}`, 'x'.repeat(9 * 1024));
    };
    expect(fill).toThrow('exceeded the property storage quota');
  });

  it('can be missing for the document', () => {
    host.stores.properties.document = null;
    expect(host.globals.PropertiesService.getDocumentProperties()).toBeNull();
  });
});

it('lets cached values expire on the host’s clock', () => {
  let now = new Date('2024-01-01T00:00:00Z');
  const cache = emptyHost({ now: () => now }).globals.CacheService.getUserCache();
  cache.put('k', 'v', 60);
  expect(cache.get('k')).toBe('v');
  now = new Date('2024-01-01T00:01:01Z');
  expect(cache.get('k')).toBeNull();
  expect(() => cache.put('k', 'x'.repeat(100 * 1024 + 1))).toThrow('Argument too large: value');
  expect(() => cache.put('k'.repeat(251), 'v')).toThrow('Argument too large: key');
});

describe('locks', () => {
  it('are given, unless somebody else holds them', () => {
    const lock = host.globals.LockService.getDocumentLock();
    expect([lock.tryLock(10), lock.hasLock()]).toEqual([true, true]);
    lock.releaseLock();
    host.locks.busy.add('document');
    expect([lock.tryLock(10), lock.hasLock()]).toEqual([false, false]);
    expect(() => lock.waitLock(10)).toThrow('Lock timeout');
  });

  it('are lost to a dialog and to the end of the execution, and can be missing', () => {
    const lock = host.globals.LockService.getScriptLock();
    lock.tryLock(10);
    host.globals.SpreadsheetApp.getUi().alert('stop');
    expect(lock.hasLock()).toBe(false);
    const scripted = hostWith('function keep() { LockService.getUserLock().tryLock(1); }');
    scripted.run('keep');
    expect(scripted.locks.held.size).toBe(0);
    host.locks.hasDocumentLock = false;
    expect(host.globals.LockService.getDocumentLock()).toBeNull();
  });
});

it('installs one trigger of a type, at most hourly', () => {
  const { ScriptApp } = host.globals;
  ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
  expect(() => ScriptApp.newTrigger('again').timeBased().everyDays(1).create()).toThrow(
    'too many time-based triggers',
  );
  expect(() => ScriptApp.newTrigger('often').timeBased().everyMinutes(5)).toThrow('once an hour');
  const [trigger] = ScriptApp.getProjectTriggers();
  expect([trigger.getHandlerFunction(), trigger.getEventType()]).toEqual([
    'hourly',
    ScriptApp.EventType.CLOCK,
  ]);
  ScriptApp.deleteTrigger(trigger);
  expect(ScriptApp.getProjectTriggers()).toEqual([]);
});

describe('dialogs', () => {
  const ui = () => host.globals.SpreadsheetApp.getUi();

  it('record what they said and take the queued answers in order', () => {
    const { Button, ButtonSet } = ui();
    host.ui.answer('YES');
    host.ui.answer('部門A');
    expect(ui().alert('題', '本文', ButtonSet.YES_NO)).toBe(Button.YES);
    const response = ui().prompt('名前', ButtonSet.OK_CANCEL);
    expect([response.getSelectedButton(), response.getResponseText()]).toEqual([Button.OK, '部門A']);
    expect(host.ui.alerts).toEqual([
      { title: '題', message: '本文' },
      { title: '', message: '名前' },
    ]);
  });

  it('are declined when nobody answers', () => {
    const { Button, ButtonSet } = ui();
    expect(ui().alert('?', ButtonSet.YES_NO)).toBe(Button.NO);
    expect(ui().alert('?', ButtonSet.OK_CANCEL)).toBe(Button.CANCEL);
    expect(ui().alert('!')).toBe(Button.OK);
  });

  it('ask the page when it offers to', () => {
    const { Button, ButtonSet } = ui();
    host.ui.ask = ({ message, buttons }) => ({
      button: message === 'really?' ? buttons[0]! : 'NO',
      text: '',
    });
    expect(ui().alert('really?', ButtonSet.YES_NO)).toBe(Button.YES);
  });
});

it('shows the sidebar, toasts, and tells the page of it', () => {
  const seen: string[] = [];
  const scripted = hostWith(`function show() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('KPI'));
  SpreadsheetApp.getActive().toast('出来ました');
}`);
  scripted.ui.onChange = () => seen.push(scripted.ui.sidebar?.title ?? '');
  scripted.clickMenu('show');
  expect(scripted.ui.sidebar).toEqual({ title: 'KPI', html: '<p>sidebar</p>' });
  expect(scripted.ui.toasts).toEqual(['出来ました']);
  expect(seen).toEqual(['KPI', 'KPI']);
  expect(() => scripted.globals.HtmlService.createHtmlOutputFromFile('other')).toThrow(
    'No HTML file named other',
  );
});

it('knows the user’s locale and the script’s time zone', () => {
  const { Session } = hostWith('', { userLocale: 'en', manifestTimeZone: 'UTC' }).globals;
  expect([Session.getActiveUserLocale(), Session.getScriptTimeZone()]).toEqual(['en', 'UTC']);
});

it('encodes base64 as UTF-8', () => {
  const { Utilities } = host.globals;
  expect(Utilities.base64Encode('目標')).toBe('55uu5qiZ');
  expect(Utilities.base64Decode('55uu')).toEqual([-25, -101, -82]);
});

it('unpacks what it packed, and nothing with a wrong bit in it', () => {
  const { Utilities } = host.globals;
  const text = '問い合わせ,2716 '.repeat(50);
  const packed = Utilities.gzip(Utilities.newBlob(text));
  expect(Utilities.ungzip(packed).getDataAsString()).toBe(text);
  const bytes = packed.getBytes();
  for (let at = 10; at < bytes.length; at++) {
    const damaged = bytes.map((byte: number, i: number) => (i === at ? byte ^ 4 : byte));
    const blob = Utilities.newBlob(damaged, 'application/x-gzip');
    expect(() => Utilities.ungzip(blob)).toThrow('Could not decompress');
  }
});
