import type { Language } from '../errors/messages/index.ts';
import { isRatio, type Kpi } from '../model/Kpi.ts';
import type { Plan } from '../model/Plan.ts';
import { type PlanFormula, planFormulas } from '../model/planFormulas.ts';
import { isRate, numberFormat } from '../model/units.ts';
import type { FoundCells } from './FoundBook.ts';
import * as formulas from './kpiFormulas.ts';
import * as landing from './landingFormulas.ts';
import { joiningOfActual, type Measures } from './measures.ts';
import { type BookPlaces, definitionColumn, FIRST_TREE_ROW } from './places.ts';
import type { BlockBox, CellContent, CellLook, SheetBlock } from './SheetBlock.ts';
import { SheetCells } from './SheetCells.ts';
import { TREE, TREE_HEAD, TREE_WIDTH, type TreeColumn, treeColumn } from './treeColumns.ts';
import { treeWindow, writeTreeHead } from './treeHead.ts';
import { treeRows } from './treeRows.ts';
import { actualIn, casesIn, countIn } from './windows.ts';
import { bookWords } from './words.ts';

/** Columns up to the owner are seen; the others are read by formulas only. */
const VISIBLE = treeColumn('owner');

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
  writeTreeHead(sheet, plan, measures, places, language);
  rows.forEach(({ kpi, level }, index) => {
    const row = FIRST_TREE_ROW + index;
    const put = (column: TreeColumn, content: CellContent, look: CellLook, format = ''): void => {
      sheet.put(row, treeColumn(column), content, look, format);
    };
    const look = kpi.kind === 'kgi' ? 'goal' : 'calc';
    const calculate: Calculate = (column, formula, format = '', shown = look): void =>
      put(column, { formula: `=${formula}` }, shown, format);
    const format = numberFormat(kpi.unit, language);
    put('level', level, 'fixed', '0');
    put('join', joinOf(kpi, ofKpi.get(kpi.id)), 'fixed');
    put('id', kpi.id, 'fixed');
    put('format', formatText(kpi, language), 'fixed');
    put('changeFormat', formulas.changeFormat(isRate(kpi.unit)), 'fixed');
    put('gapFormat', formulas.gapFormat(isRate(kpi.unit), format), 'fixed');
    writeLookups(calculate, row, level, places, format);
    writeActuals(calculate, kpi, row, measures, places, format);
    calculate('status', formulas.statusFormula(kpi, row, bookWords[language].status));
    calculate('fromParts', formulas.targetFromParts(ofKpi.get(kpi.id), plan, places.treeRow) ?? '""');
    calculate('mismatch', formulas.mismatchFormula(row));
    calculate('rank', formulas.rankFormula(kpi, row));
  });
  // Fixed: nobody is asked about words of our own that go.
  for (let row = last + 1; row <= (found?.values.length ?? 0); row++)
    sheet.paint(row, 1, TREE_WIDTH, 'fixed');
  const headings = (column: TreeColumn, columns: number) => ({
    ...{ row: FIRST_TREE_ROW - 1, column: treeColumn(column), rows: 1, columns },
  });
  return {
    key: 'tree',
    name: places.names.tree,
    cells: sheet.cells,
    looks: sheet.looks,
    formats: sheet.formats,
    widths: [{ column: treeColumn('formula'), count: 1, width: 284 }],
    heights: [],
    frozenRows: FIRST_TREE_ROW - 1,
    frozenColumns: 2,
    hidden: { column: VISIBLE + 1, count: TREE_WIDTH - VISIBLE },
    wraps: [],
    alignRight: [headings('level', 1), headings('yearTarget', 4)],
    validations: [],
    colours: [statusColours(2, 3), statusColours(FIRST_TREE_ROW, treeColumn('status'))],
    warnings: [],
    reformats: rows.flatMap((_, index) => changedFormat(sheet, FIRST_TREE_ROW + index, found)),
  };
}

/** The number format as a text that stays one: `0.0%` would be a number to a program that opens the file. */
export const formatText = (kpi: Kpi, language: Language): string =>
  isRate(kpi.unit) ? '#,##0.0%' : numberFormat(kpi.unit, language);

/** The row, where it shows another unit than so far; only the unit's own column says so. */
function changedFormat(sheet: SheetCells, row: number, found: FoundCells | null): BlockBox[] {
  const at = treeColumn('format') - 1;
  const old = found?.values[row - 1]?.[at];
  if (old === undefined || old === sheet.cells[row - 1]![at]) return [];
  return [{ row, column: 1, rows: 1, columns: TREE_WIDTH }];
}

const statusColours = (row: number, column: number) => ({
  box: { row, column, rows: row === 2 ? 1 : 500, columns: 1 },
  statusColumn: column,
  part: 'fill' as const,
});

