/** What a script or a planner enters into a cell, as commands for the engine. */

import { dateFormatFor, type EngineCell, isDate } from './cellValues.ts';
import type { EngineCommand } from './EngineCommand.ts';
import { NUMBER_ERROR } from './errorCodes.ts';
import { canonicalFormula } from './localFormula.ts';
import { isDateFormat, isTextFormat, QUOTED_TEXT } from './numberFormats.ts';
import { instantToSerial } from './serialDates.ts';
import { readTyped } from './typedText.ts';
import type { Workbook } from './Workbook.ts';

const longest = 50_000;

/** What Sheets refuses, in its words. */
function short(text: string): string {
  if (text.length <= longest) return text;
  throw new Error(`Your input contains more than the maximum of ${longest} characters in a single cell.`);
}

export function valueCommand(
  workbook: Workbook,
  cell: EngineCell,
  value: unknown,
  timeZone: string,
): EngineCommand {
  const update = { type: 'UPDATE_CELL', ...cell };
  if (value === null || value === undefined || value === '') return { ...update, content: '' };
  if (typeof value === 'number')
    return { ...update, content: Number.isFinite(value) ? String(value) : NUMBER_ERROR };
  if (typeof value === 'boolean') return { ...update, content: value ? 'TRUE' : 'FALSE' };
  const format = workbook.getters.getCell(cell)?.format;
  if (isDate(value)) {
    const serial = instantToSerial(value.getTime(), timeZone);
    const content = String(serial);
    return isDateFormat(format)
      ? { ...update, content }
      : { ...update, content, format: dateFormatFor(serial) };
  }
  return { ...update, ...textContent(workbook, short(String(value)), format) };
}

function textContent(workbook: Workbook, text: string, format: string | undefined) {
  if (isTextFormat(format))
    return /^[=']/.test(text) ? { content: `'${text}`, format: QUOTED_TEXT } : { content: text };
  if (text.startsWith('=')) return { content: canonicalFormula(text, workbook.getters.getLocale()) };
  const typed = readTyped(text, workbook.getters.getLocale());
  if (!typed) return { content: text };
  return format ? { content: typed.content } : typed;
}

export function formulaCommand(workbook: Workbook, cell: EngineCell, formula: string): EngineCommand {
  const text = short(formula === '' || formula.startsWith('=') ? formula : `=${formula}`);
  return { type: 'UPDATE_CELL', ...cell, content: canonicalFormula(text, workbook.getters.getLocale()) };
}
