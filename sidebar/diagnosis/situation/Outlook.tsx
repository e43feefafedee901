import type { Figure } from '../../../src/addon/server/seriesTypes.ts';
import { useText } from '../../i18n/index.ts';
import { Bold } from '../../parts/Bold.tsx';
import { WriteFigure } from '../figure/WriteFigure.tsx';
import { formatOf, formatValue } from '../formatValue.ts';
import type { SeriesTable } from '../table/Table.ts';
import type { Assessment } from './assess.ts';
import { ForecastChart } from './ForecastChart.tsx';
import { comingLabels } from './horizon.ts';
import type { Situation } from './useSituation.ts';

interface Props {
  table: SeriesTable;
  situation: Situation;
  assessment: Assessment;
  today: string;
  cell: string;
  writing: boolean;
  onWrite(figure: Figure): void;
}

/** As many as a figure may have; the oldest are left out. */
const MOST_ROWS = 400;

/** The series and where it is going, in one sentence, a picture, and as numbers for the sheet. */
export function Outlook({ table, situation, assessment, today, cell, writing, onWrite }: Props) {
  const { diagnosis, language } = useText();
  const text = diagnosis.forecast;
  const { metric, horizon, targetSeries } = situation;
  const { history, forecast } = assessment;
  const coming = comingLabels(table, horizon.last, forecast.length);
  const show = (value: number) => formatValue(value, metric.form, language);
  const next = forecast[0]!;
  const toFigure = (): Figure => {
    const rows = [
      ...history.map((value, i) => [table.periods[i]!.label, value ?? '', '', '', '']),
      ...forecast.map(({ point, lower, upper }, i) => [coming[i]!, '', point, lower, upper]),
    ].slice(-MOST_ROWS);
    const format = formatOf(metric.form);
    return {
      title: text.figure(metric.heading),
      headings: text.columns,
      rows,
      formats: rows.map(() => ['General', format, format, format, format]),
      note: text.note(today),
    };
  };
  return (
    <section class="stack">
      <h3 class="sec">
        {text.title} <small class="nm">{metric.heading}</small>
      </h3>
      <p>
        <Bold
          text={
            next.lower === next.upper
              ? text.constant(coming[0]!, show(next.point))
              : text.sentence(coming[0]!, show(next.point), show(next.lower), show(next.upper))
          }
        />
      </p>
      <ForecastChart
        table={table}
        metric={metric}
        assessment={assessment}
        coming={coming}
        target={targetSeries}
      />
      <WriteFigure cell={cell} busy={writing} onPress={() => onWrite(toFigure())} />
    </section>
  );
}
