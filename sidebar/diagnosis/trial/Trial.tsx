import { useState } from 'preact/hooks';
import { useText } from '../../i18n/index.ts';
import { Bold } from '../../parts/Bold.tsx';
import { Button } from '../../parts/Button.tsx';
import type { FigureWriter } from '../Diagnosis.tsx';
import { WriteFigure } from '../figure/WriteFigure.tsx';
import { formatValue } from '../formatValue.ts';
import { LeverSlider } from './LeverSlider.tsx';
import { LiveOutcome } from './LiveOutcome.tsx';
import { growthOf, levelToReach, type TrialBase } from './TrialBase.ts';
import { trialFigure } from './trialFigure.ts';

interface Props {
  base: TrialBase;
  /** What the numbers assume, in one sentence. */
  assumes: string;
  writer: FigureWriter;
}

/** 試算: sliders that answer while they move. */
export function Trial({ base, assumes, writer }: Props) {
  const { diagnosis, language, shell } = useText();
  const text = diagnosis.trial;
  const { levers } = base;
  const [levels, setLevels] = useState<readonly number[]>(() => levers.map(({ now }) => now));
  const [touched, setTouched] = useState(levers.length - 1);
  const [search, setSearch] = useState<{ lever: number; level: number | null } | null>(null);
  const set = (which: number, level: number) =>
    setLevels(levels.map((old, i) => (i === which ? level : old)));
  const move = (which: number, level: number) => {
    set(which, level);
    setTouched(which);
    setSearch(null);
  };
  const find = () => {
    const level = levelToReach(base, levels, touched);
    if (level !== null) set(touched, level);
    setSearch({ lever: touched, level });
  };
  const reset = () => {
    setLevels(levers.map(({ now }) => now));
    setSearch(null);
  };
  const found = search && levers[search.lever]!;
  return (
    <>
      <LiveOutcome base={base} levels={levels} />
      <div>
        {levers.map((lever, i) => (
          <LeverSlider
            key={lever.name}
            id={`lever-${i}`}
            lever={lever}
            level={levels[i]!}
            effect={
              base.outcome(
                growthOf(
                  levers,
                  levers.map(({ now }, k) => (k === i ? levels[i]! : now)),
                ),
              ).result - base.outcome(1).result
            }
            form={base.goal.form}
            onMove={(level) => move(i, level)}
          />
        ))}
      </div>
      <div class="btns">
        <Button small icon="undo" onPress={reset}>
          {text.reset}
        </Button>
        {base.needed !== null && (
          <Button small onPress={find}>
            {text.find}
          </Button>
        )}
      </div>
      <p class="hint" role="status">
        {found &&
          (search.level === null ? (
            text.notFound(found.name)
          ) : (
            <Bold text={text.found(found.name, formatValue(search.level, found.form, language))} />
          ))}
        {found && shell.space}
        {assumes}
      </p>
      <WriteFigure
        cell={writer.cell}
        busy={writer.writing}
        onPress={() => writer.onWrite(trialFigure(base, levels, diagnosis, assumes))}
      />
    </>
  );
}
