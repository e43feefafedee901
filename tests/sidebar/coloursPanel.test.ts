import { afterAll, expect, it } from 'vitest';
import type { WriteColoursRequest } from '../../src/addon/server/colourTypes.ts';
import { coloursSeen } from '../../src/core/colours/coloursSeen.ts';
import { closeBrowser, type FakeServer, openSidebar } from './support/openSidebar.ts';
import * as sample from './support/sampleAnswers.ts';
import { specOf } from './support/sampleColours.ts';

afterAll(closeBrowser);

const written = (requests: (name: string) => unknown[]) => requests('writeColours') as WriteColoursRequest[];

async function openColours(answers: Partial<FakeServer> = {}) {
  const sidebar = await openSidebar({ answers: { readContext: () => sample.tableSelected, ...answers } });
  await sidebar.page.getByRole('button', { name: 'しきい値' }).click();
  const requests = (name: string) =>
    sidebar.calls.filter((call) => call.name === name).map(({ request }) => request);
  return { ...sidebar, requests };
}

it('colours the selected table in two presses, and writes nothing before the second', async () => {
  const { page, requests } = await openColours();
  await page.getByText('12セル・まだ変わっていません').waitFor();
  expect(await page.locator('.countbar').getAttribute('aria-label')).toBe(
    '12セルのうち、達成5、注意3、要対応3、判定なし1',
  );
  expect(requests('writeColours')).toEqual([]);
  await page.getByRole('button', { name: '色を付ける' }).click();
  await page.getByText('12セルに色と判定を付けました。').waitFor();
  const [request, ...more] = written(requests);
  expect(more).toEqual([]);
  const spec = specOf(request!);
  expect(spec).toEqual({ ...sample.applied.spec, id: spec.id });
  const numbers = [1, 2].map((column) => sample.shopRows.slice(1).map((row) => row[column]));
  expect(request!.fingerprint).toBe(coloursSeen(1, [], numbers));
});

it('previews again what was changed, and only the last of quick changes counts', async () => {
  const { page, requests, server } = await openColours();
  await page.getByText('12セル・まだ変わっていません').waitFor();
  const yellow = page.getByLabel('注意(黄)');
  let answerSlowly = () => {};
  server.readColourCells = ({ address }) =>
    new Promise((resolve) => (answerSlowly = () => resolve(sample.cellsAt(address, { B2: 1 }))));
  await yellow.fill('80');
  await expect.poll(() => requests('readColourCells').length).toBe(2);
  server.readColourCells = ({ address }) => sample.cellsAt(address);
  await yellow.fill('70');
  const bar = page.getByLabel('12セルのうち、達成5、注意6、判定なし1');
  await bar.waitFor();
  answerSlowly();
  await page.waitForTimeout(100);
  expect(await bar.count()).toBe(1);
});

it('does not apply a preview that is out of date', async () => {
  const { page, requests, server } = await openColours();
  await page.getByText('12セル・まだ変わっていません').waitFor();
  server.readColourCells = () => new Promise(() => undefined);
  await page.getByLabel('達成(緑)').fill('110');
  await page.getByRole('button', { name: '色を付ける' }).click();
  await page.getByText('まだ数えています。').waitFor();
  expect(requests('writeColours')).toEqual([]);
});

it('says to wait when pressed before the preview is there, and no longer once it is', async () => {
  let answer = () => {};
  const { page, requests } = await openColours({
    readColourCells: ({ address }) =>
      new Promise((resolve) => (answer = () => resolve(sample.cellsAt(address)))),
  });
  await page.getByText('数えています').waitFor();
  await page.getByRole('button', { name: '色を付ける' }).click();
  const wait = page.getByRole('status').getByText('プレビューを見てから、もう一度押してください。');
  await wait.waitFor();
  await expect.poll(() => requests('readColourCells').length).toBe(1);
  answer();
  await page.getByText('12セル・まだ変わっていません').waitFor();
  expect(await wait.count()).toBe(0);
  expect(requests('writeColours')).toEqual([]);
  await page.getByRole('button', { name: '色を付ける' }).click();
  await expect.poll(() => requests('writeColours').length).toBe(1);
});

it('takes the usual limits of another direction along, unless the planner set them', async () => {
  const { page } = await openColours();
  const [green, yellow] = [page.getByLabel('達成(緑)'), page.getByLabel('注意(黄)')];
  const limits = async () => [await green.inputValue(), await yellow.inputValue()];
  expect(await limits()).toEqual(['100', '90']);
  await page.getByLabel('範囲').check({ force: true });
  expect(await limits()).toEqual(['95', '90']);
  await yellow.fill('85');
  await page.getByLabel('高いほど良い').check({ force: true });
  expect(await limits()).toEqual(['95', '85']);
});

it('says which cells stand in the way, and goes on without words', async () => {
  const { page, requests, server } = await openColours();
  server.readColourCells = ({ address }) => sample.cellsAt(address, { D2: 'メモ' });
  await page.getByText('12セル・まだ変わっていません').waitFor();
  await page.getByRole('button', { name: '読み直す' }).click();
  await page.getByText('D2 に、もう値があります。').waitFor();
  await page.getByRole('button', { name: '色を付ける' }).click();
  expect(requests('writeColours')).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('without-words');
  await page.keyboard.press('Enter');
  await page.getByText('もう値があります').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '色を付ける' }).click();
  await expect.poll(() => written(requests).map(specOf)).toMatchObject([{ statusWords: false }]);
});

