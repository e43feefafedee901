import { useText } from '../i18n/index.ts';
import type { View } from './DiagnosisFrame.tsx';
import type { FigureWriter } from './figure/FigureWriter.ts';
import { ChangeSection } from './leverage/ChangeSection.tsx';
import { comparisonOfFunnel } from './leverage/Comparison.ts';
import { changeOfComparison } from './leverage/changeOf.ts';
import { comparisonRows } from './leverage/comparisonRows.ts';
import { factorsOf } from './leverage/factors.ts';
import { Looks } from './leverage/Looks.tsx';
import type { FunnelTable } from './table/Table.ts';
import { Sliders } from './trial/Sliders.tsx';
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
  const factors = factorsOf(comparison, text);
  if (view === 'trial')
    return <Sliders base={trialOfFunnel(comparison, factors)} assumes={trial.funnel} writer={writer} />;
  const title = text.backTitle(comparison.beforeLabel);
  return (
    <>
      <h2 class="t">{text.title}</h2>
      <p class="lead">{text.lead(table.stages[table.stages.length - 1]!)}</p>
      <section class="stack">
        <h3 class="sec">{text.waterfall}</h3>
        <ChangeSection change={changeOfComparison(comparison, factors)} writer={writer} />
      </section>
      <Looks
        rows={comparisonRows(comparison, factors, null)}
        back={{ look: text.lookPlan, title, none: text.backNone }}
        writer={writer}
      />
    </>
  );
}
