import { useState } from 'preact/hooks';
import type { Figure } from '../../../src/addon/server/seriesTypes.ts';
import { useText } from '../../i18n/index.ts';
import { Choice } from '../../parts/Field.tsx';
import { WriteFigure } from '../figure/WriteFigure.tsx';
import { BackView } from './BackView.tsx';
import type { Comparison } from './Comparison.ts';
import { leverageOf } from './factors.ts';
import { PastView } from './PastView.tsx';
import { StepView } from './StepView.tsx';
import { toFigure } from './toFigure.ts';
import { Waterfall } from './Waterfall.tsx';

interface Props {
  comparison: Comparison;
  /** Lowest and highest value of each factor in a single period; null for a table without periods. */
  ranges: readonly ({ low: number; high: number } | null)[] | null;
  cell: string;
  writing: boolean;
  onWrite(figure: Figure): void;
}

type Look = 'step' | 'back' | 'past';

/** Where a change came from, and what each factor would do for the result. */
export function Leverage({ comparison, ranges, cell, writing, onWrite }: Props) {
  const { diagnosis } = useText();
  const text = diagnosis.leverage;
  const [look, setLook] = useState<Look>('step');
  const leverage = leverageOf(comparison, text);
  const goal = comparison.stages[comparison.stages.length - 1]!;
  const looks: Look[] = ranges ? ['step', 'back', 'past'] : ['step', 'back'];
  return (
    <>
      <section class="stack">
        <h3 class="sec">
          {text.waterfall} <small class="nm">{goal.name}</small>
        </h3>
        <Waterfall comparison={comparison} leverage={leverage} />
        <WriteFigure
          cell={cell}
          busy={writing}
          onPress={() => onWrite(toFigure(comparison, leverage, text))}
        />
      </section>
      <section class="stack">
        <Choice
          legend={text.look}
          name="look"
          value={look}
          options={looks.map((value) => ({
            value,
            label: value === 'back' && !ranges ? text.lookPlan : text.looks[value],
          }))}
          onChange={(next) => setLook(next)}
        />
        {look === 'step' && <StepView leverage={leverage} goal={goal} />}
        {look === 'back' && <BackView comparison={comparison} leverage={leverage} goal={goal} />}
        {look === 'past' && ranges && (
          <PastView comparison={comparison} leverage={leverage} ranges={ranges} goal={goal} />
        )}
      </section>
    </>
  );
}
