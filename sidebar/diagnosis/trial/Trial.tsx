import { useMemo } from 'preact/hooks';
import { useText } from '../../i18n/index.ts';
import { Bold } from '../../parts/Bold.tsx';
import { Button } from '../../parts/Button.tsx';
import type { FigureWriter } from '../figure/FigureWriter.ts';
import { WriteFigure } from '../figure/WriteFigure.tsx';
import { LeverSlider } from './LeverSlider.tsx';
import { LiveOutcome } from './LiveOutcome.tsx';
import { leverText } from './leverText.ts';
import { effectOf, type TrialBase } from './TrialBase.ts';
import { trialFigure } from './trialFigure.ts';
import type { TrialState } from './useTrial.ts';

export interface TrialProps {
  base: TrialBase;
  trial: TrialState;
  /** What the numbers assume, in one sentence. */
  assumes: string;
  writer: FigureWriter;
}

/** More sliders than this are folded away. */
const SHOWN = 8;

/** 試算: sliders that answer while they move. */
export function Trial({ base, trial, assumes, writer }: TrialProps) {
  const { diagnosis, language, shell } = useText();
  const text = diagnosis.trial;
  const { levers } = base;
  const { levels, search } = trial;
  const found = search && levers[search.lever]!;
  const isAlone = levers.every(({ now }, i) => i === search?.lever || levels[i] === now);
  const sliders = base.order.map((i, place) => (
    <Slider key={levers[i]!.id} base={base} which={i} place={place} level={levels[i]!} onMove={trial.move} />
  ));
  return (
    <>
      <LiveOutcome base={base} levels={levels} />
      <div>
        {sliders.slice(0, SHOWN)}
        {sliders.length > SHOWN && (
          <details>
            <summary>{text.more(sliders.length - SHOWN)}</summary>
            {sliders.slice(SHOWN)}
          </details>
        )}
      </div>
      <div class="btns">
        <Button small icon="undo" onPress={trial.reset}>
          {text.reset}
        </Button>
        {base.needed !== null && (
          <Button small onPress={trial.find}>
            {text.find}
          </Button>
        )}
      </div>
      <p class="hint" role="status">
        {found &&
          (search.level === null ? (
            text.notFound(found.name)
          ) : (
            <Bold text={text.found(found.name, leverText(search.level, found, text, language), isAlone)} />
          ))}
        {found && shell.space}
        {assumes}
      </p>
      <WriteFigure
        name={text.figure}
        writer={writer}
        figure={() => trialFigure(base, levels, diagnosis, assumes)}
      />
    </>
  );
}

interface SliderProps {
  base: TrialBase;
  which: number;
  place: number;
  level: number;
  onMove: TrialState['move'];
}

/** Worked out and drawn anew only when its own level changes: a book may have hundreds beside the one that moves. */
function Slider({ base, which, place, level, onMove }: SliderProps) {
  return useMemo(
    () => (
      <LeverSlider
        id={`lever-${place}`}
        lever={base.levers[which]!}
        level={level}
        effect={effectOf(base, which, level)}
        goal={base.goal}
        onMove={(moved) => onMove(which, moved)}
      />
    ),
    [base, which, place, level],
  );
}
