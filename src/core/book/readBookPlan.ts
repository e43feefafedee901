import { createPlan, type Plan } from '../model/Plan.ts';
import { type PlanReading, readPlan } from '../model/readPlan.ts';
import { linkInfluences, readSettings } from '../model/settings.ts';
import { isSameRange, rangeNow, readActualsRange, writeActualsRange } from './actualsRange.ts';
import { bookLanguage } from './bookLanguage.ts';
import { type FoundBook, type FoundCells, foundSheet } from './FoundBook.ts';
import { settingsStart } from './settingsSheet.ts';

/** The plan a book says, and which cells of KPI定義 could not be understood; null: there is no KPI定義. */
export interface BookPlanReading extends PlanReading {
  readonly definitions: FoundCells;
}

/**
 * Reads the plan back from the book, after whatever the planner has edited, sorted, added or renamed.
 * @throws SHEET_HEADINGS_MISSING, SHEET_HEADING_TWICE and what `readSettings` throws
 */
export function readBookPlan(book: FoundBook): BookPlanReading | null {
  const definitions = foundSheet(book, 'definitions');
  if (!definitions) return null;
  const settings = foundSheet(book, 'settings');
  const start = settings ? settingsStart(settings) : 0;
  const plan = settings
    ? readSettings(settings.values.map((row, index) => (index < start ? [] : row)))
    : createPlan({ start: '', kpis: [] });
  const reading = readPlan(definitions.values, plan);
  const linked = linkInfluences(reading.plan);
  return { ...reading, plan: withRangesOfToday(linked, book), definitions };
}

/** Actuals in the planner's own sheets, where they stand by now: the formulas of 実績 have followed them. */
function withRangesOfToday(plan: Plan, book: FoundBook): Plan {
  const formulas = new Set(foundSheet(book, 'actuals')?.formulas.flat() ?? []);
  const fetching = [...formulas].filter((formula) => formula.includes('!'));
  const kpis = plan.kpis.map((kpi) => {
    const written = readActualsRange(kpi.actuals);
    if (!written) return kpi;
    for (const formula of fetching) {
      const now = rangeNow(formula, written);
      if (now && !isSameRange(now, written))
        return { ...kpi, actuals: writeActualsRange(now, bookLanguage(book) ?? 'ja') };
      if (now) break;
    }
    return kpi;
  });
  return { ...plan, kpis };
}
