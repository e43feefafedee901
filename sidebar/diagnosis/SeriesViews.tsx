import { useState } from 'preact/hooks';
import { useText } from '../i18n/index.ts';
import { Choice, Field, Select } from '../parts/Field.tsx';
import type { FigureWriter } from './Diagnosis.tsx';
import { SeriesLeverage } from './leverage/SeriesLeverage.tsx';
import { Situation } from './situation/Situation.tsx';
import { useSituation } from './situation/useSituation.ts';
import type { SeriesTable } from './table/Table.ts';

const views = ['situation', 'leverage'] as const;

interface Props {
  table: SeriesTable;
  today: string;
  writer: FigureWriter;
}

/** The views of a table in time, all of the same metric and stretch. */
export function SeriesViews({ table, today, writer }: Props) {
  const text = useText().diagnosis;
  const [view, setView] = useState<(typeof views)[number]>('situation');
  const situation = useSituation(table, today);
  return (
    <>
      <div class="views">
        <Choice
          legend={text.views}
          name="view"
          value={view}
          options={views.map((value) => ({ value, label: text.view[value] }))}
          onChange={(next) => setView(next)}
        />
      </div>
      <Field id="metric" label={text.metric}>
        <Select
          id="metric"
          value={situation.metric.heading}
          options={situation.metrics.map(({ heading }) => ({ value: heading, label: heading }))}
          onChange={situation.choose}
        />
      </Field>
      {view === 'situation' && <Situation table={table} situation={situation} today={today} {...writer} />}
      {view === 'leverage' && (
        <SeriesLeverage key={situation.metric.heading} table={table} situation={situation} {...writer} />
      )}
    </>
  );
}
