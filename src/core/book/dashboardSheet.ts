import type { Language } from '../errors/messages/index.ts';
import type { Kpi } from '../model/Kpi.ts';
import { kgiOf, type Plan } from '../model/Plan.ts';
import { isRate, numberFormat, unitWord } from '../model/units.ts';
import { sheetPrefix } from './a1.ts';
import type { FoundCells } from './FoundBook.ts';
import { type BookPlaces, baseMonth, definitionColumn, FIRST_TREE_ROW } from './places.ts';
import type { CellContent, CellLook, SheetBlock } from './SheetBlock.ts';
import { SheetCells } from './SheetCells.ts';
import { TREE, type TreeColumn } from './treeColumns.ts';
import { treeRows } from './treeRows.ts';
import { bookWords } from './words.ts';

const WIDTH = 17;
const HEADING_ROW = 6;
/** How many rows the list of what is worst has. */
const WORST = 5;
const ID = 'P';
const TREE_ROW = 'Q';

/** ダッシュボード: the goal in one line, what is worst, then every KPI in the order of the tree. */
export function dashboardSheet(
  plan: Plan,
  places: BookPlaces,
  language: Language,
  found: FoundCells | null,
): SheetBlock {
  const words = bookWords[language];
  const sheet = new SheetCells();
  const kpis = treeRows(plan).map((row) => row.kpi);
  writeHead(sheet, plan, places, language);
  let row = HEADING_ROW + 1;
  const band = (text: string): void => {
    sheet.paint(row, 1, WIDTH, 'band').put(row, 1, text, 'band');
    row++;
  };
  band(words.worstFirst);
  for (let n = 1; n <= WORST; n++) writeWorst(sheet, row++, n, places);
  band(words.allKpis);
  for (const kpi of kpis.filter(({ kind }) => kind !== 'action'))
    writeKpi(sheet, row++, kpi, places, language);
  const watched = kpis.filter(({ kind }) => kind === 'action');
  if (watched.length > 0) band(words.watched);
  for (const kpi of watched) writeKpi(sheet, row++, kpi, places, language);
  for (; row <= (found?.values.length ?? 0); row++) sheet.paint(row, 1, WIDTH, 'plain');
  const rows = { row: HEADING_ROW + 1, rows: 500, columns: 1 };
  return {
    key: 'dashboard',
    name: places.names.dashboard,
    cells: sheet.cells,
    looks: sheet.looks,
    formats: sheet.formats,
    widths: [
      { column: 3, count: 1, width: 132 },
      { column: 15, count: 1, width: 184 },
    ],
    frozenRows: HEADING_ROW,
    frozenColumns: 3,
    hidden: { column: 16, count: 2 },
    wraps: null,
    validations: [],
    colours: [
      { box: { ...rows, column: 2 }, statusColumn: 2, part: 'fill' },
      { box: { ...rows, column: 7 }, statusColumn: 2, part: 'ink' },
    ],
  };
}

const treeCell = (places: BookPlaces, column: TreeColumn, row: number | string): string =>
  `${sheetPrefix(places.names.tree)}$${TREE[column]}$${row}`;
const treeRange = (places: BookPlaces, column: TreeColumn): string =>
  `${sheetPrefix(places.names.tree)}$${TREE[column]}:$${TREE[column]}`;

