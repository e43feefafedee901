import { useText } from '../../i18n/index.ts';
import { Bold } from '../../parts/Bold.tsx';
import { formatChange, formatValue } from '../formatValue.ts';
import type { Form } from '../table/Table.ts';
import { BarRow } from './BarRow.tsx';
import type { Comparison } from './Comparison.ts';
import type { Leverage } from './factors.ts';

interface Props {
  comparison: Comparison;
  leverage: Leverage;
  goal: { readonly name: string; readonly form: Form };
}

/** Fewer cases say little about a rate. */
const FEW_CASES = 20;

/** What restoring each fallen step alone would bring, the bottleneck first. */
export function BackView({ comparison, leverage, goal }: Props) {
  const { diagnosis, language } = useText();
  const text = diagnosis.leverage;
  const { factors, steps } = leverage;
  const fallen = steps.filter(({ lost }) => lost > 0);
  const [worst] = fallen;
  const change = (value: number) => formatChange(value, goal.form, language);
  if (!worst) return <p class="hint">{text.backNone}</p>;
  const note = (index: number) => {
    const { form, before, after } = factors[index]!;
    const cases = index === 0 ? null : comparison.after[index - 1]!;
    const range = `${formatValue(after, form, language)} → ${formatValue(before, form, language)}`;
    if (form !== 'percent' || cases === null || cases >= FEW_CASES) return range;
    return `${range} (${text.lowSample(formatValue(cases, 'count', language))})`;
  };
  return (
    <>
      <table class="tb tight bars">
        <caption class="strong">{text.backTitle(comparison.beforeLabel)}</caption>
        <tbody>
          {fallen.map(({ index, lost }, i) => (
            <BarRow
              key={index}
              name={factors[index]!.name}
              note={note(index)}
              from={0}
              to={lost / worst.lost}
              colour={i === 0 ? 'var(--k-bad)' : 'var(--k-warn)'}
              value={change(lost)}
            />
          ))}
        </tbody>
      </table>
      <p>
        <Bold text={text.backSentence(factors[worst.index]!.name, `${goal.name} ${change(worst.lost)}`)} />
      </p>
    </>
  );
}
