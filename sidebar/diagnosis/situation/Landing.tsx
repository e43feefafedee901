import { formatPercent } from '../../format.ts';
import { useText } from '../../i18n/index.ts';
import { Bold } from '../../parts/Bold.tsx';
import type { FigureWriter } from '../figure/FigureWriter.ts';
import { WriteFigure } from '../figure/WriteFigure.tsx';
import { formatDifference, formatValue } from '../formatValue.ts';
import type { SeriesTable } from '../table/Table.ts';
import { type Assessment, BAND } from './assess.ts';
import { chanceToMeet, isMet } from './chanceToMeet.ts';
import { Gauge } from './Gauge.tsx';
import { landingFigure } from './landingFigure.ts';
import { courseOf, sayChance } from './sayChance.ts';
import { shareOfTarget } from './shareOfTarget.ts';
import type { Subject } from './useSituation.ts';

interface Props {
  table: SeriesTable;
  subject: Subject;
  assessment: Assessment;
  /** Whose target the chance is of, and what to do where there is none. */
  words: { readonly chance: string; readonly noTarget: string };
  writer: FigureWriter;
}

const FEW = 7;

/** The chance of the target as number, picture and words, beside where the stretch will end. */
export function Landing({ table, subject, assessment, words, writer }: Props) {
  const { diagnosis: text, language, shell } = useText();
  const { metric, target, horizon, direction } = subject;
  if (!assessment.landing) return <p class="panel">{text.landing.rate}</p>;
  const { distribution, achieved } = assessment.landing;
  const show = (value: number) => formatValue(value, metric.form, language);
  const apart = (value: number) => formatDifference(value, metric.form, language);
  const landing = distribution.median;
  const chance = target === null ? null : chanceToMeet(distribution, target, direction);
  const share = target === null ? null : shareOfTarget(landing, target);
  const course = courseOf(assessment.landing, subject);
  const gaps = assessment.history.slice(horizon.start).filter((value) => value === null).length;
  const known = assessment.history.filter((value) => value !== null).length;
  return (
    <>
      <div class={target === null ? 'landing' : 'landing two'}>
        {target !== null && (
          <Gauge chance={chance!} words={sayChance(chance!, text.chance, course)} title={words.chance} />
        )}
        <div>
          <p class="lab">{text.landing.title[metric.joining]}</p>
          <p class="big">{show(landing)}</p>
          {target !== null && (
            <p class="hint">
              {share === null ? (
                text.book.goal(show(target))
              ) : (
                <Bold text={text.landing.ofTarget(show(target), formatPercent(share, language))} />
              )}
            </p>
          )}
          {target !== null && (
            <p class={isMet(landing, target, direction) ? 'hint t-ok strong' : 'hint t-bad strong'}>
              {landing < target
                ? text.landing.short[course === 'over' ? 'band' : direction](apart(target - landing))
                : text.landing.over[direction](apart(landing - target))}
            </p>
          )}
          {horizon.remaining > 0 && (
            <p class="hint">
              {text.landing.band(
                show(distribution.quantile((1 - BAND) / 2)),
                show(distribution.quantile((1 + BAND) / 2)),
              )}
            </p>
          )}
        </div>
      </div>
      <p class="hint">
        {text.landing.sentence[metric.joining](
          show(achieved),
          horizon.remaining,
          text.horizon.unit[table.grain],
        )}
        {gaps > 0 && metric.joining === 'sum' && shell.space + text.horizon.gaps(gaps)}
        {target === null && shell.space + words.noTarget}
        {known < FEW && shell.space + text.few(known)}
      </p>
      <WriteFigure
        name={text.landing.title[metric.joining]}
        writer={writer}
        figure={() => landingFigure(subject, assessment.landing!, words.chance, text)}
      />
    </>
  );
}
