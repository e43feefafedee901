import { useText } from '../i18n/index.ts';
import type { FigureWriter, View } from './Diagnosis.tsx';
import { comparisonOfFunnel } from './leverage/Comparison.ts';
import { factorsOf } from './leverage/factors.ts';
import { Leverage } from './leverage/Leverage.tsx';
import type { FunnelTable } from './table/Table.ts';
import { Trial } from './trial/Trial.tsx';
import { trialOfFunnel } from './trial/TrialBase.ts';

interface Props {
  table: FunnelTable;
  view: View;
  writer: FigureWriter;
}

/** The views of a table of stages: where it fell behind, and what would bring it back. */
export function FunnelViews({ table, view, writer }: Props) {
  const { leverage: text, trial } = useText().diagnosis;
  const comparison = comparisonOfFunnel(table);
  if (!comparison) return <p class="panel">{text.notPositive}</p>;
  if (view === 'trial')
    return (
      <Trial
        base={trialOfFunnel(comparison, factorsOf(comparison, text))}
        assumes={trial.funnel}
        writer={writer}
      />
    );
  return (
    <>
      <h2 class="t">{text.title}</h2>
      <p class="lead">{text.lead(table.stages[table.stages.length - 1]!)}</p>
      <Leverage comparison={comparison} ranges={null} {...writer} />
    </>
  );
}
