/** A whole cell as it can be copied, sorted and moved: content, look, format and note. */
import type { EngineCommand } from './BatchPlugin.ts';
import type { EngineCell } from './cellValues.ts';
import { noteAt, noteCommands } from './notes.ts';
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
  notes?: boolean;
}

export function readState(workbook: Workbook, from: EngineCell): CellState {
  const cell = workbook.getters.getCell(from);
  const evaluated = workbook.evaluated(from);
  return {
    from,
    content: cell?.isFormula ? workbook.formula(from) : (cell?.content ?? ''),
    value: evaluated.value,
    style: cell?.style as CellStyle | undefined,
    format: cell?.format ?? (evaluated.format as string | undefined),
    note: noteAt(workbook, from),
  };
}

/** Writes a state elsewhere; relative references move along unless `keepReferences`. */
export function stateCommands(
  workbook: Workbook,
  state: CellState,
  to: EngineCell,
  parts: CopyParts = { contents: true, look: true, notes: true },
  keepReferences = false,
): EngineCommand[] {
  const update: EngineCommand = { type: 'UPDATE_CELL', ...to };
  if (parts.values) update.content = literal(state.value);
  else if (parts.contents)
    update.content = keepReferences ? state.content : movedContent(workbook, state, to);
  if (parts.look) Object.assign(update, { style: state.style ?? null, format: state.format ?? '' });
  return parts.notes ? [update, ...noteCommands(workbook, to, state.note)] : [update];
}

function movedContent(workbook: Workbook, { from, content }: CellState, to: EngineCell): string {
  const cell = workbook.getters.getCell(from);
  if (!cell?.isFormula || !content.startsWith('=')) return content;
  const { compiledFormula } = cell;
  return workbook.getters.getTranslatedCellFormula(
    to.sheetId,
    to.col - from.col,
    to.row - from.row,
    compiledFormula,
  );
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.startsWith('=') ? `'${value}` : value;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
