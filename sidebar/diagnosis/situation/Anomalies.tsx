import { VALUES_FOR_ANOMALIES } from '../../../src/core/anomaly/detectAnomalies.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../parts/Button.tsx';
import { FaultMessage } from '../../parts/FaultMessage.tsx';
import { useAction } from '../../server/useCall.ts';
import { formatValue } from '../formatValue.ts';
import type { Series, SeriesTable } from '../table/Table.ts';
import type { Anomaly } from './assess.ts';

interface Props {
  table: SeriesTable;
  metric: Series;
  anomalies: readonly Anomaly[] | null;
}

const LISTED = 5;

/** Values that season and trend do not explain, latest first, with the way to their cells. */
export function Anomalies({ table, metric, anomalies }: Props) {
  const { diagnosis, language, shell } = useText();
  const text = diagnosis.anomalies;
  const show = useAction('showCells');
  const value = (n: number) => formatValue(n, metric.form, language);
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
    </section>
  );
}
