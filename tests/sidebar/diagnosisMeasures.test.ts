import { afterAll, expect, it } from 'vitest';
import type { WriteBlockRequest } from '../../src/addon/server/blockTypes.ts';
import { openDiagnosis } from './support/openDiagnosis.ts';
import { closeBrowser } from './support/openSidebar.ts';
import * as sample from './support/sampleAnswers.ts';

afterAll(closeBrowser);

it('tries a single series out, and takes apart none', async () => {
  const values = sample.monthly.values.map((row) => [row[0]!, row[4]!]);
  const formats = sample.monthly.formats.map((row) => [row[0]!, row[4]!]);
  const { page } = await openDiagnosis({ readTable: () => ({ ...sample.monthly, values, formats }) });
  await page.getByText('効きどころ').click();
  await page.getByText('列が1つなので、要因に分けられません。').waitFor();
  await page.getByRole('button', { name: '打ち手を試算する' }).click();
  await page.getByRole('slider', { name: '受注' }).waitFor();
});

it('holds with one month and nothing else', async () => {
  const values = [sample.monthly.values[0]!, ['2026-11-01', 1, 1, 1, 1, 1, 1]];
  const { page } = await openDiagnosis({ readTable: () => ({ ...sample.monthly, values }) });
  await page.getByText('値が1個しかありません。').waitFor();
  await page.getByText('効きどころ').click();
  await page.getByText('くらべる期間がありません。').waitFor();
});

it('finds the bottleneck of a funnel and what restoring it brings', async () => {
  const { page } = await openDiagnosis({ readTable: () => sample.funnelTable });
  await page.getByText('計画に戻す').click();
  await page
    .getByText('いちばんの詰まりは アポ→案件の率 です。ここだけ戻せば、受注が 13 増えます。')
    .waitFor();
});

it('writes the parts of a change with their sum, and can undo it', async () => {
  const { page, calls } = await openDiagnosis({ readTable: () => sample.funnelTable });
  await page.getByRole('button', { name: '数字をシートに置く(増減の内訳)' }).click();
  await page.getByText('「試算」シートの B2:E6 に置きました。').waitFor();
  const { block } = calls.find(({ name }) => name === 'writeBlock')!.request as WriteBlockRequest;
  const parts = block.cells.slice(2, -1).map((row) => row[3] as number);
  const total = parts.pop()!;
  expect(total).toBe(-4);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 9);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await page.getByText('を元に戻しました。').waitFor();
});

it('says each time that a figure was written', async () => {
  const { page, server } = await openDiagnosis({ readTable: () => sample.funnelTable });
  const message = page.getByRole('status').filter({ hasText: 'に置きました。' });
  for (const id of ['u1', 'u2']) {
    server.writeBlock = () => ({ address: '試算!B2:E6', undo: { id, label: '' } });
    await page.getByRole('button', { name: '数字をシートに置く(増減の内訳)' }).click();
    await expect.poll(() => message.evaluate((box) => box === document.activeElement)).toBe(true);
  }
});

it('takes the other end along when a period would end before it begins', async () => {
  const { page } = await openDiagnosis();
  await page.getByText('効きどころ').click();
  await page.getByLabel('くらべる期間').selectOption('custom');
  const [from, to] = [page.getByLabel('前 から'), page.getByLabel('前 まで')];
  await from.selectOption('2026/01');
  expect(await to.locator(':checked').textContent()).toBe('2026/01');
  await to.selectOption('2026/03');
  expect(await from.locator(':checked').textContent()).toBe('2026/01');
  await to.selectOption('2025/02');
  expect(await from.locator(':checked').textContent()).toBe('2025/02');
});

it('answers while a slider moves, finds the level that is enough, and goes back', async () => {
  const { page, calls } = await openDiagnosis();
  await page.getByRole('button', { name: '打ち手を試算する' }).click();
  const chance = page.locator('.live .big').nth(1);
  const before = await chance.textContent();
  const asked = calls.length;
  await page.getByLabel('リード→アポの率').focus();
  for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowRight');
  expect(Number.parseInt((await chance.textContent())!, 10)).toBeGreaterThan(Number.parseInt(before!, 10));
  await page.getByRole('button', { name: '届く値を探す' }).click();
  await page.getByText(/リード→アポの率だけなら 20\.\d% で、平均して目標に届きます。/).waitFor();
  await page.getByText('目標の100.0%').waitFor();
  await page.getByLabel('リード', { exact: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: '届く値を探す' }).click();
  await page.getByText(/ほかがこの案のままなら、リードは \d+ で、平均して目標に届きます。/).waitFor();
  await page.getByRole('button', { name: '全部いまに戻す' }).click();
  expect(await chance.textContent()).toBe(before);
  expect(calls.length).toBe(asked);
});

it('leaves a column that is no step out of the chain', async () => {
  const { page } = await openDiagnosis();
  await page.getByText('効きどころ').click();
  await page.getByText('かけ算に使う列').click();
  await page.getByLabel('アポ', { exact: true }).uncheck();
  await page.getByText('リード→案件の率').first().waitFor();
  expect(await page.getByText('リード→アポの率').count()).toBe(0);
  await page.getByRole('button', { name: '打ち手を試算する' }).click();
  await page.getByLabel('リード→案件の率').waitFor();
});
