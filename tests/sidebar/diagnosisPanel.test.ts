import { afterAll, expect, it } from 'vitest';
import type { BlockPlacement, WriteBlockRequest } from '../../src/addon/server/blockTypes.ts';
import { formatDay, toDay } from '../../src/core/calendar/Day.ts';
import { openDiagnosis } from './support/openDiagnosis.ts';
import { closeBrowser, openSidebar } from './support/openSidebar.ts';
import * as sample from './support/sampleAnswers.ts';

afterAll(closeBrowser);

it('says how likely the target is, where the year lands and what comes next', async () => {
  const { page } = await openDiagnosis();
  await page.getByRole('img', { name: /目標に届く確率 \d+%/ }).waitFor();
  await page.getByText('届くのは10回に3回').waitFor();
  await page.getByText('目標216の').waitFor();
  await page.getByText(/2026\/10 はおよそ 1\d、10回中8回は \d+〜2\d に入ります/).waitFor();
  await page.getByText('期間と目標').click();
  await page.getByLabel('期末までの目標').fill('180');
  await page.getByText('ほぼ届く').waitFor();
  await page.getByLabel('期末までの目標').fill('たくさん');
  await page.getByText('目標の「たくさん」を数字として読めません').waitFor();
});

it('shows unusual values of another metric, with the way to their cells', async () => {
  const { page, calls, server } = await openDiagnosis({ readTable: () => sample.unusual });
  await page.getByLabel('指標').selectOption('受注額');
  const selection = { ...sample.context.selection, address: '月次実績!F23' };
  server.readContext = () => ({ ...sample.context, selection });
  await page.getByRole('button', { name: 'セルを開く 月次実績!F23' }).click();
  // Figures go where the selection is now.
  await page.getByText('選択中の 月次実績!F23 から').first().waitFor();
  const shown = calls.filter(({ name }) => name === 'showCells');
  expect(shown).toEqual([{ name: 'showCells', request: { address: '月次実績!F23' } }]);
});

it('stops at cells that are no numbers, leads there, and goes on without them', async () => {
  const { page, calls } = await openDiagnosis({ readTable: () => sample.mistyped });
  await page.getByRole('alert').getByText('数字として読めないセルが2つあります。').waitFor();
  await page.getByRole('button', { name: 'セルを開く 月次実績!B13' }).click();
  await expect.poll(() => calls.some(({ name }) => name === 'showCells')).toBe(true);
  await page.getByRole('button', { name: 'その値を除いて診断' }).click();
  await page.getByText('これからの見込み').waitFor();
});

it('offers no repair where a formula gives no number, and says why', async () => {
  const { page } = await openDiagnosis({
    readTable: () => ({
      ...sample.mistyped,
      formulas: sample.mistyped.formulas.map((row, i) =>
        i === 12 ? ['', '=前月!B2', ...row.slice(2)] : row,
      ),
    }),
  });
  const [formula, typed] = [/月次実績!B13/, /月次実績!F21/].map((cell) =>
    page.getByRole('listitem').filter({ hasText: cell }),
  );
  await formula!.getByText('式の結果が、数字になっていません。式は上書きしないので、').waitFor();
  expect(await formula!.getByRole('button').allTextContents()).toEqual(['セルを開く']);
  expect(await typed!.getByRole('button').allTextContents()).toEqual(['10,200,000 に直す', 'セルを開く']);
});

it('mends a mistyped cell of the table as its button says, unless it reads otherwise by now', async () => {
  const { page, server, calls } = await openDiagnosis({
    readTable: () => sample.mistyped,
    placeBlock: () => ({
      address: '月次実績!B13',
      row: 13,
      column: 2,
      occupied: [{ address: '月次実績!B13', text: '300' }],
      fingerprint: 'p2',
    }),
    writeBlock: () => ({ address: '月次実績!B13', undo: { id: 'u2', label: '月次実績!B13 への書き出し' } }),
  });
  await page.getByRole('button', { name: '10,200,000 に直す' }).waitFor();
  await page.getByRole('button', { name: '204 に直す' }).click();
  await page.getByText('PLACE_CHANGED').waitFor();
  expect(calls.some(({ name }) => name === 'writeBlock')).toBe(false);
  const { placeBlock } = server;
  server.placeBlock = (request) => ({
    ...(placeBlock(request) as BlockPlacement),
    occupied: [{ address: '月次実績!B13', text: '2O4' }],
  });
  await page.getByRole('button', { name: '204 に直す' }).click();
  await expect.poll(() => calls.some(({ name }) => name === 'writeBlock')).toBe(true);
  expect(calls.findLast(({ name }) => name === 'placeBlock')!.request).toEqual({
    rows: 1,
    columns: 1,
    at: '月次実績!B13',
  });
  const written = calls.find(({ name }) => name === 'writeBlock')!.request as WriteBlockRequest;
  expect(written).toMatchObject({ block: { cells: [[204]] }, mayOverwrite: true, keepsLook: true });
  await page.getByText('B13 を 204 に直しました。').waitFor();
  server.readTable = () => sample.monthly;
  await page.getByRole('button', { name: '元に戻す' }).click();
  await page.getByText('これからの見込み').waitFor();
  await page.getByText('を元に戻しました。').waitFor();
});

