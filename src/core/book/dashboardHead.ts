import type { Language } from '../errors/messages/index.ts';
import type { Kpi } from '../model/Kpi.ts';
import { kgiOf, type Plan } from '../model/Plan.ts';
import { isRate, measureOf, unitWord } from '../model/units.ts';
import { quoted, sheetPrefix } from './a1.ts';
import { changeFormat } from './kpiFormulas.ts';
import { isSum, targetsAYear } from './landingFormulas.ts';
import { joiningOfActual, type Measures } from './measures.ts';
import { type BookPlaces, baseMonth, definitionColumn, FIRST_TREE_ROW, treeRange } from './places.ts';
import type { SheetCells } from './SheetCells.ts';
import { TREE, TREE_HEAD, type TreeColumn } from './treeColumns.ts';
import { bookWords } from './words.ts';

/** From here on yen are written in 万円, in English in millions. */
const LARGE = 1_000_000;

/** The first four rows of ダッシュボード: the goal in one line, and six cards. All of it is text, so that it may run on. */
export function writeDashboardHead(
  sheet: SheetCells,
  plan: Plan,
  measures: Measures,
  places: BookPlaces,
  language: Language,
  width: number,
): void {
  const words = bookWords[language];
  const put = (row: number, column: number, formula: string, format = ''): void => {
    const look = { 1: 'note', 2: 'north', 3: 'card' }[row] ?? 'cardValue';
    sheet.put(row, column, { formula: `=${formula}` }, look as 'note', format);
  };
  sheet.paint(1, 1, width, 'note').paint(2, 1, width, 'north');
  sheet.paint(3, 1, width, 'card').paint(4, 1, width, 'cardValue');
  sheet.put(1, 1, words.sheets.dashboard, 'title').put(1, 4, plan.name, 'note');
  sheet.put(1, 10, words.baseMonth, 'note');
  put(1, 11, baseMonth(places), 'yyyy/mm');
  const kgi = kgiOf(plan);
  if (!kgi) return;

  const cell = (column: TreeColumn): string => treeCell(places, `$${TREE[column]}$${FIRST_TREE_ROW}`);
  const head = (address: string): string => treeCell(places, address);
  const joining = joiningOfActual(measures.ofKpi.get(kgi.id)!, measures);
  const target = times(cell('yearTarget'), targetsAYear(kgi, joining));
  const landing = cell('landing');
  const shown = (value: string): string =>
    `IF(ISNUMBER(${value}),${amountText(value, kgi.unit, language)},"–")`;
  const month = Number(plan.start.slice(5, 7));
  const name = `INDEX(${definitionColumn(places, 'name')},${cell('definitionRow')})`;
  const span = words.monthsTo(plan.start, month, baseMonth(places));
  // English needs the room left of the frozen edge for name and amount.
  const [beside, before] = language === 'ja' ? [`&"("&${span}&")"`, ''] : ['', `${span}&"  |  "&`];
  put(2, 1, `IFERROR(${name}&" "&${shown(cell('actual'))}${beside},"")`);
  const share = `IFERROR(IF(ISNUMBER(${landing}),"${words.reached}"&TEXT(${landing}/${target},"0.0%"),""),"")`;
  const chance = isSum(kgi, joining) ? `&${chanceText(kgi, target, landing, head, words)}` : '';
  put(
    2,
    4,
    `${before}"${words.landing}"&${shown(landing)}&"${words.ofTarget}"&${shown(target)}&${share}${chance}`,
  );

  const { cards } = words;
  const percent = (value: string, format: string): string =>
    `IF(ISNUMBER(${value}),TEXT(${value},"${format}"),"–")`;
  const change = changeFormat(isRate(kgi.unit));
  const changed = (column: TreeColumn): string =>
    change.includes('pt')
      ? `IF(ISNUMBER(${cell(column)}),TEXT(${cell(column)},"+0.0;-0.0")&"pt","–")`
      : percent(cell(column), change);
  const count = (mark: string): string => `"${mark} "&COUNTIF(${treeRange(places, 'status')},"${mark}*")`;
  const isLarge = kgi.unit === 'yen' ? `ABS(${target})>=${LARGE}` : null;
  sheet.put(3, 2, cards.achievement, 'card');
  put(4, 2, percent(cell('achievement'), '0.0%'));
  put(3, 4, rangeHeading(kgi, cards.range, isLarge, language));
  put(4, 4, rangeText(landing, head, isLarge, language));
  sheet.put(3, 6, cards.gap, 'card');
  const both = `AND(ISNUMBER(${landing}),ISNUMBER(${target}))`;
  put(4, 6, `IF(${both},${amountText(`(${landing}-${target})`, kgi.unit, language, true)},"–")`);
  sheet.put(3, 8, cards.month, 'card').put(3, 10, cards.year, 'card').put(3, 12, cards.counts, 'card');
  put(4, 8, changed('monthChange'));
  put(4, 10, changed('yearChange'));
  put(4, 12, `${count('■')}&"　"&${count('▲')}&"　"&${count('●')}`);
}

