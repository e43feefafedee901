import { formatNumber } from '../../format.ts';
import { useText } from '../../i18n/index.ts';
import { Bold } from '../../parts/Bold.tsx';
import { formatChange } from '../formatValue.ts';
import { BarRow } from './BarRow.tsx';
import { type LeverageRows, MOST_SHOWN } from './LeverageRows.ts';

/** Rates above this have so little room that it is worth saying. */
const NEAR_LIMIT = 0.85;
/** Factors that do equally much are all named, up to so many. */
const MOST_NAMED = 3;

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
  const equal = steps.filter(({ effect }) => Math.abs(effect - first!.effect) <= 1e-9 * most);
  const movable = equal.filter(({ isPart }) => !isPart);
  const strongest = movable.length > 0 ? movable : equal;
  const named = strongest.slice(0, MOST_NAMED).map(({ name }) => name);
  const hidden = strongest.length - named.length;
  const names = named.join(diagnosis.comma) + text.andMore(hidden, strongest.length);
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
        <Bold
          text={
            equal.length === steps.length
              ? text.stepSentence(goal.name, change(first!.effect))
              : text.strongest(names, goal.name, change(first!.effect), strongest.length)
          }
        />
        {limited.map(({ name, level }) => {
          const room = formatNumber((1 - level) * 100, language, 1);
          return shell.space + (room === '0' ? text.atLimit(name) : text.limit(name, room));
        })}
      </p>
    </>
  );
}
