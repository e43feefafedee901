import { useText } from '../../i18n/index.ts';
import { Bold } from '../../parts/Bold.tsx';
import { formatChange, formatValue } from '../formatValue.ts';
import { type Goal, MOST_SHOWN, type PastRow } from './LeverageRows.ts';

const WIDTH = 132;

/** A tornado: the result if the worst or the best level of each lever went on, widest first. */
export function PastView({ rows, goal }: { rows: readonly PastRow[]; goal: Goal }) {
  const { diagnosis, language } = useText();
  const text = diagnosis.leverage;
  const most = Math.max(...rows.flatMap(({ down, up }) => [Math.abs(down), Math.abs(up)])) || 1;
  const [widest] = rows;
  if (!widest) return <p class="hint">{text.noPast}</p>;
  const change = (value: number) => formatChange(value, goal.form, language);
  const bar = (value: number, fill: string) => {
    const width = (Math.abs(value) / most) * (WIDTH / 2);
    return <rect x={WIDTH / 2 - (value < 0 ? width : 0)} width={width} height="12" fill={fill} />;
  };
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
          {rows.slice(0, MOST_SHOWN).map(({ name, form, low, high, down, up }, i) => (
            <tr key={`${i} ${name}`}>
              <th scope="row">
                <span class="nm">{name}</span>
                <span class="hint block">
                  {diagnosis.range(formatValue(low, form, language), formatValue(high, form, language))}
                </span>
              </th>
              <td class="num">
                <svg width={WIDTH} height="12" viewBox={`0 0 ${WIDTH} 12`} aria-hidden="true">
                  {bar(down, 'var(--k-chart-bar)')}
                  {bar(up, 'var(--k-chart-bar-soft)')}
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
        <Bold
          text={text.pastSentence(
            widest.name,
            formatValue(
              widest.up > -widest.down || widest.up > 0 ? widest.high : widest.low,
              widest.form,
              language,
            ),
          )}
        />
      </p>
    </>
  );
}
