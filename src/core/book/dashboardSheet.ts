import { columnLetter } from '../cells/Box.ts';
import type { Language } from '../errors/messages/index.ts';
import type { KpiField } from '../model/Kpi.ts';
import { kgiOf, type Plan } from '../model/Plan.ts';
import { isRate, numberFormat } from '../model/units.ts';
import { quoted } from './a1.ts';
import { writeDashboardHead } from './dashboardHead.ts';
import type { FoundCells } from './FoundBook.ts';
import { changeFormat, gapFormat } from './kpiFormulas.ts';
import type { Measures } from './measures.ts';
import { type BookPlaces, definitionColumn, treeRange } from './places.ts';
import type { BlockBox, CellContent, CellLook, SheetBlock } from './SheetBlock.ts';
import { SheetCells } from './SheetCells.ts';
import type { TreeColumn } from './treeColumns.ts';
import { treeRows } from './treeRows.ts';
import { type BookWords, bookWords } from './words.ts';

const HEADING_ROW = 6;
/** How many rows the list of what is worst has. */
const WORST = 5;
/** Columns in the order of their headings. */
const AT = {
  ...{ layer: 1, status: 2, name: 3, actual: 4, target: 5, achievement: 6, bar: 7, monthChange: 8 },
  ...{ yearChange: 9, gap: 10, landing: 11, marketGap: 12, cadence: 13, owner: 14, next: 15 },
} as const;
const WIDTH = Object.keys(AT).length;
const NUMBERS = ['actual', 'target', 'monthChange', 'yearChange', 'gap', 'landing', 'marketGap'] as const;

/** ダッシュボード: the goal in one line, what is worst, then every KPI in the order of the tree. */
export function dashboardSheet(
  plan: Plan,
  measures: Measures,
  places: BookPlaces,
  language: Language,
  found: FoundCells | null,
  changedUnits: ReadonlySet<string>,
): SheetBlock {
  const words = bookWords[language];
  const sheet = new SheetCells();
  const rows = treeRows(plan);
  writeDashboardHead(sheet, plan, measures, places, language, WIDTH);
  writeHeadings(sheet, words);
  let row = HEADING_ROW + 1;
  const band = (text: string): void => {
    sheet.paint(row, 1, WIDTH, 'band').put(row, 1, text, 'band');
    row++;
  };
  band(words.worstFirst);
  for (let n = 1; n <= WORST; n++) {
    const ranks = treeRange(places, 'rank');
    const lookUp = new LookUp(places, `MATCH(SMALL(${ranks},${n}),${ranks},0)`);
    writeShared(sheet, row, lookUp, words, 'calc');
    for (const column of NUMBERS) sheet.put(row, AT[column], lookUp.text(column), 'calc');
    row++;
  }
  const reformats: BlockBox[] = [];
  const firstKpi = row + 1;
  for (const isWatched of [false, true]) {
    const part = rows.filter(({ kpi }) => (kpi.kind === 'action') === isWatched);
    if (part.length > 0) band(isWatched ? words.watched : words.treeAndStatus);
    for (const { kpi } of part) {
      const lookUp = new LookUp(places, `MATCH(${quoted(kpi.id)},${treeRange(places, 'id')},0)`);
      const look = kpi.kind === 'kgi' ? 'goal' : 'calc';
      writeShared(sheet, row, lookUp, words, look);
      if (!isWatched) sheet.put(row, AT.name, lookUp.number('name'), look);
      const format = numberFormat(kpi.unit, language);
      const [changed, gap] = [changeFormat(isRate(kpi.unit)), gapFormat(isRate(kpi.unit), format)];
      const formats = { actual: format, target: format, landing: format, gap, marketGap: gap };
      for (const column of NUMBERS)
        sheet.put(
          ...([row, AT[column], lookUp.number(column), column === 'actual' ? 'goal' : look] as const),
          { monthChange: changed, yearChange: changed, ...formats }[column],
        );
      if (changedUnits.has(kpi.id)) reformats.push(rowsFrom(row, 1, WIDTH, 1));
      row++;
    }
  }
  const last = row - 1;
  for (; row <= (found?.values.length ?? 0); row++) sheet.paint(row, 1, WIDTH, 'plain');
  return {
    key: 'dashboard',
    name: places.names.dashboard,
    cells: sheet.cells,
    looks: sheet.looks,
    formats: sheet.formats,
    widths: [
      { column: AT.name, count: 1, width: 168 },
      { column: AT.bar, count: 1, width: 148 },
    ],
    heights: [{ row: HEADING_ROW, height: 30 }],
    frozenRows: HEADING_ROW,
    frozenColumns: 3,
    hidden: null,
    wraps: [],
    alignRight: [
      { row: 1, column: AT.gap, rows: 1, columns: 1 },
      { row: HEADING_ROW, column: AT.actual, rows: WORST + 2, columns: 3 },
      { row: HEADING_ROW, column: AT.monthChange, rows: WORST + 2, columns: 5 },
    ],
    validations: [],
    colours: [
      { box: rowsFrom(HEADING_ROW + 1, AT.status, 1, 500), statusColumn: AT.status, part: 'fill' },
      { box: rowsFrom(HEADING_ROW + 1, AT.bar, 1, 500), statusColumn: AT.status, part: 'ink' },
    ],
    warnings: warnings(plan, firstKpi, last),
    reformats,
  };
}

