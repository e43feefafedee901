import { useState } from 'preact/hooks';
import { useText } from '../../i18n/index.ts';
import { Choice } from '../../parts/Field.tsx';
import type { FigureWriter } from '../figure/FigureWriter.ts';
import { WriteFigure } from '../figure/WriteFigure.tsx';
import { BackView } from './BackView.tsx';
import { leverageFigure } from './figures.ts';
import { type LeverageRows, MOST_SHOWN } from './LeverageRows.ts';
import { PastView } from './PastView.tsx';
import { StepView } from './StepView.tsx';

interface Props {
  rows: LeverageRows;
  /** The name of the view that restores, its heading, and what it says when there is nothing to restore. */
  back: { readonly look: string; readonly title: string; readonly none: string };
  writer: FigureWriter;
}

type Look = 'step' | 'back' | 'past';

/** What each lever would do for the goal, in three views. */
export function Looks({ rows, back, writer }: Props) {
  const text = useText().diagnosis.leverage;
  const [look, setLook] = useState<Look>('step');
  const looks: Look[] = rows.past ? ['step', 'back', 'past'] : ['step', 'back'];
  const titles = { step: text.stepTitle, back: back.title, past: text.pastTitle };
  const count = { step: rows.steps, back: rows.back, past: rows.past ?? [] }[look].length;
  return (
    <section class="stack">
      <Choice
        legend={text.look}
        name="look"
        value={look}
        options={looks.map((value) => ({
          value,
          label: value === 'back' ? back.look : text.looks[value],
        }))}
        onChange={(next) => setLook(next)}
      />
      {look === 'step' && <StepView rows={rows} />}
      {look === 'back' && <BackView rows={rows} title={back.title} none={back.none} />}
      {look === 'past' && rows.past && <PastView rows={rows.past} goal={rows.goal} />}
      {count > MOST_SHOWN && <p class="hint">{text.more(count - MOST_SHOWN)}</p>}
      {count > 0 && (
        <WriteFigure
          name={titles[look]}
          writer={writer}
          figure={() => leverageFigure(look, rows, titles[look], text)}
        />
      )}
    </section>
  );
}
