import { useText } from '../../i18n/index.ts';
import { Bold } from '../../parts/Bold.tsx';
import { formatChange, formatValue } from '../formatValue.ts';
import { BarRow } from './BarRow.tsx';
import type { Comparison } from './Comparison.ts';
import type { Leverage } from './factors.ts';

interface Props {
  comparison: Comparison;
  leverage: Leverage;
}

/** From before to after, each factor's part one step; the parts meet the end exactly. */
export function Waterfall({ comparison, leverage }: Props) {
  const { diagnosis, language } = useText();
  const text = diagnosis.leverage;
  const { stages, before, after, beforeLabel, afterLabel } = comparison;
  const { factors, contributions } = leverage;
  const goal = stages[stages.length - 1]!;
  const [start, end] = [before[before.length - 1]!, after[after.length - 1]!];
  const show = (value: number) => formatValue(value, goal.form, language);
  const steps = [start];
  for (const part of contributions) steps.push(steps[steps.length - 1]! + part);
  // The picture begins below the lowest step, so that small parts can still be seen.
  const [lowest, highest] = [Math.min(...steps, end), Math.max(...steps, end)];
  const base = Math.max(0, lowest - (highest - lowest || highest) * 0.6);
  const at = (value: number) => (value - base) / (highest - base || 1);
  const strongest = contributions.reduce(
    (best, part, i) => (Math.abs(part) > Math.abs(contributions[best]!) ? i : best),
    0,
  );
  return (
    <>
      <p>
        {leverage.change === 0 ? (
          text.same(goal.name)
        ) : (
          <Bold
            text={text.waterfallSentence(
              goal.name,
              show(start),
              show(end),
              factors[strongest]!.name,
              formatChange(contributions[strongest]!, goal.form, language),
            )}
          />
        )}
      </p>
      <table class="tb tight bars">
        <caption class="vh">{text.waterfall}</caption>
        <tbody>
          <BarRow
            name={beforeLabel}
            from={0}
            to={at(start)}
            colour="var(--k-chart-axis)"
            value={show(start)}
          />
          {factors.map(({ name, form, before: was, after: is }, i) => (
            <BarRow
              key={name}
              name={name}
              note={`${formatValue(was, form, language)} → ${formatValue(is, form, language)}`}
              from={at(steps[i]!)}
              to={at(steps[i + 1]!)}
              colour={contributions[i]! < 0 ? 'var(--k-bad)' : 'var(--k-ok)'}
              value={formatChange(contributions[i]!, goal.form, language)}
            />
          ))}
          <BarRow name={afterLabel} from={0} to={at(end)} colour="var(--k-chart-axis)" value={show(end)} />
        </tbody>
      </table>
    </>
  );
}
