import { useText } from '../../i18n/index.ts';
import { Bold } from '../../parts/Bold.tsx';
import type { FigureCell } from '../figure/Figure.ts';
import type { FigureWriter } from '../figure/FigureWriter.ts';
import { figureOf } from '../figure/figureOf.ts';
import { WriteFigure } from '../figure/WriteFigure.tsx';
import { formatValue } from '../formatValue.ts';
import type { SeriesTable } from '../table/Table.ts';
import type { Assessment } from './assess.ts';
import { ForecastChart } from './ForecastChart.tsx';
import { comingLabels, isComingDated } from './horizon.ts';
import type { Subject } from './useSituation.ts';

interface Props {
  table: SeriesTable;
  subject: Subject;
  assessment: Assessment;
  today: string;
  writer: FigureWriter;
}

/** The series and where it is going, in one sentence, a picture, and as numbers for the sheet. */
export function Outlook({ table, subject, assessment, today, writer }: Props) {
  const { diagnosis, language } = useText();
  const text = diagnosis.forecast;
  const { metric, horizon, targetSeries } = subject;
  const { history, forecast } = assessment;
  const coming = comingLabels(table, horizon.last, forecast.length);
  const show = (value: number) => formatValue(value, metric.form, language);
  const next = forecast[0]!;
  const label = isComingDated(table, horizon.last) ? coming[0]! : text.next;
  const toFigure = () => {
    const number = (value: number | null): FigureCell => [value, metric.form];
    const rows = [
      ...history.map((value, i): FigureCell[] => [table.periods[i]!.label, number(value), '', '', '']),
      ...forecast.map(({ point, lower, upper }, i): FigureCell[] => [
        coming[i]!,
        '',
        number(point),
        number(lower),
        number(upper),
      ]),
    ];
    return figureOf(text.figure(metric.heading), text.columns, rows, text.note(today));
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
              ? text.constant(label, show(next.point))
              : text.sentence(label, show(next.point), show(next.lower), show(next.upper))
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
      <WriteFigure name={text.title} writer={writer} figure={toFigure} />
    </section>
  );
}
