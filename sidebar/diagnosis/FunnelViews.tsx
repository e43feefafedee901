import { useText } from '../i18n/index.ts';
import type { FigureWriter } from './Diagnosis.tsx';
import { comparisonOfFunnel } from './leverage/Comparison.ts';
import { Leverage } from './leverage/Leverage.tsx';
import type { FunnelTable } from './table/Table.ts';

/** The view of a table of stages: where it fell behind, and what would bring it back. */
export function FunnelViews({ table, writer }: { table: FunnelTable; writer: FigureWriter }) {
  const text = useText().diagnosis.leverage;
  const comparison = comparisonOfFunnel(table);
  return (
    <>
      <h2 class="t">{text.title}</h2>
      {comparison ? (
        <>
          <p class="lead">{text.lead(table.stages[table.stages.length - 1]!)}</p>
          <Leverage comparison={comparison} ranges={null} {...writer} />
        </>
      ) : (
        <p class="panel">{text.notPositive}</p>
      )}
    </>
  );
}
