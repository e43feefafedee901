import { Model } from '@odoo/o-spreadsheet';
import { protectTexts, textsPath } from './xlsxText.ts';

/** Turns the parts of an xlsx file into workbook data; other books pass unchanged. */
export function importXlsx(book: object): object {
  if (!('[Content_Types].xml' in book)) return book;
  const texts = (book as Record<string, unknown>)[textsPath];
  const model = new Model(typeof texts === 'string' ? { ...book, [textsPath]: protectTexts(texts) } : book);
  const imported = model.exportData();
  model.leaveSession();
  return imported;
}
