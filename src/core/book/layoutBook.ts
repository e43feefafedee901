import { columnLetter } from '../cells/Box.ts';
import type { Language } from '../errors/messages/index.ts';
import type { Plan } from '../model/Plan.ts';
import { readActualsRange } from './actualsRange.ts';
import { actualsSheet } from './actualsSheet.ts';
import { bookLanguage } from './bookLanguage.ts';
import { changedUnits } from './changedUnits.ts';
import { dashboardSheet } from './dashboardSheet.ts';
import { definitionColumns } from './definitionColumns.ts';
import { definitionsSheet } from './definitionsSheet.ts';
import { type FoundBook, foundSheet, NO_BOOK } from './FoundBook.ts';
import { baseColumn, measureColumns } from './measureColumns.ts';
import { type Measures, planMeasures } from './measures.ts';
import { type BookPlaces, FIRST_TREE_ROW, sheetNames } from './places.ts';
import type { SheetBlock } from './SheetBlock.ts';
import { settingsSheet } from './settingsSheet.ts';
import { treeRows } from './treeRows.ts';
import { treeSheet } from './treeSheet.ts';

/**
 * The whole KPI book as plain data, in tab order: values and native formulas, no custom function. With the
 * book as found, the same sheets with everything left out that already says what the plan says. A book goes on in
 * the language it is written in.
 */
export function layoutBook(plan: Plan, wanted: Language, found: FoundBook = NO_BOOK): SheetBlock[] {
  const language = bookLanguage(found) ?? wanted;
  const names = sheetNames(found, language);
  const measures = planMeasures(plan);
  const measureColumn = measureColumns(plan, measures, found);
  const written = withActualsColumns(plan, measures, measureColumn);
  const definitions = foundSheet(found, 'definitions');
  const places: BookPlaces = {
    names,
    fieldColumn: definitionColumns(written, language, definitions),
    measureColumn,
    baseColumn: baseColumn(found),
    treeRow: new Map(treeRows(plan).map(({ kpi }, index) => [kpi.id, FIRST_TREE_ROW + index])),
  };
  const reunited = changedUnits(written, found, language);
  return [
    dashboardSheet(written, measures, places, language, foundSheet(found, 'dashboard'), reunited),
    treeSheet(written, measures, places, language, foundSheet(found, 'tree')),
    definitionsSheet(written, language, names.definitions, definitions, reunited),
    actualsSheet(
      written,
      measures,
      measureColumn,
      language,
      names.actuals,
      places.baseColumn,
      foundSheet(found, 'actuals'),
    ),
    settingsSheet(written, language, names.settings, foundSheet(found, 'settings')),
  ];
}

/** 実績の列 says where each KPI's actuals stand now: `E`, `F÷E`; the planner's own ranges stay as written. */
function withActualsColumns(plan: Plan, { ofKpi }: Measures, columns: ReadonlyMap<string, number>): Plan {
  const letter = (key: string): string => columnLetter(columns.get(key)!);
  return {
    ...plan,
    kpis: plan.kpis.map((kpi) => {
      const actual = ofKpi.get(kpi.id);
      if (!actual || readActualsRange(kpi.actuals)) return kpi;
      const actuals =
        actual.kind === 'column'
          ? letter(actual.column)
          : `${letter(actual.numerator)}÷${letter(actual.denominator)}`;
      return { ...kpi, actuals };
    }),
  };
}
