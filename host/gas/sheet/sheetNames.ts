/** Names of new, copied and renamed sheets. */
import { engineName } from '../../engine/sheetNames.ts';
import type { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';
import { ServiceError } from '../ServiceError.ts';
import { expectRoom } from './gridLimits.ts';

export function isJapanese(host: HostState): boolean {
  return host.settings.userLocale.startsWith('ja');
}

export function newName(host: HostState): string {
  const stem = isJapanese(host) ? 'シート' : 'Sheet';
  let number = host.workbook.getters.getSheetIds().length + 1;
  while (host.workbook.getters.getSheetIdByName(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}

export function copyName(host: HostState, name: string): string {
  const base = isJapanese(host) ? `${name} のコピー` : `Copy of ${name}`;
  let candidate = base;
  for (let number = 2; host.workbook.getters.getSheetIdByName(engineName(candidate)); number++)
    candidate = `${base} ${number}`;
  return candidate;
}

export function expectFreeName(host: HostState, name: string): void {
  if (name === '') throw new ServiceError('Sheet name cannot be empty.');
  if (host.workbook.getters.getSheetIdByName(engineName(name)))
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

export function renameSheet(host: HostState, sheetId: string, name: string): void {
  host.expectSheet(sheetId);
  const oldName = host.workbook.getters.getSheetName(sheetId);
  if (oldName === engineName(name)) return;
  expectFreeName(host, name);
  host.write(sheetId, [], [{ type: 'RENAME_SHEET', sheetId, oldName, newName: engineName(name) }]);
}

export function duplicateSheet(host: HostState, sheetId: string, name: string): GasObject {
  host.expectSheet(sheetId);
  expectFreeName(host, name);
  const { getters } = host.workbook;
  expectRoom(host, getters.getNumberRows(sheetId) * getters.getNumberCols(sheetId));
  const sheetIdTo = host.workbook.newId();
  host.workbook.run([{ type: 'DUPLICATE_SHEET', sheetId, sheetIdTo, sheetNameTo: engineName(name) }]);
  return host.make.sheet(sheetIdTo);
}
