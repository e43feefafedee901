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

async function openSidebar(): Promise<Frame> {
  await open.choose('拡張機能', 'サイドバー');
  const frame = await open.sidebar();
  await frame.getByRole('button', { name: 'しきい値' }).first().waitFor();
  return frame;
}

async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const result = await frame.evaluate('axe.run()');
  return (result as { violations: { id: string; nodes: { html: string }[] }[] }).violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
  );
}

describe('a planner', () => {
  it('types a function and watches it spill', async () => {
    await open.typeInto('D2', '=KPI_REVERSE(12, B2:B4)');
    await open.waitForCell('D2', '400');
    expect(await Promise.all(['D3', 'D4', 'D5'].map((a1) => open.cell(a1)))).toMatchObject([
      { value: 80 },
      { value: 40 },
      { value: 12 },
    ]);
    await open.typeInto('B2', '30');
    await open.typeInto('B3', '0.3');
    expect((await open.cell('D2')).display).not.toBe('400');
  });

  it('reads at the cell what is wrong with an argument and how to mend it', async () => {
    await open.typeInto('F2', '=KPI_REVERSE(12, 30)');
    await open.waitForCell('F2', '#ERROR!');
    const { error } = await open.cell('F2');
    expect(error).toMatch(/KPI_REVERSE.*30.*0\.3.*\[RATE_OUT_OF_RANGE\]/);
  });

  it('back-calculates a funnel into the sheet, lives with its formulas, and takes it back, by keyboard alone', async () => {
    await open.goTo('F2');
    const frame = await openSidebar();
    await enterSidebar(open.page, frame);
    await tabTo(open.page, frame, '見本で試す');
    await open.page.keyboard.press('Enter');
    await frame.getByText('目標から必要な件数を出す').waitFor();
    await tabTo(open.page, frame, '目標');
    await open.page.keyboard.press('Control+A');
    await open.page.keyboard.type('24');
    await frame.getByText('800').first().waitFor();
    expect(await violations(frame)).toEqual([]);
    await tabTo(open.page, frame, 'セルに書き出す');
    await open.page.keyboard.press('Enter');
    await frame.getByRole('status').filter({ hasText: '元に戻す' }).waitFor();

    const block = await Promise.all(
      ['F', 'G', 'H', 'I'].flatMap((column) =>
        [2, 3, 4, 5, 6, 7, 8, 9, 10].map((row) => open.cell(`${column}${row}`, '試算')),
      ),
    );
    expect(block.map((cell) => cell.value)).toEqual(expect.arrayContaining([800, 160, 80, 24]));
    expect(
      block.filter((cell) => cell.formula.startsWith('=')).every((cell) => !/KPI_/.test(cell.formula)),
    ).toBe(true);
    expect(await violations(frame)).toEqual([]);

    await tabTo(open.page, frame, '元に戻す');
    await open.page.keyboard.press('Enter');
    await frame.getByText('元に戻しました').first().waitFor();
    expect((await open.cell('F2', '試算')).value).toBe('');
  });

  it('colours their own table, sees it change with the numbers, and removes the colours, by keyboard alone', async () => {
    await open.showSheet('店舗別売上');
    await open.goTo('B1:C13');
    const frame = await openSidebar();
    await enterSidebar(open.page, frame);
    await tabTo(open.page, frame, /^実績と目標の表/);
    await open.page.keyboard.press('Enter');
    await frame.getByText('まだ変わっていません').waitFor();
    expect(await violations(frame)).toEqual([]);
    await tabTo(open.page, frame, '色を付ける');
    await open.page.keyboard.press('Enter');
    await frame.getByText('色と判定を付けました').waitFor();
    expect(await violations(frame)).toEqual([]);

    const colours = async (a1: string) => (await open.cell(a1, '店舗別売上')).background;
    expect(await colours('B2')).toBe('#cdeee6');
    expect(await colours('B3')).toBe('#ffedb0');
    expect(await colours('B6')).toBe('#f6c3b4');
    expect(await colours('B13')).toBeNull();
    await open.goTo('F1');
    expect(await open.paintedFill('B2')).toBe('#cdeee6');
    expect((await open.cell('D6', '店舗別売上')).display).toBe('■ 要対応');
    expect((await open.cell('D13', '店舗別売上')).display).toBe('– 未入力');

    await open.typeInto('B6', '950');
    await open.waitForCell('D6', '● 達成');
    expect(await colours('B6')).toBe('#cdeee6');

    await enterSidebar(open.page, frame);
    await tabTo(open.page, frame, '店舗別売上!B2:B13 の色を外す');
    await open.page.keyboard.press('Enter');
    await open.page.waitForFunction(
      () =>
        (globalThis as never as { gyakusan: { cell(a1: string): { background: unknown } } }).gyakusan.cell(
          'B2',
        ).background === null,
    );
    expect((await open.cell('D6', '店舗別売上')).display).toBe('');
  });

  it('finds both panels in English, too', async () => {
    await open.page.goto(`${open.address}?lang=en`);
    await open.waitUntilReady();
    await open.choose('Extensions', 'sidebar');
    const frame = await open.sidebar();
    await frame
      .getByRole('button', { name: /Status|Thresholds|Limits/ })
      .first()
      .waitFor();
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(/[ぁ-んァ-ヶ]/.test(await frame.locator('main, .main').first().innerText())).toBe(false);
    expect(await violations(frame)).toEqual([]);
  });
});
