import { chanceBelow } from '../../../src/core/bottleneck/stepEvidence.ts';
import { formatPercent } from '../../format.ts';
import { useText } from '../../i18n/index.ts';
import { Bold } from '../../parts/Bold.tsx';
import { formatChange, formatValue } from '../formatValue.ts';
import type { LeverageRows } from '../leverage/LeverageRows.ts';
import { growthOf, type TrialBase } from '../trial/TrialBase.ts';
import type { BookDiagnosis } from './BookDiagnosis.ts';
import { chainOfRates } from './chainOfRates.ts';
import { RateChain } from './RateChain.tsx';
import type { Standing } from './standing.ts';
import { worseningSince } from './worseningSince.ts';

interface Props {
  diagnosis: BookDiagnosis;
  rows: LeverageRows;
  trial: TrialBase;
}

/** Beyond this no number is worth saying; below the other, what was seen may be chance. */
const SURE = 0.99;
const LIKELY = 0.8;

/** Probability that a rate misses its target indeed, and not just in the cases seen; null without cases to tell by. */
function chanceOfMissing({ counts, target, series }: Standing): number | null {
  if (counts === null || target === null || series.direction === 'band') return null;
  const below = chanceBelow(target, counts.cases, counts.hits);
  return below === null || series.direction === 'higher' ? below : 1 - below;
}

/** What costs the KGI most, in its place between the counts, and what restoring it would do. */
export function Bottleneck({ diagnosis, rows, trial }: Props) {
  const { diagnosis: texts, language } = useText();
  const text = texts.book;
  const { subject } = diagnosis;
  const [worst] = rows.back;
  if (!worst) return <p class="hint">{text.noBottleneck}</p>;
  const series = subject.seriesOf.get(worst.id)!;
  const { last, start } = subject.horizon;
  const steps = chainOfRates(diagnosis, worst.id);
  const since = worseningSince(series, start, last);
  const latest = series.values[last] ?? null;
  const label = (at: number) => subject.table.periods[at]!.label;
  const levels = trial.levers.map(({ id, now, aim }) => (id === worst.id ? (aim ?? now) : now));
  const { chance } = trial.outcome(growthOf(trial, levels));
  const standing = diagnosis.standings.find(({ kpi }) => kpi.id === worst.id)!;
  const missing = chanceOfMissing(standing);
  const amount = (count: number) => formatValue(count, 'count', language);
  return (
    <section class="stack">
      <h3 class="sec">
        {text.bottleneck} <small class="nm">{worst.name}</small>
      </h3>
      {steps.length > 0 && <RateChain steps={steps} />}
      <p>
        {since === null ? text.trendNow(label(last)) : text.trendDown(label(since), label(last))}
        <b class="strong t-bad">{latest === null ? '–' : formatValue(latest, series.form, language)}</b>
        <Bold
          text={
            chance === null
              ? text.restored(formatChange(worst.effect, rows.goal.form, language))
              : text.restoredChance(formatPercent(chance, language, 0))
          }
        />
      </p>
      {missing !== null && (
        <p class="hint">
          {text.evidence(amount(standing.counts!.hits), amount(standing.counts!.cases))}
          {missing > SURE
            ? text.surelyMissing(formatPercent(SURE, language, 0))
            : text.missing(formatPercent(missing, language, 0), missing < LIKELY)}
        </p>
      )}
    </section>
  );
}
