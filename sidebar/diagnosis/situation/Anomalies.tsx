import { VALUES_FOR_ANOMALIES } from '../../../src/core/anomaly/judgeValues.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../parts/Button.tsx';
import { FaultMessage } from '../../parts/FaultMessage.tsx';
import { useAction } from '../../server/useCall.ts';
import type { FigureCell } from '../figure/Figure.ts';
import type { FigureWriter } from '../figure/FigureWriter.ts';
import { figureOf } from '../figure/figureOf.ts';
import { WriteFigure } from '../figure/WriteFigure.tsx';
import { formatValue } from '../formatValue.ts';
import type { Series, SeriesTable } from '../table/Table.ts';
import type { Anomaly } from './assess.ts';
import { CompanyHolidays } from './CompanyHolidays.tsx';
import type { Calendar } from './useCalendar.ts';

interface Props {
  table: SeriesTable;
  metric: Series;
  anomalies: readonly Anomaly[] | null;
  calendar: Calendar | null;
  writer: FigureWriter;
}

const LISTED = 5;

/** Values that season and trend do not explain, latest first, with the way to their cells. */
export function Anomalies({ table, metric, anomalies, calendar, writer }: Props) {
  const { diagnosis, language, shell } = useText();
  const text = diagnosis.anomalies;
  const show = useAction('showCells');
  const value = (n: number) => formatValue(n, metric.form, language);
  const toFigure = () => {
    const number = (n: number): FigureCell => [n, metric.form];
    const rows = (anomalies ?? []).map(({ index, value: actual, expected, mark }): FigureCell[] => [
      table.periods[index]!.label,
      number(actual),
      number(expected),
      text.marks[mark],
    ]);
    return figureOf(`${text.title}: ${metric.heading}`, text.columns, rows, text.note);
  };
  return (
    <section class="stack">
      <h3 class="sec">{text.title}</h3>
      {anomalies === null && <p class="hint">{text.tooFew(VALUES_FOR_ANOMALIES)}</p>}
      {anomalies?.length === 0 && <p class="hint">{text.none}</p>}
      {anomalies && anomalies.length > 0 && (
        <ul class="list">
          {anomalies
            .slice(-LISTED)
            .reverse()
            .map(({ index, value: actual, expected, mark }) => (
              <li key={index} class="line">
                <span>
                  <b class="strong">{table.periods[index]!.label}</b>
                  <span class="hint block">{text.row(value(actual), value(expected), mark === 'high')}</span>
                </span>
                {metric.cells[index] && (
                  <Button
                    small
                    label={`${shell.openCell} ${metric.cells[index]}`}
                    onPress={() => show.run({ address: metric.cells[index]! })}
                  >
                    {shell.openCell}
                  </Button>
                )}
              </li>
            ))}
        </ul>
      )}
      {show.fault && <FaultMessage fault={show.fault} />}
      {calendar && anomalies && <CompanyHolidays calendar={calendar} />}
      {anomalies && anomalies.length > 0 && (
        <WriteFigure name={text.title} writer={writer} figure={toFigure} />
      )}
    </section>
  );
}
