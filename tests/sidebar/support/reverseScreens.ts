import { press, refuse, type Screen } from './Screen.ts';

const example = press('見本で試す');

/** Every state of 逆算. */
export const reverseScreens: readonly Screen[] = [
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
];
