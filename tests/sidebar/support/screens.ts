import type { Fault } from '../../../src/addon/server/types.ts';
import { type FakeServer, type OpenSidebar, openSidebar } from './openSidebar.ts';
import * as sample from './sampleAnswers.ts';

export interface Screen {
  readonly name: string;
  readonly answers?: Partial<FakeServer>;
  /** From the first run to the state. */
  reach(sidebar: OpenSidebar): Promise<unknown>;
}

export const fault: Fault = {
  code: 'PROTECTED',
  data: { place: '試算!B2' },
  cell: '試算!B2',
};

const refuse = (): never => {
  throw fault;
};
const press = (name: string | RegExp) => (sidebar: OpenSidebar) =>
  sidebar.page.getByRole('button', { name }).first().click();
const example = press('見本で試す');

/** Every state a planner can see, for the checks that hold on all of them. */
export const screens: readonly Screen[] = [
  { name: 'first run', reach: ({ page }) => page.getByText('いま、何が手元にありますか').waitFor() },
  {
    name: 'loading',
    answers: { readContext: () => new Promise(() => undefined) },
    reach: ({ page }) => page.getByText('読み込んでいます').waitFor(),
  },
  {
    name: 'no permission',
    answers: {
      readContext: () => {
        throw new Error('Error code PERMISSION_DENIED.');
      },
    },
    reach: ({ page }) => page.getByRole('alert').waitFor(),
  },
  { name: 'help', reach: press('使い方') },
  { name: 'reverse, empty', reach: press('目標の数字') },
  { name: 'reverse, result', reach: example },
  {
    name: 'reverse, money',
    reach: async (sidebar) => {
      await example(sidebar);
      const { page } = sidebar;
      await page.getByLabel('単位').selectOption({ label: '円/月' });
      await page.getByLabel('目標', { exact: true }).fill('8,300万円');
      await page.getByLabel('確保済み').fill('1,000万円');
      await page.getByLabel('1件あたりの金額').fill('100万');
    },
  },
  {
    name: 'reverse, wrong rate',
    reach: async (sidebar) => {
      await example(sidebar);
      await sidebar.page.getByLabel('アポから次の段階へ進む率').fill('150');
      await press('セルに書き出す')(sidebar);
      await sidebar.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'reverse, stage tools',
    reach: async (sidebar) => {
      await example(sidebar);
      await press('アポを動かす・消す')(sidebar);
    },
  },
  {
    name: 'reverse, rates from the selection',
    reach: async (sidebar) => {
      await example(sidebar);
      await press('選択範囲の率を使う')(sidebar);
      await sidebar.page.getByText('前の入力に戻す').waitFor();
    },
  },
  {
    name: 'reverse, asks before covering',
    answers: {
      placeBlock: () => ({
        address: '試算!B2:E6',
        row: 2,
        column: 2,
        occupied: [
          { address: '試算!B2', text: '月' },
          { address: '試算!C4', text: '<img src=x onerror=alert(1)>' },
        ],
        fingerprint: 'p1',
      }),
    },
    reach: async (sidebar) => {
      await example(sidebar);
      await press('セルに書き出す')(sidebar);
      await sidebar.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'reverse, written',
    reach: async (sidebar) => {
      await example(sidebar);
      await press('セルに書き出す')(sidebar);
      await sidebar.page.getByText('書き出しました').waitFor();
    },
  },
  {
    name: 'reverse, undone in part',
    answers: { undoLastWrite: () => ({ restored: '試算!B2:E6 への書き出し', left: ['試算!C3'] }) },
    reach: async (sidebar) => {
      await example(sidebar);
      await press('セルに書き出す')(sidebar);
      await press('元に戻す')(sidebar);
      await sidebar.page.getByText('試算!C3').waitFor();
    },
  },
  {
    name: 'reverse, refused by the server',
    answers: { placeBlock: refuse },
    reach: async (sidebar) => {
      await example(sidebar);
      await press('セルに書き出す')(sidebar);
      await sidebar.page.getByRole('alert').waitFor();
    },
  },
  { name: 'colours, nothing selected', reach: press('しきい値') },
  {
    name: 'colours, preview',
    answers: { readContext: () => sample.tableSelected },
    reach: async (sidebar) => {
      await press('しきい値')(sidebar);
      await sidebar.page.getByText('神戸', { exact: true }).waitFor();
    },
  },
  {
    name: 'colours, fixed target and occupied cells',
    answers: {
      readContext: () => ({ ...sample.tableSelected, undo: { id: 'u1', label: '試算!B2:E6 への書き出し' } }),
      readColourCells: ({ address }) => sample.cellsAt(address, { D2: 'メモ', D3: 5 }),
    },
    reach: async (sidebar) => {
      await press('しきい値')(sidebar);
      const { page } = sidebar;
      await page.getByLabel('目標の列').selectOption({ label: '同じ値を使う…' });
      await page.getByLabel('目標の値').fill('300');
      await page.getByText('低いほど良い').click();
      await page.getByText('文字と凡例を入れない').waitFor();
    },
  },
  {
    name: 'colours, cut-offs swapped',
    answers: { readContext: () => sample.tableSelected },
    reach: async (sidebar) => {
      await press('しきい値')(sidebar);
      await sidebar.page.getByLabel('注意(黄)').fill('110');
      await sidebar.page.keyboard.press('Tab');
      await sidebar.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'colours, applied',
    answers: { readContext: () => ({ ...sample.tableSelected, colours: sample.coloured }) },
    reach: async (sidebar) => {
      await press('しきい値')(sidebar);
      await sidebar.page.getByText('神戸', { exact: true }).waitFor();
      await press('色を付ける')(sidebar);
      await sidebar.page.getByText('12セルに色と判定を付けました').waitFor();
    },
  },
  {
    name: 'colours, coloured already',
    answers: {
      readContext: () => ({ ...sample.tableSelected, colours: sample.coloured.slice(0, 1) }),
      readColourTarget: () => sample.colouredReading,
    },
    reach: async (sidebar) => {
      await press('しきい値')(sidebar);
      await sidebar.page.getByRole('button', { name: '付け直す' }).waitFor();
    },
  },
  {
    name: 'diagnosis, reading',
    answers: { readTable: () => new Promise(() => undefined) },
    reach: async (sidebar) => {
      await press('診断')(sidebar);
      await sidebar.page.getByText('実績を読んでいます').waitFor();
    },
  },
  {
    name: 'diagnosis, nothing to read',
    answers: {
      readTable: () => {
        const blank = [[''], ['']];
        return { ...sample.monthly, values: [['段階'], ['問い合わせ']], formulas: blank, formats: blank };
      },
    },
    reach: async (sidebar) => {
      await press('診断')(sidebar);
      await sidebar.page.getByText('数字の列がありません').waitFor();
    },
  },
  {
    name: 'diagnosis, cells that are no numbers',
    answers: { readTable: () => sample.mistyped },
    reach: async (sidebar) => {
      await press('診断')(sidebar);
      await sidebar.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'diagnosis, situation',
    reach: async (sidebar) => {
      await press('診断')(sidebar);
      await sidebar.page.getByText('期間と目標').click();
    },
  },
  {
    name: 'diagnosis, long names and few values',
    answers: { readTable: () => sample.longNames },
    reach: async (sidebar) => {
      await press('診断')(sidebar);
      await sidebar.page.getByText('値が4個と少ない').waitFor();
    },
  },
  ...(['1%上げる', '前に戻す', '過去の幅'] as const).map((look) => ({
    name: `diagnosis, levers: ${look}`,
    reach: async (sidebar: OpenSidebar) => {
      await press('診断')(sidebar);
      const { page } = sidebar;
      await page.getByLabel('指標').selectOption('受注額');
      await page.getByText('効きどころ').click();
      await page.getByLabel('くらべる期間').selectOption('custom');
      await page.getByText(look).click();
    },
  })),
  {
    name: 'diagnosis, trial',
    reach: async (sidebar) => {
      await press('診断')(sidebar);
      await press('打ち手を試算する')(sidebar);
      await press('届く値を探す')(sidebar);
    },
  },
  {
    name: 'diagnosis, a figure that would cover cells',
    answers: {
      readTable: () => sample.funnelTable,
      placeBlock: () => ({
        address: '試算!B2:E9',
        row: 2,
        column: 2,
        occupied: [{ address: '試算!B2', text: '月' }],
        fingerprint: 'p2',
      }),
    },
    reach: async (sidebar) => {
      await press('診断')(sidebar);
      await press('数字をシートに置く')(sidebar);
      await sidebar.page.getByRole('alert').waitFor();
    },
  },
];

export async function openScreen(screen: Screen, width = 300): Promise<OpenSidebar> {
  const sidebar = await openSidebar({ answers: screen.answers ?? {}, width });
  await screen.reach(sidebar);
  return sidebar;
}
