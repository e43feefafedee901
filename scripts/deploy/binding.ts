/** Which script belongs to which spreadsheet: kept in .gyakusan.json, which git ignores. */
import { readFileSync, writeFileSync } from 'node:fs';
import { DeployError } from './DeployError.ts';

export interface Binding {
  readonly spreadsheetId: string;
  readonly scriptId: string;
}

interface BindingFile {
  /** The spreadsheet of the last deployment. */
  readonly last: string | null;
  readonly scripts: Readonly<Record<string, string>>;
}

export const bindingFile = '.gyakusan.json';

/** The id inside a spreadsheet's address, or an id as it is. */
export function spreadsheetIdOf(address: string): string {
  const id = /\/spreadsheets\/d\/([-\w]{10,})/.exec(address)?.[1] ?? /^[-\w]{25,}$/.exec(address)?.[0];
  if (!id) throw new DeployError('NOT_A_SHEET', address);
  return id;
}

export function findBinding(spreadsheetId: string | null, path = bindingFile): Binding | null {
  const { last, scripts } = read(path);
  const wanted = spreadsheetId ?? last;
  const scriptId = wanted === null ? undefined : scripts[wanted];
  return wanted !== null && scriptId ? { spreadsheetId: wanted, scriptId } : null;
}

export function keepBinding({ spreadsheetId, scriptId }: Binding, path = bindingFile): void {
  const { scripts } = read(path);
  const file: BindingFile = { last: spreadsheetId, scripts: { ...scripts, [spreadsheetId]: scriptId } };
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`);
}

function read(path: string): BindingFile {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as BindingFile;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { last: null, scripts: {} };
    throw error;
  }
}
