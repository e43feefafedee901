import { afterAll, expect, it } from 'vitest';
import type { WriteBlockRequest } from '../../src/addon/server/blockTypes.ts';
import { closeBrowser, type FakeServer, openSidebar } from './support/openSidebar.ts';
import { fault } from './support/Screen.ts';

afterAll(closeBrowser);

const occupied = {
  address: '試算!B2:E6',
  row: 2,
  column: 2,
  occupied: [{ address: '試算!B2', text: '月' }],
  fingerprint: 'p1',
};

async function openExample(answers: Partial<FakeServer> = {}) {
  const sidebar = await openSidebar({ answers });
  const { page } = sidebar;
  await page.getByRole('button', { name: '見本で試す' }).click();
  const needed = () => page.locator('.ladder td.average').allTextContents();
  const safe = () => page.locator('.ladder td.safe').allTextContents();
  const write = () => page.getByRole('button', { name: 'セルに書き出す' }).click();
  // Without what the sidebar reads by itself while it opens.
  const namesOf = (calls: typeof sidebar.calls) =>
    calls.map(({ name }) => name).filter((name) => !['readContext', 'readBook'].includes(name));
  return { ...sidebar, needed, safe, write, called: () => namesOf(sidebar.calls) };
}

it('answers while typing, with one sentence', async () => {
  const { page, needed, safe, called } = await openExample();
  expect(await needed()).toEqual(['400', '80', '40', '12']);
  expect(await safe()).toEqual(['551', '108', '53', '12']);
  expect(await page.locator('.panel').textContent()).toContain(
    '551件 集めれば、10回中9回は受注12件に届きます。平均の400件では、およそ2回に1回(54%)です。',
  );
  await page.getByLabel('目標', { exact: true }).fill('２４');
  expect(await needed()).toEqual(['800', '160', '80', '24']);
  expect(await page.locator('.panel').textContent()).toContain('平均の800件では');
  expect(called()).toEqual([]);
});

it('answers for another confidence, and for what the business days make of it', async () => {
  const { page, safe } = await openExample();
  await page.getByText('1日あたり 22件、90%なら 29件 です。').waitFor();
  await page.getByLabel('確度').selectOption({ label: '確度95%' });
  expect(await safe()).toEqual(['604', '118', '57', '12']);
  await page.getByText('20回中19回は受注12件に届きます。').waitFor();
  await page.getByRole('img', { name: '400件で54%、604件で95%' }).waitFor();
});

it('allows for rates seen on few cases once every stage has them', async () => {
  const { page, safe } = await openExample();
  const cases = async (stage: string, count: string) => {
    await page.getByRole('button', { name: `${stage}を動かす・消す` }).click();
    await page.getByLabel('この率を測った件数').fill(count);
  };
  await cases('問い合わせ', '40');
  await page.getByText('件数のない段階があるので').waitFor();
  expect(await safe()).toEqual(['551', '108', '53', '12']);
  await cases('アポ', '20');
  await cases('案件', '10');
  await expect.poll(safe).toEqual(['1,016', '181', '83', '12']);
  await page.getByText('件数の少なさも、見込んでいます').waitFor();
  await page.getByLabel('この率を測った件数').fill('たくさん');
  await page.keyboard.press('Tab');
  await page.getByRole('alert').getByText('案件の「率を測った件数」の「たくさん」を').waitFor();
});

it('says where a rate is wrong, repairs it by button, and shows – for what depends on it', async () => {
  const { page, needed, write, called } = await openExample();
  const rate = page.getByLabel('アポから次の段階へ進む率');
  await rate.fill('150');
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await needed()).toEqual(['–', '–', '40', '12']);
  await write();
  await page.getByRole('alert').getByText('アポの「次への率」が 150% です。').waitFor();
  expect(await rate.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await rate.getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('button', { name: '15% に直す' }).click();
  expect(await rate.inputValue()).toBe('15');
  await page.getByRole('alert').waitFor({ state: 'detached' });
  expect(called()).toEqual([]);
});

it('finds the fault also when the field is only left, not sent', async () => {
  const { page } = await openExample();
  await page.getByLabel('目標', { exact: true }).fill('たくさん');
  await page.keyboard.press('Tab');
  await page.getByRole('alert').getByText('目標の「たくさん」を数字として読めません。').waitFor();
});

it('writes at once where the place is free, sending the plan it shows', async () => {
  const { page, write, calls, called } = await openExample();
  await write();
  await page.getByRole('status').getByText('「試算」シートの B2:E6 に書き出しました。').waitFor();
  expect(called()).toEqual(['placeBlock', 'writeBlock']);
  const { block, mayOverwrite } = calls.find(({ name }) => name === 'writeBlock')!
    .request as WriteBlockRequest;
  expect(mayOverwrite).toBe(false);
  expect(block.cells.map(([, rate]) => rate)).toEqual(expect.arrayContaining([0.2, 0.5, 0.3]));
  expect(block.cells[1]![2]).toBe(12);
});

