import { Model } from '@odoo/o-spreadsheet';
import { strFromU8, unzipSync } from 'fflate';
import { FileProblem } from './FileProblem.ts';

/** A workbook in o-spreadsheet's format from the bytes of an xlsx file; formulas in it stay formulas. */
export function xlsxBook(bytes: Uint8Array, fileName: string): object {
  // Old .xls files and encrypted .xlsx files share this container.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new FileProblem('OLD_OR_LOCKED', fileName);
  try {
    const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, readPart(path, content)]);
    const model = new Model(Object.fromEntries(parts));
    const book = model.exportData();
    model.leaveSession();
    return book;
  } catch {
    throw new FileProblem('BROKEN', fileName);
  }
}

/** o-spreadsheet reads XML as text and pictures as an address. */
function readPart(path: string, content: Uint8Array): string | { imageSrc: string } {
  const picture = /\.(png|jpe?g|gif)$/i.exec(path);
  if (!picture) return strFromU8(content);
  const type = picture[1]!.toLowerCase().replace('jpg', 'jpeg');
  return { imageSrc: `data:image/${type};base64,${Buffer.from(content).toString('base64')}` };
}
