import type { SidebarContext } from '../../src/addon/server/types.ts';
import { useText } from '../i18n/index.ts';
import { Field, Select } from '../parts/Field.tsx';
import type { View } from './DiagnosisFrame.tsx';
import type { FigureWriter } from './figure/FigureWriter.ts';
import { SeriesLeverage } from './leverage/SeriesLeverage.tsx';
import { Situation } from './situation/Situation.tsx';
import { useSituation } from './situation/useSituation.ts';
import type { SeriesTable } from './table/Table.ts';
import { SeriesTrial } from './trial/SeriesTrial.tsx';

interface Props {
  table: SeriesTable;
  view: View;
  context: SidebarContext;
  writer: FigureWriter;
}

/** The views of a table in time, all of the same metric and stretch. */
export function SeriesViews({ table, view, context, writer }: Props) {
  const text = useText().diagnosis;
  const situation = useSituation(table, context);
  const { metric, metrics } = situation;
  return (
    <>
      <Field id="metric" label={text.metric}>
        <Select
          id="metric"
          value={metric.id}
          options={metrics.map(({ id, heading }) => ({ value: id, label: heading }))}
          onChange={situation.choose}
        />
      </Field>
      {view === 'situation' && (
        <Situation table={table} situation={situation} today={context.today} writer={writer} />
      )}
      {view === 'leverage' && (
        <SeriesLeverage key={metric.id} table={table} situation={situation} writer={writer} />
      )}
      {view === 'trial' && <SeriesTrial table={table} situation={situation} writer={writer} />}
    </>
  );
}
