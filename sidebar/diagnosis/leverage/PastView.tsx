import { useText } from '../../i18n/index.ts';
import { Bold } from '../../parts/Bold.tsx';
import { formatChange, formatValue } from '../formatValue.ts';
import type { Form } from '../table/Table.ts';
import type { Comparison } from './Comparison.ts';
import type { Leverage } from './factors.ts';

interface Props {
  comparison: Comparison;
  leverage: Leverage;
  ranges: readonly ({ low: number; high: number } | null)[];
  goal: { readonly name: string; readonly form: Form };
}

const WIDTH = 132;

/** A tornado: the result if the worst or the best level of each factor went on, widest first. */
export function PastView({ comparison, leverage, ranges, goal }: Props) {
  const { diagnosis, language } = useText();
  const text = diagnosis.leverage;
  const result = comparison.after[comparison.after.length - 1]!;
  const rows = leverage.factors
    .flatMap(({ name, form, after }, i) => {
      const range = ranges[i];
      if (!range) return [];
      // The first stage is a total of several periods, its range that of one.
      const now = i === 0 ? after / comparison.periods : after;
      return [
        { name, form, range, down: result * (range.low / now - 1), up: result * (range.high / now - 1) },
      ];
    })
    .sort((a, b) => b.up - b.down - (a.up - a.down));
  const most = Math.max(...rows.flatMap(({ down, up }) => [Math.abs(down), Math.abs(up)]));
  const [widest] = rows;
  if (!widest) return <p class="hint">{text.noHistory}</p>;
  const change = (value: number) => formatChange(value, goal.form, language);
  const share = (value: number) => (Math.abs(value) / most) * (WIDTH / 2);
  return (
    <>
      <table class="tb tight bars">
        <caption class="strong">{text.pastTitle}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" class="num">
              {text.down} / {text.up}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, form, range, down, up }) => (
            <tr key={name}>
              <th scope="row">
                <span class="nm">{name}</span>
                <span class="hint block">
                  {formatValue(range.low, form, language)}–{formatValue(range.high, form, language)}
                </span>
              </th>
              <td class="num">
                <svg width={WIDTH} height="12" viewBox={`0 0 ${WIDTH} 12`} aria-hidden="true">
                  <rect
                    x={WIDTH / 2 - share(down)}
                    width={share(down)}
                    height="12"
                    fill="var(--k-chart-bar)"
                  />
                  <rect x={WIDTH / 2} width={share(up)} height="12" fill="var(--k-chart-bar-soft)" />
                  <path d={`M${WIDTH / 2} 0V12`} stroke="var(--k-ink-2)" />
                </svg>
                <span class="block">
                  {change(down)} / {change(up)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Bold text={text.pastSentence(widest.name, formatValue(widest.range.high, widest.form, language))} />
      </p>
    </>
  );
}
