import type { Text } from '../../i18n/index.ts';
import type { Figure, FigureCell } from '../figure/Figure.ts';
import { figureOf } from '../figure/figureOf.ts';
import { type BookDiagnosis, endOf } from './BookDiagnosis.ts';
import { MARKS } from './marks.ts';
import type { Standing } from './standing.ts';

/** Every KPI in one line: how it stands and where it will end. */
export function listFigure(
  diagnosis: BookDiagnosis,
  standings: readonly Standing[],
  text: Text['diagnosis']['book'],
): Figure {
  const rows = standings.map((standing): FigureCell[] => {
    const { kpi, series, actual, target, achievement, status } = standing;
    const end = endOf(standing, diagnosis);
    return [
      kpi.name,
      `${MARKS[status]} ${text.status[status]}`,
      [actual, series.form],
      [target, series.form],
      [achievement, 'percent'],
      [end?.landing ?? null, series.form],
      [end?.chance ?? null, 'percent'],
    ];
  });
  return figureOf(text.kpis(standings.length), text.columns, rows, text.listNote);
}
