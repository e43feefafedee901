import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { csvBook } from './csvBook.ts';
import { decodeText } from './decodeText.ts';
import { FileProblem } from './FileProblem.ts';
import { xlsxParts } from './xlsxParts.ts';

export interface OpenedFile {
  name: string;
  /** Changes with the path and with the content: edits kept in the browser belong to this version. */
  key: string;
  /** o-spreadsheet workbook data, or the parts of an xlsx file. */
  book: object;
}

/** Opens a planner's CSV, TSV or xlsx file; throws a `FileProblem` that says what to do. */
export async function openFile(path: string): Promise<OpenedFile> {
  const name = basename(path);
  const bytes = await readBytes(path);
  if (bytes.length === 0) throw new FileProblem('EMPTY', name);
  const key = createHash('sha256').update(resolve(path)).update(bytes).digest('hex').slice(0, 16);
  return { name, key, book: readBook(bytes, name) };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EISDIR') throw new FileProblem('NOT_A_FILE', path);
    if (code === 'EACCES' || code === 'EPERM') throw new FileProblem('NO_PERMISSION', path);
    throw new FileProblem('MISSING', path);
  }
}

function readBook(bytes: Uint8Array, name: string): object {
  const extension = extname(name).toLowerCase();
  if (extension === '.xlsx' || extension === '.xlsm') return xlsxParts(bytes, name);
  if (extension === '.xls') throw new FileProblem('OLD_OR_LOCKED', name);
  if (!['.csv', '.tsv', '.txt'].includes(extension)) throw new FileProblem('UNKNOWN_KIND', name);
  const text = decodeText(bytes, name);
  if (text.includes('\0')) throw new FileProblem('UNKNOWN_ENCODING', name);
  if (text.trim() === '') throw new FileProblem('EMPTY', name);
  return csvBook(text, sheetName(name), extension === '.tsv' ? '\t' : undefined);
}

/** The file's name without its ending and without what a sheet name may not hold. */
function sheetName(fileName: string): string {
  const bare = basename(fileName, extname(fileName)).replace(/['*?/\\[\]]/g, '_');
  return bare.slice(0, 100) || 'Sheet1';
}
