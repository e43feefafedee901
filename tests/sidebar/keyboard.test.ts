import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import type { WriteBlockRequest } from '../../src/addon/server/blockTypes.ts';
import type { WriteColoursRequest } from '../../src/addon/server/colourTypes.ts';
import { closeBrowser, openSidebar } from './support/openSidebar.ts';
import * as sample from './support/sampleAnswers.ts';
import { specOf } from './support/sampleColours.ts';

afterAll(closeBrowser);

const describeFocus = () => {
  const element = document.activeElement as HTMLInputElement;
  return element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
};
const focused = (page: Page) => page.evaluate(describeFocus);

/** Presses Tab until the control with this name has the focus; a page that never gets there fails. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${name}`);
}

const hasRing = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return getComputedStyle(element.closest('.seg label') ?? element).boxShadow !== 'none';
  });

it('back-calculates a funnel and writes it by keyboard alone', async () => {
  const { page, calls } = await openSidebar({
    answers: {
      placeBlock: () => ({
        address: '試算!B2:E6',
        row: 2,
        column: 2,
        occupied: [{ address: '試算!B2', text: '月' }],
        fingerprint: 'p1',
      }),
    },
  });
  await page.getByText('いま、何が手元にありますか').waitFor();
  await tabTo(page, '目標の数字段階ごとに必要な件数を出します');
  expect(await hasRing(page)).toBe(true);
  await page.keyboard.press('Enter');
  await tabTo(page, '目標');
  await page.keyboard.type('12');
  for (const [stage, rate] of Object.entries({ 問い合わせ: '20', アポ: '50', 案件: '30' })) {
    await tabTo(page, `${stage}から次の段階へ進む率`);
    expect(await hasRing(page)).toBe(true);
    await page.keyboard.type(rate);
  }
  await tabTo(page, 'セルに書き出す');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('書き出しをやめました').waitFor();
  await tabTo(page, 'セルに書き出す');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  await tabTo(page, '上書きする');
  await page.keyboard.press('Enter');
  await page.getByText('書き出しました').waitFor();
  await tabTo(page, '元に戻す');
  const { block } = calls.find(({ name }) => name === 'writeBlock')!.request as WriteBlockRequest;
  expect(block.cells.map(([, rate]) => rate)).toEqual(expect.arrayContaining([0.2, 0.5, 0.3]));
  expect(block.cells[1]![2]).toBe(12);
});

it('colours a table by keyboard alone, the arrow keys choosing the direction', async () => {
  const { page, calls } = await openSidebar({ answers: { readContext: () => sample.tableSelected } });
  await page.getByText('いま、何が手元にありますか').waitFor();
  await tabTo(page, 'しきい値');
  await page.keyboard.press('Enter');
  await page.getByText('12セル・まだ変わっていません').waitFor();
  await tabTo(page, '高いほど良い');
  expect(await hasRing(page)).toBe(true);
  await page.keyboard.press('ArrowRight');
  await tabTo(page, '注意(黄)');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('80');
  await tabTo(page, '凡例を付ける');
  await page.keyboard.press('Space');
  await page.getByText('12セル・まだ変わっていません').waitFor();
  await tabTo(page, '色を付ける');
  await page.keyboard.press('Enter');
  await page.getByText('12セルに色と判定を付けました。').waitFor();
  const { request } = calls.find(({ name }) => name === 'writeColours')!;
  expect(specOf(request as WriteColoursRequest)).toMatchObject({
    direction: 'lower',
    yellow: 0.8,
    legend: true,
  });
});

it('moves the focus in reading order', async () => {
  const { page } = await openSidebar({ answers: { readContext: () => sample.tableSelected } });
  await page.getByRole('button', { name: 'しきい値' }).click();
  await page.getByText('12セル・まだ変わっていません').waitFor();
  const order: string[] = [];
  do {
    await page.keyboard.press('Tab');
    order.push(await focused(page));
  } while (order.at(-1) !== '色を付ける' && order.length < 20);
  expect(order).toEqual([
    '診断',
    '点検',
    '読み直す',
    '実績の列',
    '目標の列',
    '高いほど良い',
    '達成(緑)',
    '注意(黄)',
    '判定の文字をD列に入れる',
    '凡例を付ける',
    '色を付ける',
  ]);
});

it('leaves the help with Escape', async () => {
  const { page } = await openSidebar();
  await page.getByText('いま、何が手元にありますか').waitFor();
  await tabTo(page, '使い方');
  await page.keyboard.press('Enter');
  await page.getByText('KPI_REVERSE', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('いま、何が手元にありますか').waitFor();
});