const treeCell = ({ names }: BookPlaces, address: string): string => `${sheetPrefix(names.tree)}${address}`;

const times = (value: string, factor: number): string => (factor === 1 ? value : `(${value}*${factor})`);

/** An amount as a planner says it, as the text of a formula: `16,766万円`, `43.0%`, `+84件`. */
function amountText(value: string, unit: string, language: Language, isSigned = false): string {
  const format = (digits: string): string => (isSigned ? `+${digits};-${digits}` : digits);
  if (isRate(unit))
    return isSigned
      ? `TEXT(${value}*100,"${format('0.0')}")&"${language === 'ja' ? 'ポイント' : 'pt'}"`
      : `TEXT(${value},"0.0%")`;
  const isWhole = measureOf(unit) === 'count' || measureOf(unit) === 'money';
  const word = quoted(
    unit === '' || (language === 'en' && unit === 'count')
      ? ''
      : `${language === 'ja' ? '' : ' '}${unitWord(unit, language)}`,
  );
  const plain = `TEXT(${value},"${format(isWhole ? '#,##0' : '#,##0.0')}")&${word}`;
  if (language === 'en' && unit === 'yen' && !isSigned) return `"¥"&TEXT(${value},"#,##0")`;
  if (language !== 'ja' || unit !== 'yen') return plain;
  return `IF(ABS(${value})>=${LARGE},TEXT(${value}/10000,"${format('#,##0')}")&"万円",${plain})`;
}

/** Half the width of the range that holds eight landings of ten. */
const halfWidth = (head: (address: string) => string): string =>
  `TINV(0.2,${head(TREE_HEAD.goalRows)}-1)*${head(TREE_HEAD.goalSpread)}`;

/** @param isLarge condition under which the range is written in large units; null: never */
function rangeText(
  landing: string,
  head: (address: string) => string,
  isLarge: string | null,
  language: Language,
): string {
  const text = (sign: '-' | '+', divisor: number, format: string): string =>
    `TEXT((${landing}${sign}${halfWidth(head)})/${divisor},"${format}")`;
  const to = language === 'ja' ? '&"〜"&' : '&" – "&';
  const ends = (divisor: number, format: string): string =>
    text('-', divisor, format) + to + text('+', divisor, format);
  const large = language === 'ja' ? ends(10_000, '#,##0') : ends(LARGE, '#,##0.0');
  const shown = isLarge === null ? ends(1, '#,##0') : `IF(${isLarge},${large},${ends(1, '#,##0')})`;
  return `IF(ISNUMBER(${head(TREE_HEAD.goalSpread)}),${shown},"–")`;
}

function rangeHeading(kgi: Kpi, heading: string, isLarge: string | null, language: Language): string {
  const unit = kgi.unit === '' ? '' : `${language === 'ja' ? '' : ' '}(${unitWord(kgi.unit, language)})`;
  if (isLarge === null) return quoted(heading + unit);
  return `IF(${isLarge},"${heading}${language === 'ja' ? '(万円)' : ' (¥ million)'}","${heading}${unit}")`;
}

/** The chance that the landing reaches the target, never said to be certain; Student's t, as months are few. */
function chanceText(
  kgi: Kpi,
  target: string,
  landing: string,
  head: (address: string) => string,
  words: (typeof bookWords)[Language],
): string {
  if (kgi.direction === 'band') return '""';
  const [spread, free] = [head(TREE_HEAD.goalSpread), `${head(TREE_HEAD.goalRows)}-1`];
  const ahead = kgi.direction === 'lower' ? `(${target}-${landing})` : `(${landing}-${target})`;
  const tail = `TDIST(ABS(${ahead}/${spread}),${free},1)`;
  const share = `MAX(0.01,MIN(0.99,IF(${ahead}>=0,1-${tail},${tail})))`;
  const known = `IFERROR("${words.chance}"&TEXT(${share},"0%")&"${words.chanceBasis}","")`;
  const unknown = `IF(${head(TREE_HEAD.months)}<12,"${words.chance}${words.unknownChance}","")`;
  return `IF(ISNUMBER(${spread}),${known},${unknown})`;
}
