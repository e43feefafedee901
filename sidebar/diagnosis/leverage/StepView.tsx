import { formatNumber } from '../../format.ts';
import { useText } from '../../i18n/index.ts';
import { Bold } from '../../parts/Bold.tsx';
import { formatChange } from '../formatValue.ts';
import { BarRow } from './BarRow.tsx';
import { type LeverageRows, MOST_SHOWN } from './LeverageRows.ts';

/** Rates above this have so little room that it is worth saying. */
const NEAR_LIMIT = 0.85;

/** What 1% more of each lever brings. */
export function StepView({ rows: { steps, goal } }: { rows: LeverageRows }) {
  const { diagnosis, language, shell } = useText();
  const text = diagnosis.leverage;
  const most = Math.max(...steps.map(({ effect }) => Math.abs(effect))) || 1;
  const limited = steps
    .filter(({ form, level }) => form === 'percent' && level >= NEAR_LIMIT && level <= 1)
    .slice(0, 2);
  const change = (value: number) => formatChange(value, goal.form, language);
  const [first] = steps;
  const isEven = steps.every(({ effect }) => Math.abs(effect - first!.effect) <= 1e-9 * most);
  return (
    <>
      <table class="tb tight bars">
        <caption class="strong">{text.stepTitle}</caption>
        <tbody>
          {steps.slice(0, MOST_SHOWN).map(({ name, effect, isPart }, i) => (
            <BarRow
              key={`${i} ${name}`}
              name={name}
              from={0}
              to={Math.abs(effect) / most}
              colour={isPart ? 'var(--k-chart-bar-soft)' : 'var(--k-chart-bar)'}
              value={change(effect)}
            />
          ))}
        </tbody>
      </table>
      <p class="hint">
        {isEven ? (
          <Bold text={text.stepSentence(goal.name, change(first!.effect))} />
        ) : (
          <Bold text={text.strongest(first!.name, goal.name, change(first!.effect))} />
        )}
        {limited.map(
          ({ name, level }) => shell.space + text.limit(name, formatNumber((1 - level) * 100, language, 1)),
        )}
      </p>
    </>
  );
}