type Calculate = (column: TreeColumn, formula: string, format?: string, look?: CellLook) => void;

/** What KPI定義 says of the KPI, wherever its row stands now. */
function writeLookups(
  calculate: Calculate,
  row: number,
  depth: number,
  places: BookPlaces,
  format: string,
): void {
  const at = `$${TREE.definitionRow}${row}`;
  const lookUp = (field: Parameters<typeof definitionColumn>[1]): string =>
    `INDEX(${definitionColumn(places, field)},${at})`;
  const text = (field: Parameters<typeof definitionColumn>[1]): string => `IFERROR(${lookUp(field)}&"","")`;
  const level = `${TREE.level}${row}`;
  calculate('definitionRow', `MATCH($${TREE.id}${row},${definitionColumn(places, 'id')},0)`);
  const name = `REPT("　",${level})&IF(${level}>0,"└ ","")&${text('name')}`;
  calculate('name', name, '', depth < 2 ? 'goal' : 'calc');
  calculate('formula', text('formula'), '', 'muted');
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
  const joining = joiningOfActual(actual, measures);
  const defined = (field: 'green' | 'yellow' | 'baseline'): string =>
    `INDEX(${definitionColumn(places, field)},$${TREE.definitionRow}${row})`;
  const within = (column: TreeColumn): string => actualIn(treeWindow(column), actual, measures, places);
  const isSummed = landing.isSum(kpi, joining);
  const recorded = within('lastYear');
  // A rate of last year stands for its months; a sum counts only if it has as many rows as this year's.
  const before =
    isSummed && actual.kind === 'column'
      ? `IF(${countIn(treeWindow('lastYear'), actual.column, places)}<${countIn(treeWindow('cases'), actual.column, places)},"",${recorded})`
      : isRatio(kpi) || joining === 'mean'
        ? `IF(ISNUMBER(${recorded}),${recorded},IF(ISNUMBER(${defined('baseline')}),${defined('baseline')},""))`
        : recorded;
  calculate(
    'target',
    formulas.targetToDate(kpi, joining, row, TREE_HEAD.months, defined('baseline')),
    format,
  );
  calculate('actual', within('cases'), format);
  calculate('achievement', formulas.achievementFormula(kpi.direction, row), '0.0%');
  calculate('green', formulas.cutoffToDate('green', kpi.direction, row, defined('green')), format);
  calculate('yellow', formulas.cutoffToDate('yellow', kpi.direction, row, defined('yellow')), format);
  calculate('month', within('month'), format);
  calculate('lastMonth', within('lastMonth'), format);
  calculate('lastYear', before, format);
  const counts = actual.kind === 'ratio' && formulas.restsOnCases(kpi);
  calculate('cases', counts ? casesIn(treeWindow('cases'), actual.denominator, places) : '""', '#,##0');
  const rest =
    isSummed && actual.kind === 'column'
      ? landing.restOfLastYear(treeWindow('restLastYear'), treeWindow('lastYear'), actual.column, places)
      : '""';
  calculate('restLastYear', rest, format);
  calculate('landing', landing.landingFormula(kpi, joining, row, defined('baseline')), format);
  writeComparisons(calculate, kpi, row, places, format);
}

/** The changes ダッシュボード shows, here because only here the unit of the row is known. */
function writeComparisons(
  calculate: Calculate,
  kpi: Kpi,
  row: number,
  places: BookPlaces,
  format: string,
): void {
  const isRateKpi = isRate(kpi.unit);
  const [changed, gap] = [formulas.changeFormat(isRateKpi), formulas.gapFormat(isRateKpi, format)];
  const at = (column: TreeColumn): string => `${TREE[column]}${row}`;
  calculate('monthChange', formulas.changeFormula(isRateKpi, at('month'), at('lastMonth')), changed);
  calculate('yearChange', formulas.changeFormula(isRateKpi, at('actual'), at('lastYear')), changed);
  calculate('gap', formulas.gapFormula(isRateKpi, at('actual'), at('target')), gap);
  const market = places.fieldColumn.has('market')
    ? `INDEX(${definitionColumn(places, 'market')},$${TREE.definitionRow}${row})`
    : '""';
  calculate('marketGap', formulas.gapFormula(isRateKpi, at('landing'), market), gap);
}

const SIGNS = { '*': '×', '+': '＋', '-': '−', '/': '÷' } as const;

/** How the parts of a KPI are joined; a measured rate is one count divided by another. */
function joinOf(kpi: Kpi, formula: PlanFormula | undefined): string {
  const node = formula?.node;
  if (node?.kind === 'binary') return SIGNS[node.operator];
  return isRatio(kpi) ? '÷' : '';
}
