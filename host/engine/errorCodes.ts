/** Makes the engine speak the error codes of Sheets, in cells, formulas and exports alike. */
import './loadEngine.ts';
import { CellErrorType, registries } from '@odoo/o-spreadsheet';

/** What a failing custom function shows; Sheets uses the same code for a formula it cannot parse. */
export const SCRIPT_ERROR = '#ERROR!';
export const VALUE_ERROR = '#VALUE!';
export const REFERENCE_ERROR = '#REF!';
export const NAME_ERROR = '#NAME?';
export const NUMBER_ERROR = '#NUM!';

const sheetsCodes = {
  InvalidReference: REFERENCE_ERROR,
  CircularDependency: REFERENCE_ERROR,
  SpilledBlocked: REFERENCE_ERROR,
  BadExpression: SCRIPT_ERROR,
  GenericError: VALUE_ERROR,
};

export function useSheetsErrorCodes(): void {
  Object.assign(CellErrorType, sheetsCodes);
  for (const code of Object.values(sheetsCodes)) registries.errorTypes.add(code);
}

export function isErrorCode(text: string): boolean {
  return registries.errorTypes.has(text);
}
