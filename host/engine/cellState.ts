/** A whole cell as it can be copied, sorted and moved: content, look, format and note. */

import type { EngineCell } from './cellValues.ts';
import type { EngineCommand } from './EngineCommand.ts';
import type { Notes } from './notes.ts';
import type { CellStyle, Workbook } from './Workbook.ts';

export interface CellState {
  from: EngineCell;
  content: string;
  value: unknown;
  style: CellStyle | undefined;
  format: string | undefined;
  note: string;
}

export interface CopyParts {
  contents?: boolean;
  values?: boolean;
  look?: boolean;
}

export function readState(workbook: Workbook, from: EngineCell, notes: Notes): CellState {
  const cell = workbook.getters.getCell(from);
  const evaluated = workbook.evaluated(from);
  return {
    from,
    content: cell?.isFormula ? workbook.formula(from) : (cell?.content ?? ''),
    value: evaluated.value,
    style: cell?.style as CellStyle | undefined,
    format: cell?.format ?? (evaluated.format as string | undefined),
    note: notes.at(from),
  };
}

/** Writes a state elsewhere; relative references move along unless `keepReferences`. */
export function stateCommand(
  workbook: Workbook,
  state: CellState,
  to: EngineCell,
  parts: CopyParts = { contents: true, look: true },
  keepReferences = false,
): EngineCommand {
  const update: EngineCommand = { type: 'UPDATE_CELL', ...to };
  if (parts.values) update.content = literal(state.value);
  else if (parts.contents)
    update.content = keepReferences ? state.content : movedContent(workbook, state, to);
  if (parts.look) Object.assign(update, { style: state.style ?? null, format: state.format ?? '' });
  return update;
}

function movedContent(workbook: Workbook, { from, content }: CellState, to: EngineCell): string {
  const cell = workbook.getters.getCell(from);
  if (!cell?.isFormula || !content.startsWith('=')) return content;
  const moved = [to.col - from.col, to.row - from.row] as const;
  return workbook.getters.getTranslatedCellFormula(to.sheetId, ...moved, cell.compiledFormula);
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.startsWith('=') ? `'${value}` : value;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