it('asks to select two columns while one cell is selected, and reads once told to', async () => {
  const { page, requests, server } = await openColours({ readContext: () => sample.context });
  await page.getByText('1つのセル(B2)').waitFor();
  expect(requests('readColourTarget')).toEqual([]);
  server.readContext = () => sample.tableSelected;
  await page.getByRole('button', { name: '選択範囲を読み込む' }).click();
  await page.getByText('店舗別売上!B1:C13').waitFor();
});

it('reads a new selection by itself when the planner comes back from the sheet', async () => {
  const { page, server, returnFromSheet } = await openColours({ readContext: () => sample.context });
  await page.getByText('1つのセル(B2)').waitFor();
  server.readContext = () => sample.tableSelected;
  await returnFromSheet();
  await page.getByText('12セル・まだ変わっていません').waitFor();
});

it('does not throw away edited limits for a new selection, but says that it moved', async () => {
  const { page, server, requests, returnFromSheet } = await openColours();
  await page.getByLabel('注意(黄)').fill('70');
  const selection = { ...sample.tableSelected.selection, address: '返品!D1:D40' };
  server.readContext = () => ({ ...sample.tableSelected, selection });
  await returnFromSheet();
  await page.getByText('いまの選択は 返品!D1:D40 です。').waitFor();
  expect(await page.getByLabel('注意(黄)').inputValue()).toBe('70');
  expect(requests('readColourTarget')).toHaveLength(1);
});

it('tells by itself why a selection cannot be coloured, without an alarm', async () => {
  const message = '選択範囲(店舗別売上!B2:B13)に数値がありません。';
  const { page } = await openColours({
    readColourTarget: () => {
      throw { code: 'NO_NUMBERS_SELECTED', data: { place: '店舗別売上!B2:B13' }, cell: null };
    },
  });
  await page.getByRole('status').getByText(message).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.getByRole('button', { name: '選択範囲を読み込む' }).click();
  await page.getByRole('alert').getByText(message).waitFor();
});

it('jumps to a red cell, and undoes', async () => {
  const { page, requests } = await openColours();
  await page.getByText('12セル・まだ変わっていません').waitFor();
  await page.getByRole('button', { name: '色を付ける' }).click();
  await page.getByRole('button', { name: '渋谷のセル B6 を開く' }).click();
  await expect.poll(() => requests('showCells')).toEqual([{ address: '店舗別売上!B6' }]);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await page.getByText('を元に戻しました。').waitFor();
  expect(requests('undoLastWrite')).toEqual([{ id: 'u2' }]);
});

it('lists the coloured ranges of the file, changes one and removes one', async () => {
  const { page, requests, server } = await openColours({
    readContext: () => ({ ...sample.context, colours: sample.coloured }),
  });
  await page.getByText('緑100%・黄90%・低いほど良い').waitFor();
  await page.getByRole('button', { name: '返品!D2:D40 の色を外す' }).click();
  await page.getByText('返品!D2:D40 の色を外しました。').waitFor();
  expect(requests('removeColours')).toEqual([{ id: '2.c2' }]);
  server.readColourTarget = () => sample.colouredReading;
  server.readColourCells = ({ address }) => sample.cellsAt(address, {}, sample.colouredReading.rules);
  const selection = { ...sample.tableSelected.selection, address: '店舗別売上!B2:B13' };
  server.readContext = () => ({ ...sample.context, selection, colours: sample.coloured });
  await page.getByRole('button', { name: '店舗別売上!B2:B13 の色を変える' }).click();
  await page.getByRole('button', { name: '付け直す' }).waitFor();
  await page.getByText('12セル・まだ変わっていません').waitFor();
  const chosen = (label: string) => page.getByLabel(label).locator('option:checked').textContent();
  expect([await chosen('実績の列'), await chosen('目標の列')]).toEqual(['B 売上実績', 'C 売上目標']);
  await page.getByRole('button', { name: '付け直す' }).click();
  await expect.poll(() => requests('writeColours')).toMatchObject([{ id: 'c1' }]);
});

it('changes colours of several ranges from the first of them', async () => {
  const more = { orientation: 'columns' as const, target: 5, status: null };
  const at = (column: number) => ({ row: 2, column, rows: 12, columns: 1 });
  const { page, requests } = await openColours({
    readContext: () => ({
      ...sample.context,
      colours: [
        sample.sheetOf('m1', [
          { ...more, actual: at(2) },
          { ...more, actual: at(5) },
        ]),
      ],
    }),
  });
  const range = '店舗別売上!B2:B13, 店舗別売上!E2:E13';
  await page.getByRole('button', { name: `${range} の色を変える` }).click();
  await expect.poll(() => requests('showCells')).toEqual([{ address: '店舗別売上!B2:B13' }]);
});
