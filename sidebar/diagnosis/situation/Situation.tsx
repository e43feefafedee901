import { useText } from '../../i18n/index.ts';
import type { FigureWriter } from '../figure/FigureWriter.ts';
import type { SeriesTable } from '../table/Table.ts';
import { Anomalies } from './Anomalies.tsx';
import { HorizonFields } from './HorizonFields.tsx';
import { Landing } from './Landing.tsx';
import { MetricList } from './MetricList.tsx';
import { Outlook } from './Outlook.tsx';
import type { Situation as State } from './useSituation.ts';

interface Props {
  table: SeriesTable;
  situation: State;
  today: string;
  writer: FigureWriter;
}

/** 状況: will the target be reached, what comes next, and what is out of the ordinary. */
export function Situation({ table, situation, today, writer }: Props) {
  const { diagnosis: text } = useText();
  const { assessment } = situation;
  const words = { chance: text.chance.title, noTarget: text.horizon.noTargetBelow };
  return (
    <>
      {'needed' in assessment ? (
        <p class="panel">{text.tooFew(assessment.got, assessment.needed)}</p>
      ) : (
        <>
          <Landing table={table} subject={situation} assessment={assessment} words={words} writer={writer} />
          <HorizonFields table={table} situation={situation} />
          <Outlook table={table} subject={situation} assessment={assessment} today={today} writer={writer} />
          <Anomalies
            table={table}
            metric={situation.metric}
            anomalies={assessment.anomalies}
            calendar={situation.calendar}
            writer={writer}
          />
        </>
      )}
      {situation.horizon.last >= 0 && <MetricList table={table} situation={situation} />}
    </>
  );
}
