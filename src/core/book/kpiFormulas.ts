/** The formulas of one row of KPIツリー, as text without `=`. */
import { toNativeFormula } from '../formula/toNativeFormula.ts';
import type { Direction } from '../judge/Direction.ts';
import { isRatio, type Kpi } from '../model/Kpi.ts';
import type { Plan } from '../model/Plan.ts';
import { kpisByName, type PlanFormula } from '../model/planFormulas.ts';
import { measureOf } from '../model/units.ts';
import { quoted } from './a1.ts';
import { isStock, isSum, targetsAYear } from './landingFormulas.ts';
import type { Joining } from './measures.ts';
import { TREE } from './treeColumns.ts';
import type { BookWords } from './words.ts';

/** Below this many cases a rate is not judged. */
const FEWEST_CASES = 20;
/** The part of the target by which a value may miss through rounding; see `reaches`. */
const SLACK = '2^50';

/** Target up to the base month: a sum grows month by month, a stock from last year's end, a rate not at all. */
export function targetToDate(
  kpi: Kpi,
  joining: Joining,
  row: number,
  months: string,
  baseline: string,
): string {
  const target = `${TREE.yearTarget}${row}`;
  let value = target;
  if (isSum(kpi, joining)) value = `${target}*${months}*${targetsAYear(kpi, joining)}/12`;
  else if (isStock(kpi))
    value = `IF(ISNUMBER(${baseline}),${baseline}+(${target}-${baseline})*${months}/12,${target})`;
  return `IF(ISNUMBER(${target}),${value},"")`;
}

/** The value up to the base month from which a KPI is green or yellow: the same share of the target as in the year. */
export function cutoffToDate(
  part: 'green' | 'yellow',
  direction: Direction | null,
  row: number,
  defined: string,
): string {
  const [year, target] = [`${TREE.yearTarget}${row}`, `${TREE.target}${row}`];
  const share = part === 'yellow' ? 10 : direction === 'band' ? 20 : 0;
  const sign = direction === 'lower' ? '+' : '-';
  const usual = share === 0 ? target : `${target}${sign}ABS(${target})/${share}`;
  const scaled = `IF(${year}=0,${defined},${target}*${defined}/${year})`;
  return `IF(ISNUMBER(${target}),IF(ISNUMBER(${defined}),${scaled},${usual}),"")`;
}

/** 1 is the target exactly, whichever way is better; as `achievement` in core/judge. */
export function achievementFormula(direction: Direction | null, row: number): string {
  const [actual, target] = [`${TREE.actual}${row}`, `${TREE.target}${row}`];
  const excess = `(${actual}-${target})/ABS(${target})`;
  const value = {
    higher: `1+${excess}`,
    lower: `1-${excess}`,
    band: `1-ABS(${actual}-${target})/ABS(${target})`,
  };
  return `IF(AND(ISNUMBER(${actual}),ISNUMBER(${target})),IFERROR(${value[direction ?? 'higher']},""),"")`;
}

/** Mark and word: the comparisons of `reaches`, against cut-offs that stand in cells. */
export function statusFormula(kpi: Kpi, row: number, words: BookWords['status']): string {
  const [actual, target] = [`${TREE.actual}${row}`, `${TREE.target}${row}`];
  const reaches = (cutoff: string): string => {
    const isHigh = `${actual}>=${cutoff}-ABS(${cutoff})/${SLACK}`;
    const mirrored = `2*${target}-${cutoff}`;
    if (kpi.direction === 'lower') return `${actual}<=${cutoff}+ABS(${cutoff})/${SLACK}`;
    if (kpi.direction !== 'band') return isHigh;
    return `AND(${isHigh},${actual}<=${mirrored}+ABS(${mirrored})/${SLACK})`;
  };
  const [green, yellow] = [reaches(`${TREE.green}${row}`), reaches(`${TREE.yellow}${row}`)];
  const judged = `IF(${green},${quoted(words.ok)},IF(${yellow},${quoted(words.warn)},${quoted(words.bad)}))`;
  const cases = `${TREE.cases}${row}`;
  const held = `IF(AND(ISNUMBER(${cases}),${cases}<${FEWEST_CASES}),${quoted(words.hold)},${judged})`;
  return `IF(AND(ISNUMBER(${actual}),ISNUMBER(${target})),${held},${quoted(words.none)})`;
}

/** Whether few cases make a KPI's rate doubtful: money divided by a few orders is still money. */
export const restsOnCases = (kpi: Kpi): boolean => isRatio(kpi) && measureOf(kpi.unit) === 'ratio';

/** The year's target as its parts make it; blank while one of them is missing. */
export function targetFromParts(
  formula: PlanFormula | undefined,
  plan: Plan,
  rowOf: ReadonlyMap<string, number>,
): string | null {
  if (!formula?.node) return null;
  const byName = kpisByName(plan);
  const cell = (name: string): string => `${TREE.yearTarget}${rowOf.get(byName.get(name)!.id)!}`;
  const parts = formula.parts.map((part) => cell(part.name));
  const value = toNativeFormula(formula.node, cell).slice(1);
  return `IF(COUNT(${parts.join(',')})<${parts.length},"",IFERROR(${value},""))`;
}

/** What is worst comes first: status, then achievement, then the order of the tree. Only KPIs that are pursued. */
export function rankFormula(kpi: Kpi, row: number): string {
  if (kpi.kind === 'action') return '""';
  const mark = `LEFT(${TREE.status}${row},1)`;
  const severity = `IF(${mark}="■",0,IF(${mark}="▲",1,IF(${mark}="◇",2,IF(${mark}="●",3,4))))`;
  const achievement = `IF(ISNUMBER(${TREE.achievement}${row}),MAX(0,MIN(9,${TREE.achievement}${row})),9)`;
  return `${severity}*1000+${achievement}*100+ROW()/10000`;
}

/** The two differ by more than rounding of the parts explains. */
export function mismatchFormula(row: number): string {
  const [parts, target] = [`${TREE.fromParts}${row}`, `${TREE.yearTarget}${row}`];
  return `IF(AND(ISNUMBER(${parts}),ISNUMBER(${target})),IF(ABS(${parts}-${target})<=ABS(${target})/200,0,1),0)`;
}

/** Rates change in points, amounts in percent of what they were. */
export function changeFormula(isRateKpi: boolean, now: string, before: string): string {
  const change = isRateKpi ? `(${now}-${before})*100` : `(${now}-${before})/ABS(${before})`;
  return `IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),IFERROR(${change},""),"")`;
}

export const changeFormat = (isRateKpi: boolean): string => (isRateKpi ? '+0.0"pt";-0.0"pt"' : '+0.0%;-0.0%');

/** By how much one number is above another, in points where both are rates. */
export const gapFormula = (isRateKpi: boolean, a: string, b: string): string =>
  `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${isRateKpi ? `(${a}-${b})*100` : `${a}-${b}`},"")`;

export function gapFormat(isRateKpi: boolean, format: string): string {
  if (isRateKpi) return changeFormat(true);
  return format === '' ? '' : `+${format};-${format}`;
}
