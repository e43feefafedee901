import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Encoding from 'encoding-japanese';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type OpenPage, openPage } from './support/openPage.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core');

let folder: string;
let open: OpenPage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gyakusan-'));
  return () => rm(folder, { recursive: true });
});

afterEach(async () => {
  await open.close();
});

/** Accepts the next question of the page. */
function acceptQuestion(): void {
  open.page.once('dialog', (dialog) => dialog.accept());
}

describe('the page', () => {
  it('opens the sample in Japanese, menus and toolbar included', async () => {
    open = await openPage();
    expect(await open.page.getAttribute('html', 'lang')).toBe('ja');
    expect(await open.page.textContent('h1')).toBe('サンプル');
    expect(await open.page.locator('.o-topbar-menu').allInnerTexts()).toEqual([
      '編集',
      '表示',
      '挿入',
      '表示形式',
      'データ',
    ]);
    expect(await open.page.locator('.o-sheet').allInnerTexts()).toEqual([
      '試算',
      '店舗別売上',
      '月次実績',
      '返品率',
    ]);
    expect(await open.page.getAttribute('.o-topbar-toolbar [title*="太字"]', 'title')).toContain('太字');
    expect(await open.cell('B2')).toMatchObject({ value: 0.2, display: '20%' });
    expect(await open.cell('A2', '月次実績')).toMatchObject({ display: '2024/04' });
    expect(open.errors).toEqual([]);
  });

  it('opens in English with ?lang=en, whatever language it was started in', async () => {
    open = await openPage({ lang: 'ja' });
    await open.page.goto(`${open.address}?lang=en`);
    await open.waitUntilReady();
    expect(await open.page.getAttribute('html', 'lang')).toBe('en');
    expect(await open.page.locator('.o-topbar-menu').allInnerTexts()).toEqual([
      'Edit',
      'View',
      'Insert',
      'Format',
      'Data',
    ]);
    expect(await open.cell('C2')).toMatchObject({ value: 'Leads' });
    expect(open.errors).toEqual([]);
  });

  it('calculates what is typed, and spills a custom function over the cells below', async () => {
    open = await openPage();
    await open.typeInto('F2', '=1+1');
    await open.waitForCell('F2', '2');
    await open.typeInto('D2', '=KPI_REVERSE(12, B2:B4)');
    for (const [row, count] of [400, 80, 40, 12].entries()) await open.waitForCell(`D${row + 2}`, `${count}`);
    await open.typeInto('B4', '60%');
    await open.waitForCell('D2', '200');
    expect(await open.cell('B4')).toMatchObject({ value: 0.6, display: '60%' });
  });

  it('paints cells as the model has them', async () => {
    open = await openPage();
    await open.goTo('F9');
    expect(await open.paintedFill('B3')).toBe((await open.cell('B3')).background);
    expect(await open.paintedFill('E3')).toBe('#ffffff');
  });

  it('says on hovering what is wrong in a cell', async () => {
    open = await openPage();
    await open.typeInto('D2', '=KPI_REVERSE(12, 30)');
    await open.waitForCell('D2', '#ERROR!');
    await open.goTo('F9');
    await open.hoverCell('D2');
    await open.page.getByText('[RATE_OUT_OF_RANGE]').waitFor();
  });

  it('keeps the book between visits, and goes back to the sample when asked', async () => {
    open = await openPage();
    await open.typeInto('F2', '=6*7');
    await open.waitForCell('F2', '42');
    await open.waitUntilSaved();
    await open.page.reload();
    await open.waitUntilReady();
    expect(await open.cell('F2')).toMatchObject({ value: 42, formula: '=6*7' });

    acceptQuestion();
    await open.choose('ファイル', 'サンプルに戻す');
    await open.page.waitForEvent('load');
    await open.waitUntilReady();
    expect(await open.cell('F2')).toMatchObject({ value: '', formula: '' });
  });

  it('opens a CSV file in Shift_JIS', async () => {
    const file = join(folder, '支店.csv');
    const text = '支店,売上,達成率,コード\n札幌①,"1,024",104.5%,0012\n髙松,¥980,=1+1,03-1234-5678\n';
    await writeFile(file, Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), 'SJIS')));
    open = await openPage({ file });
    expect(await open.page.textContent('h1')).toBe('支店.csv');
    expect(await open.cell('A2')).toMatchObject({ value: '札幌①' });
    expect(await open.cell('B2')).toMatchObject({ value: 1024, display: '1,024' });
    expect(await open.cell('C2')).toMatchObject({ value: 1.045, display: '104.5%' });
    expect(await open.cell('D2')).toMatchObject({ value: '0012' });
    expect(await open.cell('A3')).toMatchObject({ value: '髙松' });
    expect(await open.cell('C3')).toMatchObject({ value: '=1+1', formula: '' });
    expect(open.errors).toEqual([]);
  });

  it('downloads an xlsx file that opens again with the values of custom functions', async () => {
    open = await openPage();
    await open.typeInto('D2', '=KPI_REVERSE(12, B2:B4)');
    await open.waitForCell('D5', '12');
    await open.typeInto('F2', '=B2*2');
    await open.waitForCell('F2', '40%');
    await open.typeInto('F3', "'0012");
    const [download] = await Promise.all([
      open.page.waitForEvent('download'),
      open.choose('ファイル', 'xlsx でダウンロード'),
    ]);
    expect(download.suggestedFilename()).toBe('サンプル.xlsx');
    const file = join(folder, 'again.xlsx');
    await download.saveAs(file);
    await open.close();

    open = await openPage({ file });
    const shown = async (address: string) => (await open.cell(address)).value;
    expect(await Promise.all(['D2', 'D3', 'D4', 'D5'].map(shown))).toEqual([400, 80, 40, 12]);
    expect(await open.cell('D2')).toMatchObject({ formula: '' });
    expect(await open.cell('F2')).toMatchObject({ value: 0.4, display: '40%', formula: '=B2*2' });
    expect(await open.cell('F3')).toMatchObject({ value: '0012' });
    expect(await open.cell('A13', '店舗別売上')).toMatchObject({ value: '福岡' });
    expect(open.errors).toEqual([]);
  });

  it('works by keyboard: F6 between its parts, arrow keys in menus, Escape back', async () => {
    open = await openPage();
    const focused = () => open.page.evaluate('document.activeElement.textContent');
    await open.page.keyboard.press('F6');
    await expect.poll(focused).toBe('ファイル');
    await open.page.keyboard.press('Tab');
    await open.page.keyboard.press('ArrowDown');
    const first = await open.page.locator('.menu-item').first().textContent();
    await expect.poll(focused).toBe(first);
    await open.page.keyboard.press('End');
    await expect.poll(focused).toBe(await open.page.locator('.menu-item').last().textContent());
    await open.page.keyboard.press('Escape');
    await expect.poll(focused).toBe('拡張機能');
    expect(await open.page.locator('.menu-list').count()).toBe(0);
  });

  it.each(['ja', 'en'] as const)('has no accessibility fault in its own parts (%s)', async (lang) => {
    open = await openPage({ lang });
    await open.page.addScriptTag({ path: axePath });
    await open.page.locator('.menu-button').nth(1).click();
    const faults = await open.page.evaluate(
      `axe.run({ exclude: ['.o-spreadsheet', 'iframe'] }).then(({ violations }) => violations.map((v) => v.id))`,
    );
    expect(faults).toEqual([]);
  });
});
