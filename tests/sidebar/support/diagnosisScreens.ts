import type { OpenSidebar } from './openSidebar.ts';
import { press, type Screen } from './Screen.ts';
import * as sample from './sampleAnswers.ts';

/** Every state of 診断 on a table of the planner. */
export const diagnosisScreens: readonly Screen[] = [
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
    name: 'diagnosis, unusual values',
    answers: { readTable: () => sample.unusual },
    reach: async (sidebar) => {
      await press('診断')(sidebar);
      await sidebar.page.getByLabel('指標').selectOption('受注額');
      await sidebar.page.getByRole('button', { name: 'セルを開く 月次実績!F23' }).waitFor();
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
