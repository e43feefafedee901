import type { Frame } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSheetShown } from './support/inPage.ts';
import { enterSidebar, tabTo } from './support/keyboard.ts';
import { type OpenPage, openPage } from './support/openPage.ts';

let open: OpenPage;
let sidebar: Frame;

beforeEach(async () => {
  open = await openPage();
  await open.choose('拡張機能', 'サイドバー');
  sidebar = await open.sidebar();
});
afterEach(() => open.close());

const press = (name: string | RegExp) =>
  sidebar
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

const sheetNames = () => open.page.locator('.o-sheet').allTextContents();

const BOOK = ['ダッシュボード', 'KPIツリー', 'KPI定義', '実績', 'KPI設定'];

describe('the wizard', () => {
  it('makes five live sheets from a template in four presses, and takes them back', async () => {
    const before = await sheetNames();
    await press('設計');
    await press('次へ:ツリー');
    await press('この型を使う');
    await press('残りは型のまま作る');
    await sidebar.getByText('5枚のシートを書きました。').waitFor();
    expect(await sheetNames()).toEqual(expect.arrayContaining(BOOK));
    await open.showSheet('KPIツリー');
    const tree = await open.cell('B5', 'KPIツリー');
    expect(tree.display).toContain('年間受注額');
    await press('実績を入力する');
    await open.page.waitForFunction(isSheetShown, '実績');
    await press('作成を取り消す');
    await sidebar.getByText('を元に戻しました。').waitFor();
    expect(await sheetNames()).toEqual(before);
    expect(open.errors).toEqual([]);
  });

  it('starts from a blank tree and back-calculates the number that is missing, by keyboard alone', async () => {
    const { page } = open;
    await enterSidebar(page, sidebar);
    await tabTo(page, sidebar, '設計');
    await page.keyboard.press('Enter');
    await tabTo(page, sidebar, '指標');
    await page.keyboard.type('受注数');
    await tabTo(page, sidebar, '目標値');
    await page.keyboard.type('12');
    await tabTo(page, sidebar, '単位');
    await page.keyboard.press('ArrowUp');
    expect(await sidebar.getByLabel('単位').inputValue()).toBe('count');
    await tabTo(page, sidebar, '責任者');
    await page.keyboard.type('佐藤');
    await tabTo(page, sidebar, '次へ:ツリー');
    await page.keyboard.press('Enter');
    await tabTo(page, sidebar, '型を使わず、白紙から作る');
    await page.keyboard.press('Enter');
    for (const name of ['問い合わせ数', '自社アポ率', '自社受注率']) {
      await tabTo(page, sidebar, '足す指標をさがす');
      await page.keyboard.type(name);
      await tabTo(page, sidebar, `「${name}」を新しく足す`);
      await page.keyboard.press('Enter');
    }
    for (const [name, percent] of [
      ['自社アポ率', '20'],
      ['自社受注率', '15'],
    ] as const) {
      await sidebar.locator('.tree .row', { hasText: name }).focus();
      await page.keyboard.press('Enter');
      await tabTo(page, sidebar, '目標(%)');
      await page.keyboard.type(percent);
    }
    await tabTo(page, sidebar, '問い合わせ数を逆算して 400件 に');
    await page.keyboard.press('Enter');
    await sidebar.getByText('計算が合っています。').waitFor();
    await tabTo(page, sidebar, 'いまの内容で作る');
    await page.keyboard.press('Enter');
    await sidebar.getByText('5枚のシートを書きました。').waitFor();
    const rows = [5, 6, 7, 8];
    const names = await Promise.all(
      rows.map(async (row) => (await open.cell(`B${row}`, 'KPIツリー')).display),
    );
    expect(names.join()).toContain('問い合わせ数');
    expect(open.errors).toEqual([]);
  });
});

describe('the check', () => {
  const ofTree = (name: string) => sidebar.locator('.tree .row', { hasText: name }).first();

  it('finds the slip of ten in a book, mends the very cell, and takes that back', async () => {
    await press('設計');
    await sidebar.getByLabel('指標', { exact: true }).fill('月商');
    await sidebar.getByLabel('目標値').fill('8,300万円');
    await press('次へ:ツリー');
    await press('型を使わず、白紙から作る');
    for (const name of ['UU', 'CVR(率)', '単価']) {
      await sidebar.getByLabel('足す指標をさがす').fill(name);
      await press(`「${name}」を新しく足す`);
    }
    for (const [name, value] of [
      ['UU', '12万'],
      ['CVR(率)', '2.0'],
      ['単価', '3,450'],
    ] as const) {
      await ofTree(name).click();
      if (name === '単価') await sidebar.getByLabel('単位').selectOption('yen');
      await sidebar.getByRole('textbox', { name: /^目標/ }).fill(value);
    }
    await sidebar.getByText('計算が約10倍ずれています').waitFor();
    await press('いまの内容で作る');
    await sidebar.getByText('5枚のシートを書きました。').waitFor();
    await press('点検');
    await sidebar
      .getByText('UU 120,000件 × CVR(率) 2.0% × 単価 3,450円 = 828万円 ≠ 月商 8,300万円')
      .waitFor();
    await press('月商を828万円 に');
    await sidebar.getByText('「月商を828万円 に」で直しました。').waitFor();
    const target = await findTarget();
    expect((await open.cell(target, 'KPI定義')).value).toBe(8_280_000);
    expect(await sidebar.getByText('計算が約10倍ずれています').count()).toBe(0);
    await press('元に戻す');
    await sidebar.getByText('計算が約10倍ずれています').waitFor();
    expect((await open.cell(target, 'KPI定義')).value).toBe(83_000_000);
    await press(`${target} を開く(計算が約10倍ずれています)`);
    await open.page.waitForFunction(isSheetShown, 'KPI定義');
    expect(open.errors).toEqual([]);
  });

  /** The cell that the finding's first button opens. */
  async function findTarget(): Promise<string> {
    const said = await sidebar.locator('.msg.ok').first().textContent();
    return /KPI定義\(([A-Z]+\d+)\)/.exec(said ?? '')![1]!;
  }

  it('judges a pasted sentence', async () => {
    await press('点検');
    await sidebar.getByLabel('計画の文').fill('月商8,300万円=UU12万×CVR2.0%×単価3,450円');
    await sidebar.getByText('10倍の桁違い').waitFor();
    await sidebar.getByText('単価 34,583円').waitFor();
    await sidebar.getByLabel('計画の文').fill('<img src=x onerror=alert(1)>');
    expect(await sidebar.locator('main img').count()).toBe(0);
  });
});
