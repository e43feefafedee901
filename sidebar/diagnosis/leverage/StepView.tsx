import { formatPercent } from '../../format.ts';
import { useText } from '../../i18n/index.ts';
import { Bold } from '../../parts/Bold.tsx';
import { formatChange } from '../formatValue.ts';
import type { Form } from '../table/Table.ts';
import { BarRow } from './BarRow.tsx';
import type { Leverage } from './factors.ts';

interface Props {
  leverage: Leverage;
  goal: { readonly name: string; readonly form: Form };
}

/** Rates above this have so little room that it is worth saying. */
const NEAR_LIMIT = 0.85;

/** What 1% more of each factor brings. */
export function StepView({ leverage, goal }: Props) {
  const { diagnosis, language, shell } = useText();
  const text = diagnosis.leverage;
  const { factors, onePercent } = leverage;
  const most = Math.max(...onePercent.map(Math.abs));
  const limited = factors.filter(
    ({ form, after }) => form === 'percent' && after >= NEAR_LIMIT && after <= 1,
  );
  return (
    <>
      <table class="tb tight bars">
        <caption class="strong">{text.stepTitle}</caption>
        <tbody>
          {factors.map(({ name }, i) => (
            <BarRow
              key={name}
              name={name}
              from={0}
              to={Math.abs(onePercent[i]!) / most}
              colour="var(--k-chart-bar)"
              value={formatChange(onePercent[i]!, goal.form, language)}
            />
          ))}
        </tbody>
      </table>
      <p class="hint">
        <Bold text={text.stepSentence(goal.name, formatChange(onePercent[0]!, goal.form, language))} />
        {limited.map(({ name, after }) => shell.space + text.limit(name, formatPercent(1 - after, language)))}
      </p>
    </>
  );
}
