import { useText } from '../../i18n/index.ts';
import { Bold } from '../../parts/Bold.tsx';
import { formatChange, formatValue } from '../formatValue.ts';
import { BarRow } from './BarRow.tsx';
import { type BackRow, type LeverageRows, MOST_SHOWN } from './LeverageRows.ts';

interface Props {
  rows: LeverageRows;
  title: string;
  /** Said where nothing has fallen. */
  none: string;
}

/** What restoring each fallen lever alone would bring, the bottleneck first. */
export function BackView({ rows: { back, goal }, title, none }: Props) {
  const { diagnosis, language } = useText();
  const text = diagnosis.leverage;
  const [worst] = back;
  const change = (value: number) => formatChange(value, goal.form, language);
  if (!worst) return <p class="hint">{none}</p>;
  const note = ({ form, from, to, fewCases }: BackRow) => {
    const range = `${formatValue(from, form, language)} → ${formatValue(to, form, language)}`;
    return fewCases === null
      ? range
      : `${range} (${text.lowSample(formatValue(fewCases, 'count', language))})`;
  };
  return (
    <>
      <table class="tb tight bars">
        <caption class="strong">{title}</caption>
        <tbody>
          {back.slice(0, MOST_SHOWN).map((row, i) => (
            <BarRow
              key={`${i} ${row.name}`}
              name={row.name}
              note={note(row)}
              from={0}
              to={row.effect / worst.effect}
              colour={i === 0 ? 'var(--k-bad)' : 'var(--k-warn)'}
              value={change(row.effect)}
            />
          ))}
        </tbody>
      </table>
      <p>
        <Bold text={text.backSentence(worst.name, goal.name, change(worst.effect))} />
      </p>
    </>
  );
}
