import { useText } from '../../i18n/index.ts';
import type { FigureWriter } from '../figure/FigureWriter.ts';
import type { Situation } from '../situation/useSituation.ts';
import type { SeriesTable } from '../table/Table.ts';
import { ChainColumns } from './ChainColumns.tsx';
import { ChangeSection } from './ChangeSection.tsx';
import { ComparePeriods } from './ComparePeriods.tsx';
import { changeOfComparison } from './changeOf.ts';
import { comparisonRows } from './comparisonRows.ts';
import { factorsOf } from './factors.ts';
import { Looks } from './Looks.tsx';
import { compareStretches, pastRanges, periodPairs, stagesTo } from './periodPairs.ts';
import { usePair } from './usePair.ts';

interface Props {
  table: SeriesTable;
  situation: Situation;
  writer: FigureWriter;
}

/** 効きどころ of a table in time: two stretches of it compared. */
export function SeriesLeverage({ table, situation, writer }: Props) {
  const { leverage: text, range } = useText().diagnosis;
  const { metric, horizon, without } = situation;
  const { pairs, ...compare } = usePair(periodPairs(table, horizon), horizon.last);
  const every = stagesTo(table, metric);
  const stages = every.filter(({ id }) => id === metric.id || !without.has(id));
  const comparison = pairs.size > 0 ? compareStretches(table, stages, compare.pair, range) : null;
  const factors = comparison && factorsOf(comparison, text);
  const title = comparison && text.backTitle(comparison.beforeLabel);
  return (
    <>
      <h2 class="t">{text.title}</h2>
      {every.length < 2 ? (
        <p class="panel">{metric.form === 'percent' ? text.rateMetric : text.oneColumn}</p>
      ) : pairs.size === 0 ? (
        <p class="panel">{text.noHistory}</p>
      ) : (
        <>
          <p class="lead">{text.lead(metric.heading)}</p>
          <ComparePeriods table={table} last={horizon.last} pairs={pairs} {...compare} />
          <ChainColumns stages={every} without={without} onChange={situation.leaveOut} />
          {comparison && factors && title ? (
            <>
              <section class="stack">
                <h3 class="sec">
                  {text.waterfall} <small class="nm">{metric.heading}</small>
                </h3>
                <ChangeSection change={changeOfComparison(comparison, factors)} writer={writer} />
              </section>
              <Looks
                rows={comparisonRows(comparison, factors, pastRanges(stages, horizon.last))}
                back={{ look: text.looks.back, title, none: text.backNone }}
                writer={writer}
              />
            </>
          ) : (
            <p class="panel">{text.notPositive}</p>
          )}
        </>
      )}
    </>
  );
}
