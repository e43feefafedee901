/** What a cell of KPI定義 holds and how it looks. */
import type { Language } from '../errors/messages/index.ts';
import { toCutoff } from '../judge/Cutoff.ts';
import type { Column } from '../model/columns.ts';
import type { Kpi } from '../model/Kpi.ts';
import { isRate, numberFormat } from '../model/units.ts';
import { gapFormat } from './kpiFormulas.ts';
import type { CellContent, CellLook } from './SheetBlock.ts';
import { serialOf } from './serialOf.ts';

export const isNumeric = ({ kind }: Pick<Column, 'kind'>): boolean =>
  kind === 'amount' || kind === 'months' || kind === 'uplift';

/** A threshold that is a plain share of the target stays one: `M6*9/10`. Dates are serial numbers. */
export function asContent(kpi: Kpi, column: Column, value: CellContent, target: string): CellContent {
  if (column.kind === 'date' && typeof value === 'string') return value === '' ? '' : serialOf(value);
  const isThreshold = column.field === 'green' || column.field === 'yellow';
  if (!isThreshold || typeof value !== 'number' || !kpi.target) return value;
  const share = Number((value / kpi.target).toPrecision(12));
  const { numerator, scale } = toCutoff(share);
  if (
    share <= 0 ||
    scale > 10_000 ||
    Math.abs((kpi.target * numerator) / scale - value) > 1e-9 * Math.abs(value)
  )
    return value;
  const scaled = scale === 1 ? `${target}*${numerator}` : `${target}*${numerator}/${scale}`;
  // A target that is missing, or no number, gives no threshold; zero would be one.
  return { formula: `=IF(ISNUMBER(${target}),${scaled},"")` };
}

export function lookOf(kpi: Kpi, { field, kind, input }: Column): CellLook {
  const isGoal = kpi.kind === 'kgi';
  if (input === 'fixed' && field !== 'actuals') return 'fixed';
  if (input === 'computed') return isGoal ? 'goal' : 'calc';
  const isNumber = isNumeric({ kind });
  if (isGoal) return isNumber ? 'goalInput' : 'goalText';
  return isNumber ? 'input' : 'inputText';
}

export function formatOf(kpi: Kpi, { kind }: Column, language: Language): string {
  if (kind === 'amount') return numberFormat(kpi.unit, language);
  if (kind === 'date') return 'yyyy/mm/dd';
  if (kind === 'months') return language === 'ja' ? '0"か月"' : '0';
  if (kind !== 'uplift') return '';
  return isRate(kpi.unit) ? '+0.0"pt";-0.0"pt"' : gapFormat(false, numberFormat(kpi.unit, language));
}
