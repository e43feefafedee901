import { formatPercent } from '../format.ts';
import { type Text, useText } from '../i18n/index.ts';
import { Bold } from '../parts/Bold.tsx';
import { ChanceCurve } from './ChanceCurve.tsx';
import type { Confidence } from './confidence.ts';
import type { FunnelDraft } from './FunnelDraft.ts';
import type { FunnelFormat } from './formatFunnel.ts';
import { type FunnelSolution, stageNames } from './solveFunnel.ts';
import type { ConfidenceAnswer } from './useConfidence.ts';

interface Props {
  draft: FunnelDraft;
  solution: FunnelSolution;
  confidence: ConfidenceAnswer;
  format: FunnelFormat;
}

/** How many to gather to be sure, how often the average is enough, and the curve between the two. */
export function SafeAnswer({ draft, solution, confidence, format }: Props) {
  const text = useText();
  const t = text.reverse.result;
  if (confidence === 'pending') return <p class="hint">{t.calculating}</p>;
  if (confidence === 'unreachable') return <p>{t.unreachable}</p>;
  if (!confidence?.picture) return null;
  const stage = stageNames(draft, text.reverse)[0]!;
  const mean = solution.counts[0]!;
  const safe = confidence.counts[0]!;
  const [times, of] = timesOf(confidence.level);
  return (
    <>
      <p>
        <Bold text={t.sentence(stage, format.count(safe), format.goal, times, of)} />
        {aboutAverage(confidence, mean, format, text)}
      </p>
      <ChanceCurve
        mean={mean}
        safe={safe}
        confidence={confidence}
        stage={stage}
        goal={format.goal}
        count={format.count}
      />
      <p class="hint">{aboutSamples(solution, t)}</p>
    </>
  );
}

/** 0.9 → 9 of 10; 0.95 → 19 of 20. */
function timesOf(level: number): readonly [times: number, of: number] {
  const of = Number.isInteger(Number((level * 10).toFixed(6))) ? 10 : 20;
  return [Math.round(level * of), of];
}

function aboutAverage({ level, picture }: Confidence, mean: number, format: FunnelFormat, text: Text) {
  const t = text.reverse.result;
  const chance = picture!.chanceOfMean;
  const percent = formatPercent(chance, text.language, 0);
  if (chance >= level) return t.averageIsEnough(format.count(mean), percent);
  return t.onAverage(format.count(mean), howOften(chance, t), percent);
}

function howOften(chance: number, t: Text['reverse']['result']): string {
  const tenths = Math.round(chance * 10);
  if (tenths === 0) return t.rarely;
  if (tenths === 10) return t.nearlyAlways;
  return tenths === 5 ? t.often(1, 2) : t.often(tenths, 10);
}

/** Whether the error of the rates is in the answer, and how it could be. */
function aboutSamples({ question, numbers }: FunnelSolution, t: Text['reverse']['result']): string {
  if (question?.samples) return t.samplesUsed;
  const given = numbers.samples.filter((cases) => cases !== null).length;
  if (given === 0) return t.samplesNot;
  return given < numbers.samples.length ? t.samplesMissing : t.tooManyStages;
}