const rowsFrom = (row: number, column: number, columns: number, rows: number): BlockBox => ({
  ...{ row, column, rows, columns },
});

/** Changes for the worse: `actual − target` and `achievement − 1` have one sign where more is better. */
function warnings(plan: Plan, first: number, last: number): SheetBlock['warnings'] {
  const at = (column: keyof typeof AT): string => `$${columnLetter(AT[column])}${first}`;
  const way = `(${at('achievement')}-1)*(${at('actual')}-${at('target')})`;
  const change = `${columnLetter(AT.monthChange)}${first}`;
  const worse = kgiOf(plan)?.direction === 'lower' ? '+' : '-';
  const rows = Math.max(1, last - first + 1);
  return [
    {
      box: rowsFrom(first, AT.monthChange, 3, rows),
      formula: `=AND(ISNUMBER(${change}),${change}*${way}<0)`,
    },
    { box: rowsFrom(4, AT.achievement, 5, 1), formula: `=LEFT(F4,1)="${worse}"` },
  ];
}

/** What KPIツリー and KPI定義 say of the KPI in one row of the tree, found by a formula. */
class LookUp {
  private readonly places: BookPlaces;
  private readonly row: string;

  constructor(places: BookPlaces, row: string) {
    this.places = places;
    this.row = row;
  }

  tree(column: TreeColumn): string {
    return `INDEX(${treeRange(this.places, column)},${this.row})`;
  }

  number(column: TreeColumn): CellContent {
    return { formula: `=IFERROR(${this.tree(column)},"")` };
  }

  /** A number in its own unit, whatever the row shows at the moment: no number format could follow it. */
  text(column: (typeof NUMBERS)[number]): CellContent {
    const change = column === 'monthChange' || column === 'yearChange';
    const isGap = column === 'gap' || column === 'marketGap';
    const format = this.tree(change ? 'changeFormat' : isGap ? 'gapFormat' : 'format');
    const value = this.tree(column);
    const shown = `IF(${format}="",${value}&"",TEXT(${value},${format}))`;
    return { formula: `=IFERROR(IF(ISNUMBER(${value}),${shown},""),"")` };
  }

  definition(field: KpiField): string {
    return `INDEX(${definitionColumn(this.places, field)},${this.tree('definitionRow')})&""`;
  }
}

function writeHeadings(sheet: SheetCells, words: BookWords): void {
  sheet.paint(HEADING_ROW - 1, 1, WIDTH, 'band').paint(HEADING_ROW, 1, WIDTH, 'head');
  sheet.put(HEADING_ROW - 1, AT.status, words.now, 'band');
  sheet.put(HEADING_ROW - 1, AT.monthChange, words.compare, 'band');
  sheet.put(HEADING_ROW - 1, AT.cadence, words.act, 'band');
  words.dashboardHeadings.forEach((heading, index) => {
    sheet.put(HEADING_ROW, index + 1, heading, 'head');
  });
}

/** What looks the same in every unit: status, name, achievement, bar, who and what next. */
function writeShared(sheet: SheetCells, row: number, lookUp: LookUp, words: BookWords, look: CellLook): void {
  const put = (column: keyof typeof AT, formula: string, shown: CellLook = look, format = ''): void => {
    sheet.put(row, AT[column], { formula: `=${formula}` }, shown, format);
  };
  const mark = `LEFT($B${row},1)`;
  const achievement = `$${columnLetter(AT.achievement)}${row}`;
  put('layer', `IFERROR(${lookUp.definition('layer')},"")`, 'muted');
  sheet.put(row, AT.status, lookUp.number('status'), look);
  put('name', `IFERROR(${lookUp.definition('name')},"")`);
  // Too few cases are not judged, so their achievement is not shown either.
  put('achievement', `IF(${mark}="◇","",IFERROR(${lookUp.tree('achievement')},""))`, look, '0.0%');
  put('bar', `IF(ISNUMBER(${achievement}),REPT("|",MAX(0,MIN(60,ROUND(${achievement}*50,0)))),"")`, 'bar');
  put('cadence', `IFERROR(${lookUp.definition('cadence')},"")`);
  put('owner', `IFERROR(${lookUp.definition('owner')},"")`);
  const step = `IF(${mark}="◇","${words.fewCases}",IF(${mark}="–","${words.noActual}",${lookUp.definition('lever')}))`;
  put('next', `IFERROR(${step},"")`);
}
