import type { Language } from '../errors/messages/index.ts';
import type { Plan } from '../model/Plan.ts';
import { kpisByName, planFormulas } from '../model/planFormulas.ts';
import { arithmeticText } from './arithmeticText.ts';
import * as landing from './landingFormulas.ts';
import { joiningOfActual, type Measures } from './measures.ts';
import { type BookPlaces, baseMonth, definitionColumn, FIRST_TREE_ROW, startDate } from './places.ts';
import type { SheetCells } from './SheetCells.ts';
import { TREE, TREE_WIDTH, type TreeColumn, treeColumn } from './treeColumns.ts';
import { treeRows } from './treeRows.ts';
import { countIn, type Window } from './windows.ts';
import { bookWords } from './words.ts';

/** The stretch of time a hidden column covers: first and last day stand above it. */
export const treeWindow = (column: TreeColumn): Window => ({
  from: `$${TREE[column]}$1`,
  to: `$${TREE[column]}$2`,
});

/** What stands above the rows of KPIツリー. */
export function writeTreeHead(
  sheet: SheetCells,
  plan: Plan,
  measures: Measures,
  places: BookPlaces,
  language: Language,
): void {
  writeHeadings(sheet, plan, places, language);
  writeCheck(sheet, plan, places, language);
  writeWindows(sheet, plan, measures, places);
}

function writeHeadings(sheet: SheetCells, plan: Plan, places: BookPlaces, language: Language): void {
  const words = bookWords[language];
  sheet
    .paint(1, 1, TREE_WIDTH, 'note')
    .paint(2, 1, TREE_WIDTH, 'note')
    .paint(3, 1, TREE_WIDTH, 'band')
    .paint(4, 1, TREE_WIDTH, 'head');
  sheet.put(1, 1, words.sheets.tree, 'title').put(1, 3, plan.name, 'note');
  sheet.put(3, 1, words.structure, 'band').put(3, treeColumn('yearTarget'), words.year, 'band');
  const month = Number(plan.start.slice(5, 7));
  const span = words.monthsTo(plan.start, month, baseMonth(places));
  sheet.put(3, treeColumn('target'), { formula: `=${span}&"${words.toDate}"` }, 'band');
  words.treeHeadings.forEach((heading, index) => {
    sheet.put(4, index + 1, heading, 'head');
  });
}

/** Row 2: whether every target is what its parts make, the arithmetic of the KGI, or what is wrong first. */
function writeCheck(sheet: SheetCells, plan: Plan, places: BookPlaces, language: Language): void {
  const words = bookWords[language];
  const rows = treeRows(plan);
  const last = FIRST_TREE_ROW + rows.length - 1;
  const column = (name: TreeColumn): string => `${TREE[name]}${FIRST_TREE_ROW}:${TREE[name]}${last}`;
  const wrong = `MATCH(1,${column('mismatch')},0)`;
  const isRight = `SUM(${column('mismatch')})=0`;
  const shown = (name: TreeColumn, row: number): string =>
    `IF($${TREE.format}${row}="",${TREE[name]}${row}&"",TEXT(${TREE[name]}${row},$${TREE.format}${row}))`;
  const first = (name: TreeColumn): string =>
    `TEXT(INDEX(${column(name)},${wrong}),INDEX(${column('format')},${wrong}))`;
  const name = `INDEX(${definitionColumn(places, 'name')},INDEX(${column('definitionRow')},${wrong}))`;
  const mismatch = `${name}&"${words.checkText.fromParts}"&${first('fromParts')}&"${words.checkText.target}"&${first('yearTarget')}`;
  const formula = planFormulas(plan).get(rows[0]?.kpi.id ?? '');
  const byName = kpisByName(plan);
  const rowOf = (part: string): number => places.treeRow.get(byName.get(part)!.id)!;
  const arithmetic = formula?.node
    ? `${arithmeticText(formula.node, (part) => shown('yearTarget', rowOf(part)))}&" = "&${shown('yearTarget', FIRST_TREE_ROW)}`
    : '""';
  const known = `ISNUMBER(${TREE.fromParts}${FIRST_TREE_ROW})`;
  sheet.put(2, 1, words.check, 'note');
  sheet.put(2, 3, { formula: `=IF(${isRight},"${words.checkRight}","${words.checkWrong}")` }, 'calc');
  sheet.put(
    2,
    4,
    { formula: `=IF(${isRight},IF(${known},${arithmetic},""),IFERROR(${mismatch},""))` },
    'note',
  );
}

/** Above the hidden columns: the stretches of time their numbers cover, and what the KGI's months say. */
function writeWindows(sheet: SheetCells, plan: Plan, measures: Measures, places: BookPlaces): void {
  const base = baseMonth(places);
  const start = startDate(plan);
  const put = (row: number, column: TreeColumn, formula: string, format: string): void => {
    sheet.put(row, treeColumn(column), { formula: `=${formula}` }, 'fixed', format);
  };
  const bounds = (column: TreeColumn, from: string, to: string): void => {
    put(1, column, from, 'yyyy/mm/dd');
    put(2, column, to, 'yyyy/mm/dd');
  };
  const first = (back: number): string => `EOMONTH(${base},${back - 1})+1`;
  bounds('cases', start, `EOMONTH(${base},0)`);
  bounds('month', first(0), `EOMONTH(${base},0)`);
  bounds('lastMonth', first(-1), `EOMONTH(${base},-1)`);
  bounds('lastYear', `EDATE(${start},-12)`, `EOMONTH(${base},-12)`);
  bounds('restLastYear', `EOMONTH(${base},-12)+1`, `${start}-1`);
  const [year, month] = [Number(plan.start.slice(0, 4)), Number(plan.start.slice(5, 7))];
  const months = `(YEAR(${base})-${year})*12+MONTH(${base})-${month}+1`;
  put(1, 'landing', `MAX(0,MIN(12,${months}))`, '0');
  const goal = treeRows(plan)[0]?.kpi;
  const actual = goal && measures.ofKpi.get(goal.id);
  if (!goal || actual?.kind !== 'column' || !landing.isSum(goal, joiningOfActual(actual, measures))) return;
  put(1, 'monthChange', countIn(treeWindow('cases'), actual.column, places), '0');
  put(1, 'yearChange', landing.spreadFormula(treeWindow('cases'), actual.column, places), '#,##0');
}