function writeHead(sheet: SheetCells, plan: Plan, places: BookPlaces, language: Language): void {
  const words = bookWords[language];
  const kgi = kgiOf(plan);
  const goal = (column: TreeColumn): string => treeCell(places, column, FIRST_TREE_ROW);
  const put = (row: number, column: number, formula: string, look: CellLook, format = ''): void => {
    sheet.put(row, column, { formula: `=${formula}` }, look, format);
  };
  sheet.paint(1, 1, WIDTH, 'note').paint(2, 1, WIDTH, 'north').paint(3, 1, WIDTH, 'card');
  sheet.paint(4, 1, WIDTH, 'cardValue').paint(5, 1, WIDTH, 'band').paint(HEADING_ROW, 1, WIDTH, 'head');
  sheet.put(1, 1, words.sheets.dashboard, 'title').put(1, 4, plan.name, 'note');
  sheet.put(1, 11, words.baseMonth, 'note');
  put(1, 12, baseMonth(places), 'note', 'yyyy/mm');
  sheet.put(5, 2, words.now, 'band').put(5, 8, words.compare, 'band').put(5, 13, words.act, 'band');
  words.dashboard.forEach((heading, index) => {
    sheet.put(HEADING_ROW, index + 1, heading, 'head');
  });
  [2, 4, 6, 8, 10].forEach((column, index) => {
    sheet.put(3, column, words.cards[index]!, 'card');
  });
  if (!kgi) return;
  const isRateGoal = isRate(kgi.unit);
  const shown = (column: TreeColumn): string => {
    const unit = unitWord(kgi.unit, language).replace(/"/g, '');
    const text = isRateGoal ? `TEXT(${goal(column)},"0.0%")` : `TEXT(${goal(column)},"#,##0")&"${unit}"`;
    return `IF(ISNUMBER(${goal(column)}),${text},"–")`;
  };
  const share = `IFERROR(IF(ISNUMBER(${goal('landing')}),"${words.reached}"&TEXT(${goal('landing')}/${goal('yearTarget')},"0.0%"),""),"")`;
  const name = `INDEX(${definitionColumn(places, 'name')},${goal('definitionRow')})`;
  put(2, 1, `IFERROR(${name}&"  "&${shown('actual')},"")`, 'north');
  put(
    2,
    4,
    `"${words.landing}"&${shown('landing')}&"${words.ofTarget}"&${shown('yearTarget')}&${share}`,
    'north',
  );
  const unitFormat = numberFormat(kgi.unit, language);
  const points = change(isRateGoal);
  put(4, 2, goal('achievement'), 'cardValue', '0.0%');
  put(
    4,
    4,
    minus(goal('landing'), goal('yearTarget'), isRateGoal),
    'cardValue',
    signed(isRateGoal, unitFormat),
  );
  put(4, 6, points.formula(goal('month'), goal('lastMonth')), 'cardValue', points.format);
  put(4, 8, points.formula(goal('actual'), goal('lastYear')), 'cardValue', points.format);
  const count = (mark: string): string => `"${mark} "&COUNTIF(${treeRange(places, 'status')},"${mark}*")`;
  put(4, 10, `${count('■')}&"　"&${count('▲')}&"　"&${count('●')}`, 'cardValue');
}

/** One row of the list of what is worst, whatever is worst at the moment. */
function writeWorst(sheet: SheetCells, row: number, n: number, places: BookPlaces): void {
  const ranks = treeRange(places, 'rank');
  const treeRow = `IF(COUNT(${ranks})<${n},"",MATCH(SMALL(${ranks},${n}),${ranks},0))`;
  const id = `IF(ISNUMBER($${TREE_ROW}${row}),INDEX(${treeRange(places, 'id')},$${TREE_ROW}${row}),"")`;
  writeShared(sheet, row, places, 'calc');
  sheet.put(row, 16, { formula: `=${id}` }, 'fixed').put(row, 17, { formula: `=${treeRow}` }, 'fixed');
}

function writeKpi(sheet: SheetCells, row: number, kpi: Kpi, places: BookPlaces, language: Language): void {
  const isRateKpi = isRate(kpi.unit);
  const format = numberFormat(kpi.unit, language);
  const look: CellLook = kpi.kind === 'kgi' ? 'goal' : 'calc';
  writeShared(sheet, row, places, look);
  const put = (column: number, formula: string, shown: string): void => {
    sheet.put(row, column, { formula: `=${formula}` }, look, shown);
  };
  const value = (column: TreeColumn): string => `INDEX(${treeRange(places, column)},$${TREE_ROW}${row})`;
  const number = (column: TreeColumn): string =>
    `IFERROR(IF(ISNUMBER(${value(column)}),${value(column)},""),"")`;
  const { formula, format: changed } = change(isRateKpi);
  put(4, number('actual'), format);
  put(5, number('target'), format);
  put(8, formula(value('month'), value('lastMonth')), changed);
  put(9, formula(value('actual'), value('lastYear')), changed);
  put(10, minus(`D${row}`, `E${row}`, isRateKpi), signed(isRateKpi, format));
  if (places.fieldColumn.has('market')) {
    const market = `INDEX(${definitionColumn(places, 'market')},${value('definitionRow')})`;
    put(11, minus(`L${row}`, market, isRateKpi), signed(isRateKpi, format));
  }
  put(12, number('landing'), format);
  sheet.put(row, 16, kpi.id, 'fixed');
  sheet.put(row, 17, { formula: `=MATCH($${ID}${row},${treeRange(places, 'id')},0)` }, 'fixed');
}

/** What looks the same in every unit: status, name, achievement, bar, who and what next. */
function writeShared(sheet: SheetCells, row: number, places: BookPlaces, look: CellLook): void {
  const at = `$${TREE_ROW}${row}`;
  const put = (column: number, content: CellContent, shown: CellLook = look, format = ''): void => {
    sheet.put(row, column, content, shown, format);
  };
  const definition = (field: Parameters<typeof definitionColumn>[1]): CellContent => ({
    formula: `=IFERROR(INDEX(${definitionColumn(places, field)},INDEX(${treeRange(places, 'definitionRow')},${at}))&"","")`,
  });
  const achievement = `INDEX(${treeRange(places, 'achievement')},${at})`;
  sheet.paint(row, 1, WIDTH, look);
  put(1, definition('layer'), 'muted');
  put(2, { formula: `=IFERROR(INDEX(${treeRange(places, 'status')},${at})&"","")` });
  put(3, definition('name'));
  put(6, { formula: `=IFERROR(IF(ISNUMBER(${achievement}),${achievement},""),"")` }, look, '0.0%');
  put(7, { formula: `=IF(ISNUMBER(F${row}),REPT("|",MAX(0,MIN(60,ROUND(F${row}*50,0)))),"")` }, 'bar');
  put(13, definition('cadence'));
  put(14, definition('owner'));
  put(15, definition('lever'));
}

/** Rates change in points, amounts in percent of what they were. */
function change(isRateKpi: boolean): { formula(now: string, before: string): string; format: string } {
  const known = (now: string, before: string): string => `AND(ISNUMBER(${now}),ISNUMBER(${before}))`;
  return {
    formula: (now, before) =>
      `IF(${known(now, before)},IFERROR(${isRateKpi ? `(${now}-${before})*100` : `(${now}-${before})/ABS(${before})`},""),"")`,
    format: isRateKpi ? '+0.0"pt";-0.0"pt"' : '+0.0%;-0.0%',
  };
}

const minus = (a: string, b: string, isRateKpi: boolean): string =>
  `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${isRateKpi ? `(${a}-${b})*100` : `${a}-${b}`},"")`;

const signed = (isRateKpi: boolean, format: string): string =>
  isRateKpi ? '+0.0"pt";-0.0"pt"' : `+${format};-${format}`;
