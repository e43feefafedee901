import { afterAll, expect, it } from 'vitest';
import type { BlockPlacement, WriteBlockRequest } from '../../src/addon/server/blockTypes.ts';
import { formatDay, toDay } from '../../src/core/calendar/Day.ts';
import { closeBrowser, type FakeServer, openSidebar } from './support/openSidebar.ts';
import * as sample from './support/sampleAnswers.ts';

afterAll(closeBrowser);

async function openDiagnosis(answers: Partial<FakeServer> = {}) {
  const sidebar = await openSidebar({ answers });
  await sidebar.page.getByRole('button', { name: '診断' }).click();
  return sidebar;
}

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