it('says how many values it takes', async () => {
  const { page } = await openDiagnosis({
    readTable: () => ({ ...sample.monthly, values: sample.monthly.values.slice(0, 3) }),
  });
  await page.getByText('値が2個しかありません。見込みを出すには3個以上必要です。').waitFor();
});

it('does not let a missing month look like a weak one', async () => {
  const values = sample.monthly.values.map((row, i) => (i === 27 ? [row[0]!, '', '', '', '', '', ''] : row));
  const { page } = await openDiagnosis({ readTable: () => ({ ...sample.monthly, values }) });
  await page.getByText('未入力の1期間は、ここまでの合計に入っていません。').waitFor();
  await page.getByText('効きどころ').click();
  await page.getByText('0以下や未入力の段階があります。').waitFor();
});

it('says of what is settled that it is, and no share of a target of 0', async () => {
  const { page } = await openDiagnosis();
  await page.getByText('期間と目標').click();
  const target = page.getByLabel('期末までの目標');
  await target.fill('100');
  await page.getByText('もう届いています').waitFor();
  await target.fill('0');
  await page.getByText('目標 0', { exact: true }).waitFor();
  await target.fill('108');
  await page.getByLabel('残りの期間(か月)').fill('0');
  await page.getByText('届きませんでした').waitFor();
  await page.getByText('目標より5少ない').waitFor();
  await page.getByLabel('残りの期間(か月)').fill('');
  await page.getByText('残りの期間が空です。').waitFor();
});

it('asks again when the planner reads another table', async () => {
  const { page, server } = await openDiagnosis();
  await page.getByText('月次実績!A1:G31').waitFor();
  server.readTable = () => sample.funnelTable;
  await page.getByRole('button', { name: '読み直す' }).click();
  await page.getByText('試算!A1:C5').waitFor();
});

it('is complete in English', async () => {
  const english = { ...sample.monthly, address: 'Monthly!A1:G31' };
  const headings = ['Month', 'Leads', 'Meetings', 'Deals', 'Orders', 'Order value', 'Orders target'];
  const { page } = await openSidebar({
    width: 283,
    answers: {
      readContext: () => ({
        ...sample.context,
        spreadsheetName: 'Plan',
        language: 'en',
        selection: { ...sample.context.selection, address: 'Trial!B2' },
      }),
      readTable: () => ({ ...english, values: [headings, ...sample.monthly.values.slice(1)] }),
    },
  });
  const check = async () => {
    expect(await page.locator('.app').textContent()).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(283);
  };
  await page.getByRole('button', { name: 'Status' }).click();
  await page.getByText('3 times in 10', { exact: true }).waitFor();
  await page.getByText('Period and target').click();
  await check();
  await page.getByLabel('Metric').selectOption('Order value');
  await check();
  await page.getByText('Levers').click();
  for (const look of ['1% more', 'Back to before', 'Past range']) {
    await page.getByText(look).click();
    await check();
  }
  await page.getByRole('button', { name: 'Try out a measure' }).click();
  await check();
});

it('counts a number as better when it is lower, by its heading or by choice', async () => {
  const values = sample.monthly.values.map((row, i) => [row[0]!, i === 0 ? '解約数' : row[4]!]);
  const formats = sample.monthly.formats.map((row) => [row[0]!, row[4]!]);
  const { page } = await openDiagnosis({ readTable: () => ({ ...sample.monthly, values, formats }) });
  await page.locator('summary', { hasText: '期間と目標' }).click();
  expect(await page.getByLabel('良い方向').inputValue()).toBe('lower');
  await page.getByLabel('期末までの目標').fill('300');
  await page.getByText('ほぼ届く').waitFor();
  await page.getByLabel('良い方向').selectOption('高いほど良い');
  await page.getByText('ほぼ届かない').waitFor();
});

it('says which days the calendar explains, and reads the company’s own from the selection', async () => {
  const first = toDay(2026, 4, 1)!;
  const days = Array.from({ length: 70 }, (_, i) => formatDay(first + i).replaceAll('/', '-'));
  const rows = days.map((day, i) => {
    const weekday = (first + i + 6) % 7;
    return [day, day === '2026-05-07' ? 300 : weekday % 6 === 0 ? 20 : 100 + (i % 3)];
  });
  const values = [['日', '受注'], ...rows];
  const daily = {
    ...sample.monthly,
    address: '日次!A1:B71',
    values,
    formulas: values.map((row) => row.map(() => '')),
    formats: values.map((row) => row.map(() => '')),
  };
  const { page, server } = await openDiagnosis({ readTable: () => daily });
  await page
    .getByText(/カレンダーで説明がつく\d+日\(.*2026\/05\/07\)は、見分けるときに除きました。/)
    .waitFor();
  await page.getByText('外れた値は、見つかりませんでした。').waitFor();
  const blank = [[''], ['']];
  server.readTable = () => ({
    ...daily,
    values: [['2026-06-03'], ['2026-06-04']],
    formulas: blank,
    formats: blank,
  });
  await page.getByRole('button', { name: '選択範囲を会社の休みとして読む' }).click();
  await page.getByText('会社の休み2日も入れています。').waitFor();
  server.readTable = () => daily;
  await page.getByRole('button', { name: '読み直す' }).click();
  await page.getByText('会社の休み2日も入れています。').waitFor();
});
