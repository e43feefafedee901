import { expect, it } from 'vitest';
import { noticePage } from '../../scripts/build/notice.ts';

it('names each pushed package once with its licence text', async () => {
  const page = await noticePage(['preact', 'preact']);
  expect(page.match(/^## preact [\d.]+ \(MIT\)$/gm)).toHaveLength(1);
  expect(page).toContain('Permission is hereby granted');
});

it.each(['@odoo/o-spreadsheet', '@odoo/owl'])('refuses to push %s, which is LGPL', async (name) => {
  await expect(noticePage([name])).rejects.toThrow(/may not be pushed/);
});
