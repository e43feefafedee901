import { useMemo } from 'preact/hooks';
import { useText } from '../../i18n/index.ts';
import type { FigureWriter } from '../figure/FigureWriter.ts';
import { factorsOf } from '../leverage/factors.ts';
import { compareStretches, pastRanges, stagesTo } from '../leverage/periodPairs.ts';
import { comingLabels, isComingDated } from '../situation/horizon.ts';
import type { Situation } from '../situation/useSituation.ts';
import type { SeriesTable } from '../table/Table.ts';
import { Sliders } from './Sliders.tsx';
import { trialOfSeries } from './TrialBase.ts';

interface Props {
  table: SeriesTable;
  situation: Situation;
  writer: FigureWriter;
}

/** 試算 of a table in time: measures work in the periods to come, from the level since the start. */
export function SeriesTrial({ table, situation, writer }: Props) {
  const { diagnosis: text } = useText();
  const { metric, horizon, assessment, target, without, direction } = situation;
  const { start, last, remaining } = horizon;
  const base = useMemo(() => {
    if ('needed' in assessment || !assessment.landing || remaining === 0) return null;
    const stages = stagesTo(table, metric).filter(({ id }) => id === metric.id || !without.has(id));
    const now: [number, number] = [start, last];
    const comparison = compareStretches(table, stages, { before: now, after: now }, text.range);
    if (!comparison) return null;
    return trialOfSeries(
      factorsOf(comparison, text.leverage),
      comparison.periods,
      pastRanges(stages, last),
      assessment.landing,
      { name: metric.heading, form: metric.form, direction },
      target,
    );
  }, [assessment, metric, target, start, last, remaining, without, direction]);
  if ('needed' in assessment) return <p class="panel">{text.tooFew(assessment.got, assessment.needed)}</p>;
  if (!base) return <p class="panel">{metric.form === 'percent' ? text.trial.rate : text.trial.nothing}</p>;
  const coming = comingLabels(table, last, remaining);
  const dates = remaining === 1 ? coming[0]! : text.range(coming[0]!, coming[coming.length - 1]!);
  const stretch = isComingDated(table, last)
    ? dates
    : text.book.leverage.rest(remaining, text.horizon.unit[table.grain]);
  return (
    <Sliders
      key={`${metric.id} ${start} ${remaining} ${[...without].join()}`}
      base={base}
      assumes={text.trial.assumes(stretch, table.periods[start]!.label)}
      writer={writer}
    />
  );
}
