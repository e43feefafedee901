import { readDate } from '../calendar/isoDate.ts';
import type { ErrorCode } from '../errors/messages/index.ts';
import { parseNumber } from '../numbers/parseNumber.ts';
import { readChoice } from '../words/readChoice.ts';
import type { Column } from './columns.ts';
import { cellText } from './sheetLayout.ts';
import { readUnit } from './units.ts';
import { upliftText } from './uplift.ts';

/** What a cell means, or why it means nothing. */
export type CellReading =
  | { readonly code: null; readonly value: string | number }
  | { readonly code: ErrorCode; readonly data: Readonly<Record<string, unknown>> };

const meaning = (value: string | number): CellReading => ({ code: null, value });
const failure = (code: ErrorCode, data: Record<string, unknown>): CellReading => ({ code, data });

/** Reads one cell that is not blank. `unit` is the row's unit as typed. */
export function readCell(column: Column, value: unknown, unit: string): CellReading {
  const text = cellText(value);
  switch (column.kind) {
    case 'amount':
    case 'months':
      return readAmount(column, value, text);
    case 'date': {
      const date = readDate(typeof value === 'number' ? value : text);
      return date === null ? failure('CELL_NOT_DATE', { value: text }) : meaning(date);
    }
    case 'choice': {
      const words = column.choices!;
      const id = readChoice(words, text);
      const choices = Object.keys(words).map((key) => words[key]!);
      return id === null ? failure('CELL_NOT_CHOICE', { value: text, choices }) : meaning(id);
    }
    case 'unit':
      return meaning(readUnit(text));
    case 'uplift':
      return meaning(typeof value === 'number' ? upliftText(value, readUnit(unit)) : text);
    default:
      return meaning(text);
  }
}

function readAmount(column: Column, value: unknown, text: string): CellReading {
  const amount = typeof value === 'number' ? value : parseNumber(text);
  if (amount === null || !Number.isFinite(amount)) return failure('CELL_NOT_NUMBER', { value: text });
  const isWhole = Number.isInteger(amount) && amount >= 0;
  if (column.kind === 'months' && !isWhole) return failure('CELL_NOT_MONTHS', { value: text });
  return meaning(amount);
}
