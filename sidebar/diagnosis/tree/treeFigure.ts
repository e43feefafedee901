import { treeRows } from '../../design/plan/treeRows.ts';
import type { Text } from '../../i18n/index.ts';
import type { BookDiagnosis } from '../book/BookDiagnosis.ts';
import { MARKS } from '../book/marks.ts';
import type { Figure, FigureCell } from '../figure/Figure.ts';
import { differenceCell, figureOf } from '../figure/figureOf.ts';
import type { LeverageRows } from '../leverage/LeverageRows.ts';

/** The tree as a table: indented names with how each KPI stands and what 1% of it does. */
export function treeFigure(
  { subject, standings }: BookDiagnosis,
  rows: LeverageRows | null,
  { tree: text, book }: Text['diagnosis'],
  signs: Readonly<Record<string, string>>,
): Figure {
  const lines = treeRows(subject.plan).map(({ kpi, depth, join }): FigureCell[] => {
    const { series, actual, target, achievement, status } = standings.find((one) => one.kpi.id === kpi.id)!;
    const step = rows?.steps.find(({ id }) => id === kpi.id);
    return [
      `${'　'.repeat(depth)}${depth > 0 ? '└ ' : ''}${kpi.name}`,
      join === null ? '' : (signs[join] ?? ''),
      `${MARKS[status]} ${book.status[status]}`,
      [actual, series.form],
      [target, series.form],
      [achievement, 'percent'],
      step ? differenceCell(step.effect, rows!.goal.form) : '',
    ];
  });
  return figureOf(`${text.figure}: ${subject.plan.name}`, text.columns, lines, text.note);
}
