import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { enterSidebar, tabTo } from './support/keyboard.ts';
import { type OpenPage, openPage } from './support/openPage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

let open: OpenPage;
beforeEach(async () => {
  open = await openPage({ height: 900 });
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
    await frame.getByText(/2026\/10 はおよそ 17、10回中8回は/).waitFor();
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
