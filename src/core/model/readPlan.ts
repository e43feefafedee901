import type { ErrorCode } from '../errors/messages/index.ts';
import { nearestName } from '../formula/nearestName.ts';
import { foldWord } from '../words/foldWord.ts';
import { COLUMNS } from './columns.ts';
import { createKpi, type Kpi, type KpiField } from './Kpi.ts';
import { createPlan, nextId, type Plan, type PlanSettings } from './Plan.ts';
import { readCell } from './readCell.ts';
import { cellText, findLayout, type Rows, type SheetLayout } from './sheetLayout.ts';

/** A cell that could not be understood; `row` and `column` count from 0 within the rows that were read. */
export interface CellProblem {
  readonly row: number;
  readonly column: number;
  readonly field: KpiField;
  readonly code: ErrorCode;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface PlanReading {
  readonly plan: Plan;
  readonly problems: readonly CellProblem[];
  readonly layout: SheetLayout;
  /** The row each KPI stands in, by id. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Ids given to rows that had none (rows the planner added by hand) or a second use of one. */
  readonly newIds: readonly { readonly row: number; readonly id: string }[];
}

/**
 * Reads a definition sheet (values as rows, headings anywhere among them) in either language, in any
 * order of columns and rows. Blank rows are skipped, cells that cannot be understood are left blank in
 * the plan and reported. `settings` holds what the sheet does not: see `readSettings`.
 */
export function readPlan(rows: Rows, settings: PlanSettings): PlanReading {
  const layout = findLayout(rows);
  const problems: CellProblem[] = [];
  const rowOf = new Map<string, number>();
  const newIds: { row: number; id: string }[] = [];
  const kpis: Kpi[] = [];
  const taken = idsIn(rows, layout);

  for (let row = layout.headerRow + 1; row < rows.length; row++) {
    const texts = [...layout.columns].map(
      ([field, column]) => [field, cellText(rows[row]![column])] as const,
    );
    if (texts.every(([field, text]) => text === '' || field === 'id')) continue;
    const read = readRow(rows[row]!, row, layout, problems);
    if (read.name === '') {
      problems.push(problemAt(layout, row, 'name', 'CELL_NAME_MISSING', {}));
      continue;
    }
    const isTaken = rowOf.has(read.id);
    if (isTaken) problems.push(problemAt(layout, row, 'id', 'CELL_ID_TWICE', { value: read.id }));
    const id = read.id === '' || isTaken ? nextId(taken) : read.id;
    if (id !== read.id) {
      taken.push(id);
      newIds.push({ row, id });
    }
    rowOf.set(id, row);
    kpis.push({ ...read, id });
  }
  const plan = createPlan({ ...settings, kpis });
  return { plan: resolveNames(plan, rowOf, layout, problems), problems, layout, rowOf, newIds };
}

/** Where a field of a KPI stands, so that a finding can point at its cell; null when it has no column. */
export function cellOf(
  reading: PlanReading,
  kpi: string,
  field: KpiField,
): { readonly row: number; readonly column: number } | null {
  const row = reading.rowOf.get(kpi);
  const column = reading.layout.columns.get(field);
  return row === undefined || column === undefined ? null : { row, column };
}

function idsIn(rows: Rows, layout: SheetLayout): string[] {
  const column = layout.columns.get('id');
  if (column === undefined) return [];
  return rows.slice(layout.headerRow + 1).map((row) => cellText(row[column]));
}

function readRow(cells: readonly unknown[], row: number, layout: SheetLayout, problems: CellProblem[]): Kpi {
  const unitColumn = layout.columns.get('unit');
  const unit = unitColumn === undefined ? '' : cellText(cells[unitColumn]);
  const given: Record<string, string | number | null> = {};
  for (const column of COLUMNS) {
    const index = layout.columns.get(column.field);
    if (index === undefined || cellText(cells[index]) === '') continue;
    const read = readCell(column, cells[index], unit);
    if (read.code === null) given[column.field] = read.value;
    else problems.push(problemAt(layout, row, column.field, read.code, read.data));
  }
  return createKpi({ id: '', name: '', ...given });
}

function problemAt(
  layout: SheetLayout,
  row: number,
  field: KpiField,
  code: ErrorCode,
  data: Readonly<Record<string, unknown>>,
): CellProblem {
  return { row, column: layout.columns.get(field) ?? 0, field, code, data };
}

/** Turns the names in parent and guard into ids; names nobody bears stay as typed and are reported. */
function resolveNames(
  plan: Plan,
  rowOf: ReadonlyMap<string, number>,
  layout: SheetLayout,
  problems: CellProblem[],
): Plan {
  const idByName = new Map<string, string>();
  for (const named of [...plan.guards, ...plan.kpis].reverse()) idByName.set(foldWord(named.name), named.id);
  const names = plan.kpis.map((kpi) => kpi.name);
  const resolve = (kpi: Kpi, field: 'parent' | 'guard'): string => {
    const typed = kpi[field];
    if (typed === '') return '';
    const id = idByName.get(foldWord(typed)) ?? (rowOf.has(typed) ? typed : null);
    if (id !== null) return id;
    const data = { value: typed, nearest: nearestName(typed, names) };
    problems.push(problemAt(layout, rowOf.get(kpi.id)!, field, 'CELL_KPI_UNKNOWN', data));
    return typed;
  };
  const kpis = plan.kpis.map((kpi) => ({
    ...kpi,
    parent: resolve(kpi, 'parent'),
    guard: resolve(kpi, 'guard'),
  }));
  return { ...plan, kpis };
}
