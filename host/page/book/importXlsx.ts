import { Model } from '@odoo/o-spreadsheet';

/** Turns the parts of an xlsx file into workbook data; other books pass unchanged. */
export function importXlsx(book: object): object {
  if (!('[Content_Types].xml' in book)) return book;
  const model = new Model(book);
  const imported = model.exportData();
  model.leaveSession();
  return imported;
}
