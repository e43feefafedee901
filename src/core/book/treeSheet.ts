import type { Language } from '../errors/messages/index.ts';
import { isRatio, type Kpi } from '../model/Kpi.ts';
import type { Plan } from '../model/Plan.ts';
import { type PlanFormula, planFormulas } from '../model/planFormulas.ts';
import { numberFormat } from '../model/units.ts';
import type { FoundCells } from './FoundBook.ts';
import * as formulas from './kpiFormulas.ts';
import type { Joining, KpiActual, Measures } from './measures.ts';
import { type BookPlaces, baseMonth, definitionColumn, FIRST_TREE_ROW, startDate } from './places.ts';
import type { CellContent, CellLook, SheetBlock } from './SheetBlock.ts';
import { SheetCells } from './SheetCells.ts';
import { TREE, type TreeColumn, treeColumn } from './treeColumns.ts';
import { treeRows } from './treeRows.ts';
import { actualIn, casesIn, type Window } from './windows.ts';
import { bookWords } from './words.ts';

const VISIBLE = 10;
const HIDDEN = 12;
const MONTHS = `${TREE.landing}$1`;
const window = (column: TreeColumn): Window => ({ from: `${TREE[column]}$1`, to: `${TREE[column]}$2` });

/** KPIツリー: the tree with its numbers, all looked up by ID, and the hidden columns other sheets read. */
export function treeSheet(
  plan: Plan,
  measures: Measures,
  places: BookPlaces,
  language: Language,
  found: FoundCells | null,
): SheetBlock {
  const sheet = new SheetCells();
  const rows = treeRows(plan);
  const ofKpi = planFormulas(plan);
  const last = FIRST_TREE_ROW + rows.length - 1;
  writeHead(sheet, plan, places, language, last);
  rows.forEach(({ kpi, level }, index) => {
    const row = FIRST_TREE_ROW + index;
    const put = (column: TreeColumn, content: CellContent, look: CellLook, format = ''): void => {
      sheet.put(row, treeColumn(column), content, look, format);
    };
    const calculate = (column: TreeColumn, formula: string, format = ''): void =>
      put(column, { formula: `=${formula}` }, kpi.kind === 'kgi' ? 'goal' : 'calc', format);
    put('level', level, 'fixed', '0');
    put('join', joinOf(kpi, ofKpi.get(kpi.id)), 'muted');
    put('id', kpi.id, 'fixed');
    writeLookups(calculate, row, places, numberFormat(kpi.unit, language));
    writeActuals(calculate, kpi, row, measures, places, numberFormat(kpi.unit, language));
    calculate('status', formulas.statusFormula(kpi, row, bookWords[language].status));
    calculate('fromParts', formulas.targetFromParts(ofKpi.get(kpi.id), plan, places.treeRow) ?? '""');
    calculate('mismatch', formulas.mismatchFormula(row));
    calculate('rank', formulas.rankFormula(kpi, row));
  });
  for (let row = last + 1; row <= (found?.values.length ?? 0); row++)
    sheet.paint(row, 1, VISIBLE + HIDDEN, 'plain');
  return {
    key: 'tree',
    name: places.names.tree,
    cells: sheet.cells,
    looks: sheet.looks,
    formats: sheet.formats,
    widths: [
      { column: treeColumn('name'), count: 1, width: 212 },
      { column: treeColumn('formula'), count: 1, width: 284 },
    ],
    frozenRows: FIRST_TREE_ROW - 1,
    frozenColumns: 2,
    hidden: { column: VISIBLE + 1, count: HIDDEN },
    wraps: null,
    validations: [],
    colours: [statusColours(2, 3), { ...statusColours(FIRST_TREE_ROW, treeColumn('status')), part: 'fill' }],
  };
}

const statusColours = (row: number, column: number) => ({
  box: { row, column, rows: row === 2 ? 1 : 500, columns: 1 },
  statusColumn: column,
  part: 'fill' as const,
});

