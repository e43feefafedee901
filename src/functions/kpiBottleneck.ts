import { bottlenecks } from '../core/bottleneck/bottlenecks.ts';
import { KpiError } from '../core/errors/KpiError.ts';
import { type Answer, answer, type Cell } from './boundary/answer.ts';
import { asText } from './boundary/formulaArguments.ts';
import { asNumber } from './boundary/readers.ts';
import { optional } from './boundary/singleCell.ts';
import { vector } from './boundary/vector.ts';

const HEADER = ['段階 / step', '計画 / planned', '実績 / actual', '失った量 / lost'];

/**
 * @return {Array[][]} 見出し付きの表。段階間の率と、最初の段階だけは件数。失った量は、その段階だけが計画どおりなら増えた最終件数 / a table with a header row: rates between stages, a count for the first; lost is what the last stage would gain if this step alone were as planned
 * @example =INDEX(KPI_BOTTLENECK({"応募","面接","採用"}, {100,50,10}, {100,40,8}), 2, 4) → 2
 * @example =INDEX(KPI_BOTTLENECK({"応募","面接","採用"}, {100,50,10}, {80,40,8}, "30万円"), 2, 1) → "応募"
 */
/**
 * ファネルで失っている所を、影響の大きい順の表で。 / Where a funnel loses most: a table, costliest step first.
 * @param {string[][]} stages 段階の名前。1行か1列 / Stage names, a row or column
 * @param {number[][]} plan 段階ごとの計画件数 / Planned counts
 * @param {number[][]} actual 段階ごとの実績件数 / Actual counts
 * @param {number} unit_value 任意。最終1件の金額。失った量が金額に / Optional: amount of a final unit; losses become amounts
 * @customfunction
 */
export function KPI_BOTTLENECK(stages: unknown, plan: unknown, actual: unknown, unit_value: unknown): Answer {
  return answer('KPI_BOTTLENECK', () => {
    const names = vector('stages', stages, asText).values;
    const planned = countsOf('plan', plan, names.length);
    const seen = countsOf('actual', actual, names.length);
    const unitValue = optional('unit_value', unit_value, asNumber, 1);
    const rows = bottlenecks(planned, seen, unitValue).map((step): Cell[] => [
      step.index === 0 ? names[0]! : `${names[step.index - 1]} → ${names[step.index]}`,
      step.planned,
      step.actual,
      step.lost,
    ]);
    return [HEADER, ...rows];
  });
}

function countsOf(argument: string, value: unknown, stages: number): readonly number[] {
  const counts = vector(argument, value, asNumber).values;
  if (counts.length !== stages)
    throw new KpiError('BOTTLENECK_LENGTH', { argument, stages, values: counts.length });
  return counts;
}
