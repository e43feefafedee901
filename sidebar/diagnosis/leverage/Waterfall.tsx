import { useText } from '../../i18n/index.ts';
import { Bold } from '../../parts/Bold.tsx';
import { formatChange, formatValue } from '../formatValue.ts';
import { BarRow } from './BarRow.tsx';
import type { Change } from './changeOf.ts';
import { withOthers } from './withOthers.ts';

/** From before to after, each factor's part one step; the parts meet the end exactly. */
export function Waterfall({ change }: { change: Change }) {
  const { diagnosis, language } = useText();
  const text = diagnosis.leverage;
  const { goal, before, after, beforeLabel, afterLabel } = change;
  const { parts, others } = withOthers(change.parts);
  const show = (value: number) => formatValue(value, goal.form, language);
  const steps = [before];
  for (const { part } of parts) steps.push(steps[steps.length - 1]! + part);
  // The picture begins below the lowest step, so that small parts can still be seen.
  const [lowest, highest] = [Math.min(...steps, after), Math.max(...steps, after)];
  const base = Math.max(0, lowest - (highest - lowest || highest) * 0.6);
  const at = (value: number) => (value - base) / (highest - base || 1);
  const strongest = parts.reduce((best, one) => (Math.abs(one.part) > Math.abs(best.part) ? one : best));
  const end = (name: string, value: number) => (
    <BarRow name={name} from={0} to={at(value)} colour="var(--k-chart-axis)" value={show(value)} />
  );
  return (
    <>
      <p>
        {change.total === 0 ? (
          text.same(goal.name)
        ) : (
          <Bold
            text={text.waterfallSentence(
              goal.name,
              show(before),
              show(after),
              strongest.name,
              formatChange(strongest.part, goal.form, language),
            )}
          />
        )}
      </p>
      <table class="tb tight bars">
        <caption class="vh">{text.waterfall}</caption>
        <tbody>
          {end(beforeLabel, before)}
          {parts.map(({ name, form, before: was, after: is, part }, i) => (
            <BarRow
              key={`${i} ${name}`}
              name={name}
              note={`${formatValue(was, form, language)} → ${formatValue(is, form, language)}`}
              from={at(steps[i]!)}
              to={at(steps[i + 1]!)}
              colour={colourOf(part)}
              value={formatChange(part, goal.form, language)}
            />
          ))}
          {others && (
            <BarRow
              name={text.others(others.count)}
              from={at(steps[parts.length]!)}
              to={at(after)}
              colour={colourOf(others.part)}
              value={formatChange(others.part, goal.form, language)}
            />
          )}
          {end(afterLabel, after)}
        </tbody>
      </table>
    </>
  );
}

const colourOf = (part: number) =>
  part === 0 ? 'var(--k-chart-axis)' : part < 0 ? 'var(--k-bad)' : 'var(--k-ok)';
