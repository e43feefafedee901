import { afterAll, expect, it } from 'vitest';
import type { BuildBookRequest } from '../../src/addon/server/bookTypes.ts';
import { bookOf, openTree, slippedPlan, templatePlan } from './support/designScreens.ts';
import { closeBrowser, openSidebar } from './support/openSidebar.ts';

afterAll(closeBrowser);

it('opens the cell of a finding and mends it through the server', async () => {
  const { page, calls, server } = await openSidebar({ answers: { readBook: () => bookOf(slippedPlan) } });
  await page.getByRole('button', { name: '点検', exact: true }).click();
  await page
    .getByRole('button', { name: /を開く\(計算が約10倍/ })
    .first()
    .click();
  await expect
    .poll(() => calls.find(({ name }) => name === 'showCells')?.request)
    .toEqual({ address: "'KPI定義'!M5" });
  server.readBook = () => bookOf(templatePlan);
  await page.getByRole('button', { name: '年間受注額を3億円 に' }).click();
  await page.getByText('KPI定義(M5)').waitFor();
  const { sheets } = calls.find((one) => one.name === 'buildBook')!.request as BuildBookRequest;
  const definitions = sheets.find(({ key }) => key === 'definitions')!;
  expect(definitions.cells.flat()).toContain(300_000_000);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await page.getByText('を元に戻しました。').waitFor();
});

it('names the sheets that are behind KPI定義, and rebuilds them with one press', async () => {
  const state = { tree: 'changed' } as Record<string, 'changed'>;
  const { page, calls } = await openSidebar({
    answers: {
      readBook: () => bookOf(templatePlan),
      planBook: ({ sheets }) => ({
        sheets: sheets.map(({ key, name }) => ({ key, name, state: state[key] ?? 'same', cells: 12 })),
        covers: [],
        fingerprint: 'b1',
      }),
    },
  });
  await page.getByRole('button', { name: '点検', exact: true }).click();
  await page.getByText('シートが KPI定義 に追いついていません').waitFor();
  await page.getByText('KPIツリー 12セル').waitFor();
  delete state.tree;
  await page.getByRole('button', { name: '作り直す', exact: true }).click();
  await page.getByText('「作り直す」で直しました').waitFor();
  expect(await page.getByText('シートが KPI定義 に追いついていません').count()).toBe(0);
  expect(calls.filter(({ name }) => name === 'buildBook')).toHaveLength(1);
});

it('audits the draft while there are no sheets, and mends the draft', async () => {
  const { page, calls } = await openSidebar();
  await openTree({ page } as never);
  await page.locator('.tree .row', { hasText: '検索' }).click();
  await page.getByLabel('目標', { exact: true }).fill('4,800');
  await page.getByRole('button', { name: '点検', exact: true }).click();
  await page.getByText('設計の下書きを点検しました').waitFor();
  await page.getByRole('button', { name: /^年間受注額を/ }).click();
  await page.getByText('シートは変わっていません。').waitFor();
  expect(calls.map(({ name }) => name)).not.toContain('buildBook');
});
