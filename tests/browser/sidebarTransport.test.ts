import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenPage, openPage } from './support/openPage.ts';

/** A small add-on of its own, so that what is tested is the transport and nothing else. As in what is pushed,
 * its functions begin at the left margin. */
const code = `
var calls = 0;
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Test').addItem('Open', 'openIt').addItem('Ask', 'askIt').addToUi();
}
function openIt() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Test bar'));
}
function askIt() {
  var ui = SpreadsheetApp.getUi();
  var pressed = ui.alert('Title', 'Question', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSpreadsheet().toast(pressed === ui.Button.YES ? 'yes' : 'no');
}
function echo(value) { return value; }
function giveDate() { return { when: new Date(0), other: 1 }; }
function fail() { throw new Error('something is missing'); }
function hidden_() { return 1; }
function remember(text) { PropertiesService.getDocumentProperties().setProperty('kept', text); }
function recall() { return PropertiesService.getDocumentProperties().getProperty('kept'); }
function put(text) { SpreadsheetApp.getActiveSheet().getRange('H1').setValue(text); }
`;
const sidebarHtml =
  '<!DOCTYPE html><html lang="en"><head><title>bar</title></head><body><button id="b">first</button></body></html>';
const manifest = '{"timeZone":"Asia/Tokyo","runtimeVersion":"V8"}';

let open: OpenPage;
let bar: Frame;

beforeAll(async () => {
  open = await openPage({ lang: 'en', dist: { code, sidebar: sidebarHtml, manifest } });
  await open.choose('Extensions', 'Open');
  bar = await open.sidebar();
});
afterAll(() => open.close());

/** Calls a server function from inside the sidebar; the argument is written as code. */
function call(name: string, argument = ''): Promise<unknown> {
  return bar.evaluate(`new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((value, user) => resolve({ value, user }))
      .withFailureHandler((error) => resolve({ error: error.message }))
      .withUserObject('mine')
      .${name}(${argument});
  })`);
}

describe('google.script.run in the page', () => {
  it('carries plain values both ways and hands the user object to the handler', async () => {
    expect(await call('echo', '{ a: [1, "x", true, null] }')).toEqual({
      value: { a: [1, 'x', true, null] },
      user: 'mine',
    });
    expect(await call('echo', '[1, undefined]')).toMatchObject({ value: [1, null] });
  });

  it('turns a date anywhere in the answer into null', async () => {
    expect(await call('giveDate')).toEqual({ value: null, user: 'mine' });
  });

  it.each(['new Date()', '() => 1', '[{ deep: new Date() }]', 'document.body', 'new Map()'])(
    'refuses %s as an argument before sending it',
    async (argument) => {
      await expect(call('echo', argument)).rejects.toThrow('illegal value');
    },
  );

  it('reports what the server throws to the failure handler', async () => {
    expect(await call('fail')).toEqual({ error: expect.stringContaining('something is missing') });
  });

  it('does not reach functions that end in an underscore or do not exist', async () => {
    expect(await call('hidden_')).toHaveProperty('error');
    expect(await call('nothingLikeIt')).toHaveProperty('error');
  });

  it('keeps the handlers of one runner away from another', async () => {
    const result = await bar.evaluate(`new Promise((resolve) => {
      const seen = [];
      const plain = google.script.run.withSuccessHandler((value) => seen.push(['plain', value]));
      plain.withSuccessHandler((value) => seen.push(['other', value])).echo(1);
      plain.echo(2);
      google.script.run.withSuccessHandler(() => resolve(seen)).echo(3);
    })`);
    expect(result).toEqual([
      ['other', 1],
      ['plain', 2],
    ]);
  });

  it('writes into the sheet on screen', async () => {
    await call('put', '"from the bar"');
    await open.waitForCell('H1', 'from the bar');
  });
});

describe('the sidebar in the page', () => {
  it('is 300 px wide, named, and cannot reach the page', async () => {
    const frame = open.page.locator('iframe.sidebar-frame');
    expect((await frame.boundingBox())?.width).toBe(300);
    expect(await frame.getAttribute('title')).toBe('Test bar');
    expect(await frame.getAttribute('sandbox')).toBe('allow-scripts allow-forms');
    await expect(bar.evaluate('parent.document.title')).rejects.toThrow();
  });

  it('lets the keyboard out with F6 and into the grid with editor.focus()', async () => {
    const focused = () => open.page.evaluate('document.activeElement.className');
    await bar.focus('#b');
    await open.page.keyboard.press('F6');
    await open.page.waitForFunction(`document.activeElement.className.includes('menu-button')`);
    await bar.focus('#b');
    await bar.evaluate('google.script.host.editor.focus()');
    await open.page.waitForFunction(`document.activeElement.className.includes('o-composer')`);
    expect(await focused()).toContain('o-composer');
  });

  it('asks the add-on’s questions and shows its toasts', async () => {
    open.page.once('dialog', (dialog) => {
      expect(dialog.message()).toContain('Question');
      dialog.accept();
    });
    await open.choose('Extensions', 'Ask');
    await open.page.locator('.notice', { hasText: 'yes' }).waitFor();
    await open.page.getByRole('button', { name: 'Close the message' }).click();
    expect(await open.page.locator('.notice').count()).toBe(0);
  });

  it('closes by its own wish', async () => {
    await bar.evaluate('google.script.host.close()');
    await open.page.waitForSelector('.sidebar', { state: 'detached' });
    await open.choose('Extensions', 'Open');
    await open.page.getByRole('button', { name: 'Close the sidebar' }).click();
    await open.page.waitForSelector('.sidebar', { state: 'detached' });
  });

  it('keeps what the add-on stored with the book for the next visit', async () => {
    await open.choose('Extensions', 'Open');
    bar = await open.sidebar();
    await call('remember', '"since the last visit"');
    await open.waitUntilSaved();
    await open.page.reload();
    await open.waitUntilReady();
    await open.choose('Extensions', 'Open');
    bar = await open.sidebar();
    expect(await call('recall')).toMatchObject({ value: 'since the last visit' });
  });
});
