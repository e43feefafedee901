import { useState } from 'preact/hooks';
import { useText } from '../../i18n/index.ts';
import { Field, Select } from '../../parts/Field.tsx';
import type { FigureWriter } from '../figure/FigureWriter.ts';
import { Anomalies } from '../situation/Anomalies.tsx';
import { Landing } from '../situation/Landing.tsx';
import { Outlook } from '../situation/Outlook.tsx';
import type { Calendar } from '../situation/useCalendar.ts';
import type { Subject } from '../situation/useSituation.ts';
import { type BookDiagnosis, endTarget } from './BookDiagnosis.ts';
import { Bottleneck } from './Bottleneck.tsx';
import { KpiList } from './KpiList.tsx';
import type { Levers } from './Levers.ts';

interface Props {
  diagnosis: BookDiagnosis;
  levers: Levers | null;
  today: string;
  calendar: Calendar | null;
  writer: FigureWriter;
}

/** 状況 of a book: will the KGI be reached, what stands in its way, every KPI worst first, and where one is going. */
export function BookSituation({ diagnosis, levers, today, calendar, writer }: Props) {
  const { diagnosis: text } = useText();
  const { subject, standings, outlooks } = diagnosis;
  const { kgi, table, reading } = subject;
  const [chosen, setChosen] = useState(kgi?.id ?? standings[0]!.kpi.id);
  const of = (id: string) => {
    const standing = standings.find(({ kpi }) => kpi.id === id)!;
    const { series } = standing;
    const one: Subject = {
      metric: series,
      direction: series.direction,
      horizon: subject.horizon,
      targetSeries: null,
      target: endTarget(standing),
    };
    return { one, outlook: outlooks.get(id)!, name: standing.kpi.name };
  };
  const landing = (id: string, chance: string) => {
    const { one, outlook } = of(id);
    if ('needed' in outlook) return <p class="panel">{text.book.tooFew(outlook.got, outlook.needed)}</p>;
    const words = { chance, noTarget: text.book.noTarget };
    return <Landing table={table} subject={one} assessment={outlook} words={words} writer={writer} />;
  };
  const { one, outlook, name } = of(chosen);
  return (
    <>
      {kgi ? landing(kgi.id, text.book.chance) : <p class="panel">{text.book.noKgi}</p>}
      {reading.problems.length > 0 && (
        <p class="hint t-bad">{text.book.unreadable(reading.problems.length).join('')}</p>
      )}
      {levers && <Bottleneck diagnosis={diagnosis} rows={levers.rows} trial={levers.trial} />}
      <KpiList diagnosis={diagnosis} rows={levers?.rows ?? null} writer={writer} />
      <Field id="metric" label={text.book.chosen}>
        <Select
          id="metric"
          value={chosen}
          options={standings.map(({ kpi }) => ({ value: kpi.id, label: kpi.name }))}
          onChange={setChosen}
        />
      </Field>
      {chosen !== kgi?.id && landing(chosen, text.book.chanceOf(name))}
      {!('needed' in outlook) && (
        <>
          <Outlook table={table} subject={one} assessment={outlook} today={today} writer={writer} />
          <Anomalies
            table={table}
            metric={one.metric}
            anomalies={outlook.anomalies}
            calendar={calendar}
            writer={writer}
          />
        </>
      )}
    </>
  );
}
