import { useState } from 'preact/hooks';
import type { Figure } from '../../../src/addon/server/seriesTypes.ts';
import { useText } from '../../i18n/index.ts';
import type { Situation } from '../situation/useSituation.ts';
import type { SeriesTable } from '../table/Table.ts';
import { ComparePeriods } from './ComparePeriods.tsx';
import { Leverage } from './Leverage.tsx';
import {
  compareStretches,
  type PairId,
  type PeriodPair,
  pastRanges,
  periodPairs,
  stagesTo,
} from './periodPairs.ts';

interface Props {
  table: SeriesTable;
  situation: Situation;
  cell: string;
  writing: boolean;
  onWrite(figure: Figure): void;
}

/** 効きどころ of a table in time: two stretches of it compared. */
export function SeriesLeverage({ table, situation, cell, writing, onWrite }: Props) {
  const text = useText().diagnosis.leverage;
  const { metric, horizon } = situation;
  const pairs = periodPairs(table, horizon);
  const [usual] = pairs.keys();
  const [chosen, setChosen] = useState<PairId>(usual ?? 'custom');
  const [custom, setCustom] = useState<PeriodPair>(
    () => (usual && pairs.get(usual)) ?? { before: [0, 0], after: [horizon.last, horizon.last] },
  );
  const stages = stagesTo(table, metric);
  const pair = pairs.get(chosen) ?? custom;
  const comparison = pairs.size > 0 ? compareStretches(table, stages, pair) : null;
  return (
    <>
      <h2 class="t">{text.title}</h2>
      {stages.length < 2 ? (
        <p class="panel">{text.oneColumn}</p>
      ) : pairs.size === 0 ? (
        <p class="panel">{text.noHistory}</p>
      ) : (
        <>
          <p class="lead">{text.lead(metric.heading)}</p>
          <ComparePeriods
            table={table}
            last={horizon.last}
            pairs={pairs}
            chosen={chosen}
            pair={pair}
            onChoose={(id) => {
              if (id === 'custom') setCustom(pair);
              setChosen(id);
            }}
            onPair={setCustom}
          />
          {comparison ? (
            <Leverage
              comparison={comparison}
              ranges={pastRanges(stages, horizon.last)}
              cell={cell}
              writing={writing}
              onWrite={onWrite}
            />
          ) : (
            <p class="panel">{text.notPositive}</p>
          )}
        </>
      )}
    </>
  );
}
