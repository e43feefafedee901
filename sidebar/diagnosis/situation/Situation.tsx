import type { Figure } from '../../../src/addon/server/seriesTypes.ts';
import { useText } from '../../i18n/index.ts';
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
  /** First selected cell, where a figure would go. */
  cell: string;
  writing: boolean;
  onWrite(figure: Figure): void;
}

/** 状況: will the target be reached, what comes next, and what is out of the ordinary. */
export function Situation({ table, situation, today, cell, writing, onWrite }: Props) {
  const { diagnosis: text } = useText();
  const { metric, assessment } = situation;
  return (
    <>
      {'needed' in assessment ? (
        <p class="panel">{text.tooFew(assessment.got, assessment.needed)}</p>
      ) : (
        <>
          <Landing table={table} situation={situation} assessment={assessment} />
          <HorizonFields table={table} situation={situation} />
          <Outlook
            table={table}
            situation={situation}
            assessment={assessment}
            today={today}
            cell={cell}
            writing={writing}
            onWrite={onWrite}
          />
          <Anomalies table={table} metric={metric} anomalies={assessment.anomalies} />
        </>
      )}
      {situation.horizon.last >= 0 && <MetricList table={table} situation={situation} />}
    </>
  );
}
