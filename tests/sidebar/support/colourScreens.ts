import { press, type Screen } from './Screen.ts';
import * as sample from './sampleAnswers.ts';

/** Every state of しきい値. */
export const colourScreens: readonly Screen[] = [
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
];