function writeHead(
  sheet: SheetCells,
  plan: Plan,
  places: BookPlaces,
  language: Language,
  last: number,
): void {
  const words = bookWords[language];
  const width = VISIBLE + HIDDEN;
  const row = FIRST_TREE_ROW;
  sheet
    .paint(1, 1, width, 'note')
    .paint(2, 1, width, 'note')
    .paint(3, 1, width, 'band')
    .paint(4, 1, width, 'head');
  sheet.put(1, 1, words.sheets.tree, 'title').put(1, 3, plan.name, 'note');
  const mismatches = `SUM(${TREE.mismatch}${row}:${TREE.mismatch}${last})`;
  const check = `=IF(${mismatches}=0,"${words.checkRight}","${words.checkWrong}")`;
  const text = `"${words.checkText.fromParts}"&TEXT(${TREE.fromParts}${row},"#,##0")&"${words.checkText.target}"&TEXT(${TREE.yearTarget}${row},"#,##0")`;
  sheet.put(2, 1, words.check, 'note').put(2, 3, { formula: check }, 'calc');
  sheet.put(2, 4, { formula: `=IF(ISNUMBER(${TREE.fromParts}${row}),${text},"")` }, 'note');
  sheet.put(3, 1, words.structure, 'band').put(3, treeColumn('yearTarget'), words.year, 'band');
  sheet.put(3, treeColumn('target'), words.toDate, 'band');
  words.tree.forEach((heading, index) => {
    sheet.put(4, index + 1, heading, 'head');
  });
  const base = baseMonth(places);
  const bounds = (column: TreeColumn, from: string, to: string): void => {
    sheet.put(1, treeColumn(column), { formula: `=${from}` }, 'fixed', 'yyyy/mm/dd');
    sheet.put(2, treeColumn(column), { formula: `=${to}` }, 'fixed', 'yyyy/mm/dd');
  };
  const first = (back: number): string => `EOMONTH(${base},${back - 1})+1`;
  bounds('cases', startDate(plan), `EOMONTH(${base},0)`);
  bounds('month', first(0), `EOMONTH(${base},0)`);
  bounds('lastMonth', first(-1), `EOMONTH(${base},-1)`);
  bounds('lastYear', `EDATE(${startDate(plan)},-12)`, `EOMONTH(${base},-12)`);
  const [year, month] = [Number(plan.start.slice(0, 4)), Number(plan.start.slice(5, 7))];
  const months = `(YEAR(${base})-${year})*12+MONTH(${base})-${month}+1`;
  sheet.put(1, treeColumn('landing'), { formula: `=MAX(0,MIN(12,${months}))` }, 'fixed', '0');
}

type Calculate = (column: TreeColumn, formula: string, format?: string) => void;

/** What KPI定義 says of the KPI, wherever its row stands now. */
function writeLookups(calculate: Calculate, row: number, places: BookPlaces, format: string): void {
  const at = `$${TREE.definitionRow}${row}`;
  const lookUp = (field: Parameters<typeof definitionColumn>[1]): string =>
    `INDEX(${definitionColumn(places, field)},${at})`;
  const text = (field: Parameters<typeof definitionColumn>[1]): string => `IFERROR(${lookUp(field)}&"","")`;
  const level = `${TREE.level}${row}`;
  calculate('definitionRow', `MATCH($${TREE.id}${row},${definitionColumn(places, 'id')},0)`);
  calculate('name', `REPT("　",${level})&IF(${level}>0,"└ ","")&${text('name')}`);
  calculate('formula', text('formula'));
  calculate('yearTarget', `IFERROR(IF(ISNUMBER(${lookUp('target')}),${lookUp('target')},""),"")`, format);
  calculate('owner', text('owner'));
}

function writeActuals(
  calculate: Calculate,
  kpi: Kpi,
  row: number,
  measures: Measures,
  places: BookPlaces,
  format: string,
): void {
  const actual = measures.ofKpi.get(kpi.id)!;
  const joining = joiningOf(actual, measures);
  const defined = (field: 'green' | 'yellow' | 'baseline'): string =>
    `INDEX(${definitionColumn(places, field)},$${TREE.definitionRow}${row})`;
  const within = (column: TreeColumn): string => actualIn(window(column), actual, measures, places);
  const isLevel = isRatio(kpi) || joining === 'mean';
  const recorded = within('lastYear');
  // A rate of last year stands for its months; a sum does not say how it spread over them.
  const before = isLevel
    ? `IF(ISNUMBER(${recorded}),${recorded},IF(ISNUMBER(${defined('baseline')}),${defined('baseline')},""))`
    : recorded;
  calculate('target', formulas.targetToDate(kpi, joining, row, MONTHS, defined('baseline')), format);
  calculate('actual', within('cases'), format);
  calculate('achievement', formulas.achievementFormula(kpi.direction, row), '0.0%');
  calculate('green', formulas.cutoffToDate('green', kpi.direction, row, defined('green')), format);
  calculate('yellow', formulas.cutoffToDate('yellow', kpi.direction, row, defined('yellow')), format);
  calculate('month', within('month'), format);
  calculate('lastMonth', within('lastMonth'), format);
  calculate('lastYear', before, format);
  const counts = actual.kind === 'ratio' && formulas.restsOnCases(kpi);
  calculate('cases', counts ? casesIn(window('cases'), actual.denominator, places) : '""', '#,##0');
  calculate('landing', formulas.landingFormula(kpi, joining, row, MONTHS), format);
}

function joiningOf(actual: KpiActual, { columns }: Measures): Joining {
  if (actual.kind === 'ratio') return 'mean';
  return columns.find(({ key }) => key === actual.column)!.joining;
}

const SIGNS = { '*': '×', '+': '＋', '-': '−', '/': '÷' } as const;

/** How the parts of a KPI are joined; a measured rate is one count divided by another. */
function joinOf(kpi: Kpi, formula: PlanFormula | undefined): string {
  const node = formula?.node;
  if (node?.kind === 'binary') return SIGNS[node.operator];
  return isRatio(kpi) ? '÷' : '';
}
