import type { OpenSidebar } from './openSidebar.ts';
import type { Screen } from './Screen.ts';
import { fieldSales, largeBook, plainBook } from './sampleBook.ts';

const answers = { readBook: () => plainBook() };
const open = ({ page }: OpenSidebar) => page.getByText('いちばんの詰まり').waitFor();
const view = (name: string) => async (sidebar: OpenSidebar) => {
  await open(sidebar);
  await sidebar.page.getByText(name, { exact: true }).click();
};

/** 診断 of a KPI book, which opens by itself where there are actuals. */
export const bookScreens: readonly Screen[] = [
  {
    name: 'book diagnosis, situation',
    answers,
    reach: async (sidebar) => {
      await open(sidebar);
      await sidebar.page.getByText('監視だけの指標').click();
      await sidebar.page.getByLabel('見込みを見る指標').selectOption('案件化率');
    },
  },
  ...(['1%上げる', '目標に戻す', '過去の幅'] as const).map((look) => ({
    name: `book diagnosis, levers: ${look}`,
    answers,
    reach: async (sidebar: OpenSidebar) => {
      await view('効きどころ')(sidebar);
      await sidebar.page.getByText(look, { exact: true }).click();
    },
  })),
  {
    name: 'book diagnosis, trial',
    answers,
    reach: async (sidebar) => {
      await view('試算')(sidebar);
      await sidebar.page.getByRole('button', { name: '届く値を探す' }).click();
      await sidebar.page.getByText('KPI定義の予備策に書きます').waitFor();
    },
  },
  { name: 'book diagnosis, tree', answers, reach: view('ツリー') },
  {
    name: 'book diagnosis, tree of 200 KPIs',
    answers: { readBook: largeBook },
    reach: async (sidebar) => {
      const tree = sidebar.page.getByText('ツリー', { exact: true });
      await tree.waitFor({ timeout: 60_000 });
      await tree.click();
    },
  },
  {
    name: 'book diagnosis, calculating',
    answers: { readBook: largeBook },
    reach: ({ page }) => page.getByText('着地と確率を計算しています').waitFor(),
  },
  {
    name: 'book diagnosis, cells that are no numbers',
    answers: {
      readBook: () => {
        const 受注数 = [...fieldSales.受注数!.slice(0, 6), '1O'];
        return plainBook(undefined, { ...fieldSales, 受注数 });
      },
    },
    reach: ({ page }) => page.getByRole('alert').waitFor(),
  },
];