it('asks before it covers cells, and writes nothing when told to stop', async () => {
  const { page, write, called } = await openExample({ placeBlock: () => occupied });
  await write();
  await page.getByRole('alert').getByText('B2 月').waitFor();
  await page.getByRole('button', { name: 'やめる' }).click();
  await page.getByText('シートは変わっていません。').waitFor();
  expect(called()).toEqual(['placeBlock']);
});

it('covers cells after a yes, and can undo it', async () => {
  const { page, write, calls } = await openExample({ placeBlock: () => occupied });
  await write();
  await page.getByRole('button', { name: '上書きする' }).click();
  await page.getByRole('button', { name: '元に戻す' }).click();
  await page.getByText('を元に戻しました。').waitFor();
  expect(calls.find(({ name }) => name === 'writeBlock')!.request).toMatchObject({ mayOverwrite: true });
  expect(calls.find(({ name }) => name === 'undoLastWrite')!.request).toEqual({ id: 'u1' });
});

it('sends one write for many presses, and shows that it is busy', async () => {
  let finish = () => {};
  const waiting = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { page, called } = await openExample({
    placeBlock: async () => {
      await waiting;
      return { ...occupied, occupied: [] };
    },
  });
  const primary = page.locator('.btn.primary');
  await primary.click();
  await page.getByText('書き出しています').waitFor();
  await primary.click();
  await primary.click();
  finish();
  await page.getByText('書き出しました').waitFor();
  expect(called()).toEqual(['placeBlock', 'writeBlock']);
});

it('shows a refusal with its sentence, takes the focus there and opens the cell it names', async () => {
  const refusal = () => {
    throw fault;
  };
  const { page, write, calls } = await openExample({ placeBlock: refusal });
  await write();
  const alert = page.getByRole('alert');
  await alert.getByText('保護されているセル(試算!B2)があるため書き込めません。').waitFor();
  expect(await alert.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'セルを開く' }).click();
  await expect
    .poll(() => calls.findLast(({ name }) => name === 'showCells')?.request)
    .toEqual({ address: '試算!B2' });
});

it('takes the stages from the selection, and puts back what was typed', async () => {
  const { page, needed } = await openExample();
  await page.getByRole('button', { name: '選択範囲の率を使う' }).click();
  await page.getByText('試算!A1:B4 の件数から、2段階の率を出しました。').waitFor();
  expect(await needed()).toEqual(['112', '48', '12']);
  expect(await page.getByLabel('目標の指標').inputValue()).toBe('契約');
  await page.getByRole('button', { name: '前の入力に戻す' }).click();
  expect(await needed()).toEqual(['400', '80', '40', '12']);
});

it('adds, moves and removes stages, the focus following', async () => {
  const { page, needed } = await openExample();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.getByRole('button', { name: '段階を足す' }).click();
  await expect.poll(focused).toBe('4番目の段階の名前');
  await page.getByLabel('4番目の段階から次の段階へ進む率').fill('80');
  expect(await needed()).toEqual(['500', '100', '50', '15', '12']);
  await page.getByRole('button', { name: '4番目の段階を動かす・消す' }).click();
  await page.getByRole('button', { name: '上へ' }).click();
  expect(await needed()).toEqual(['500', '100', '50', '40', '12']);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('上へ');
  await page.getByRole('button', { name: '消す', exact: true }).click();
  expect(await needed()).toEqual(['400', '80', '40', '12']);
  expect(await focused()).toBe('3番目の段階の名前');
});

it('keeps the draft when the sidebar is closed and opened again', async () => {
  const { page, needed } = await openExample();
  await page.getByLabel('目標', { exact: true }).fill('24');
  await page.reload();
  await page.getByText('目標から必要な件数を出す').waitFor();
  expect(await needed()).toEqual(['800', '160', '80', '24']);
});

it('reads the selection again when the planner comes back from the sheet', async () => {
  const { page, server, returnFromSheet } = await openExample();
  await page.getByText('選択中のセル:試算!B2 から').waitFor();
  const context = await server.readContext();
  const selection = { sheetName: '試算 2', address: "'試算 2'!D5:E9", rows: 5, columns: 2 };
  server.readContext = () => ({ ...context, selection });
  await returnFromSheet();
  await page.getByText("選択中のセル:'試算 2'!D5 から").waitFor();
});
