import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSheetShown } from './support/inPage.ts';
import { enterSidebar, tabTo } from './support/keyboard.ts';
import { type OpenPage, openPage } from './support/openPage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

let open: OpenPage;
beforeEach(async () => {
  open = await openPage({ width: 1900, height: 900 });
});
afterEach(() => open.close());

async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const result = await frame.evaluate('axe.run()');
  return (result as { violations: { id: string; nodes: { html: string }[] }[] }).violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
  );
}

async function openDiagnosis(): Promise<Frame> {
  await open.choose('拡張機能', 'サイドバー');
  const frame = await open.sidebar();
  await enterSidebar(open.page, frame);
  await tabTo(open.page, frame, '診断');
  await open.page.keyboard.press('Enter');
  return frame;
}

describe('a planner diagnosing the monthly actuals', () => {
  it('reads the table around one cell, sees the outlook and puts it beside the table, by keyboard alone', async () => {
    await open.showSheet('月次実績');
    await open.goTo('B3');
    const frame = await openDiagnosis();
    await frame.getByText('月次実績!A1:G31').waitFor();
    await frame.getByRole('img', { name: /目標に届く確率 \d+%/ }).waitFor();
    await frame.getByText(/2026\/10 はおよそ 1\d、10回中8回は/).waitFor();
    expect(await violations(frame)).toEqual([]);

    await open.goTo('I2');
    await enterSidebar(open.page, frame);
    await tabTo(open.page, frame, '数字をシートに置く(これからの見込み)');
    await open.page.keyboard.press('Enter');
    await frame.getByText('「月次実績」シートの I2:M40 に置きました。').waitFor();
    expect(await open.cell('I2', '月次実績')).toMatchObject({ display: '受注の見込み' });
    expect((await open.cell('J4', '月次実績')).value).toBe((await open.cell('E2', '月次実績')).value);
    expect((await open.cell('K34', '月次実績')).value).toBeGreaterThan(10);
    await tabTo(open.page, frame, '元に戻す');
    await open.page.keyboard.press('Enter');
    await frame.getByText('を元に戻しました。').waitFor();
    expect((await open.cell('I2', '月次実績')).value).toBe('');
  });

  it('finds what moved the orders and tries a better rate, by keyboard alone', async () => {
    await open.showSheet('月次実績');
    await open.goTo('B3');
    const frame = await openDiagnosis();
    await frame.getByText('これからの見込み').waitFor();
    await tabTo(open.page, frame, '状況');
    await open.page.keyboard.press('ArrowRight');
    await frame.getByText(/受注は 94 から 103 になりました。いちばん効いたのは リード/).waitFor();
    expect(await violations(frame)).toEqual([]);
    await tabTo(open.page, frame, '打ち手を試算する');
    await open.page.keyboard.press('Enter');
    const landing = frame.locator('.live .big').first();
    const before = Number(await landing.textContent());
    await tabTo(open.page, frame, 'アポ→案件の率');
    for (let press = 0; press < 12; press++) await open.page.keyboard.press('ArrowRight');
    expect(Number(await landing.textContent())).toBeGreaterThan(before);
    expect(await violations(frame)).toEqual([]);
    expect(open.errors).toEqual([]);
  });
});

/** April to July, the columns of 実績 that are typed, from left to right; the others add up by themselves. */
const months = [
  [199, 122, 71, null, 86, 41, 11, 11_000_000, 14, 14, 13, 13, 17_030_000],
  [190, 115, 66, null, 83, 39, 12, 12_300_000, 8, 8, 8, 8, 10_400_000],
  [200, 127, 71, null, 90, 41, 13, 13_100_000, 9, 9, 9, 9, 11_880_000],
  [203, 131, 71, null, 92, 35, 12, 12_300_000, 10, 10, 9, 9, 11_700_000],
];

describe('a planner with a KPI book', () => {
  let frame: Frame;
  const press = (name: string | RegExp) =>
    frame
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
  const view = (name: string) => frame.getByText(name, { exact: true }).click();

  async function typeActuals(): Promise<void> {
    await press('実績を入力する');
    await open.page.waitForFunction(isSheetShown, '実績');
    for (const [index, month] of months.entries())
      for (const [column, value] of month.entries())
        if (value !== null) await open.typeInto(`${'BCDEFGHIJKLMN'[column]}${7 + index}`, String(value));
  }

  it('types actuals, is led to the bottleneck, tries a measure, keeps it, and takes the figure back', async () => {
    await open.choose('拡張機能', 'サイドバー');
    frame = await open.sidebar();
    await press('設計');
    await press('次へ:ツリー');
    await press('この型を使う');
    await press('残りは型のまま作る');
    await frame.getByText('5枚のシートを書きました。').waitFor();
    await typeActuals();
    await open.waitForCell('E10', '405', '実績');

    await press('診断');
    await frame.getByText('いちばんの詰まり').waitFor({ timeout: 60_000 });
    await frame.getByRole('img', { name: /KGIに届く確率 \d+%/ }).waitFor();
    await frame.getByRole('img', { name: /アポ数から案件数は44\.4%で要対応/ }).waitFor();
    expect(await violations(frame)).toEqual([]);

    await view('ツリー');
    await frame.getByRole('button', { name: /^案件化率、要対応、44\.4%/ }).waitFor();
    await frame.getByText('案件化率 156 ÷ 351 = 44.4%').waitFor();
    expect(await violations(frame)).toEqual([]);

    await view('効きどころ');
    await view('目標に戻す');
    await frame.getByText(/いちばんの詰まりは 案件化率 です。/).waitFor();
    await frame.getByText(/内訳の合計は、増減にぴったり一致します。/).waitFor();
    expect(await violations(frame)).toEqual([]);

    await press('打ち手を試算する');
    const landing = await frame.locator('.live .big').first().textContent();
    for (let n = 0; n < 10; n++) await open.page.keyboard.press('ArrowRight');
    expect(await frame.locator('.live .big').first().textContent()).not.toBe(landing);
    expect(await violations(frame)).toEqual([]);
    await press('この案を保存');
    await frame.getByText('予備策として保存しました。').waitFor();

    await open.showSheet('月次実績');
    await open.goTo('I2');
    await view('ツリー');
    await press('図をシートに置く');
    await frame.getByText(/「月次実績」シートの I2:O19 に置きました。/).waitFor();
    expect((await open.cell('I2', '月次実績')).display).toMatch(/^KPIツリー/);
    expect((await open.cell('I4', '月次実績')).display).toBe('年間受注額');
    await press('元に戻す');
    await frame.getByText('を元に戻しました。').waitFor();
    expect((await open.cell('I2', '月次実績')).value).toBe('');
    expect(open.errors).toEqual([]);
  });
});
