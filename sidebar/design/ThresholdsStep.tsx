import { useState } from 'preact/hooks';
import { DIRECTIONS, type Direction } from '../../src/core/judge/Direction.ts';

import type { Plan } from '../../src/core/model/Plan.ts';
import { valueText } from '../../src/core/model/valueText.ts';
import { formatShortPercent } from '../format.ts';
import { useText } from '../i18n/index.ts';
import { Field, Input, Select } from '../parts/Field.tsx';
import { parsePercent } from '../parts/parsePercent.ts';
import { BaselineTrial } from './BaselineTrial.tsx';
import { SelectField } from './parts.tsx';
import { amountText } from './plan/amounts.ts';
import { judgedKpis, type Shares, sharesOf, withDirection, withShares } from './plan/thresholdShares.ts';
import { ThresholdPicture } from './ThresholdPicture.tsx';

interface Props {
  readonly plan: Plan;
  onChange(plan: Plan): void;
}

/** Step 4: where green and yellow begin, for all KPIs at once, and what that means for each. */
export function ThresholdsStep({ plan, onChange }: Props) {
  const { design, language } = useText();
  const text = design.thresholds;
  const kpis = judgedKpis(plan);
  const [shares, setShares] = useState(() => sharesOf(plan));
  const [typed, setTyped] = useState({
    green: amountText(shares.green, 'percent'),
    yellow: amountText(shares.yellow, 'percent'),
  });
  const [chosen, setChosen] = useState(kpis[kpis.length > 1 ? 1 : 0]!.id);
  const kpi = kpis.find(({ id }) => id === chosen) ?? kpis[0]!;
  const read = { green: parsePercent(typed.green), yellow: parsePercent(typed.yellow) };
  const isOrdered = read.green === null || read.yellow === null || read.green >= read.yellow;
  const change = (part: keyof Shares, value: string) => {
    const next = { ...typed, [part]: value };
    setTyped(next);
    const [green, yellow] = [parsePercent(next.green), parsePercent(next.yellow)];
    if (green === null || yellow === null || green < yellow) return;
    setShares({ green, yellow });
    onChange(withShares(plan, { green, yellow }));
  };
  const say = (value: number | null, unit: string) =>
    value === null ? '–' : valueText({ value, unit }, language);
  return (
    <>
      <h2 class="t" tabIndex={-1}>
        {text.title}
      </h2>
      <p class="lead">{text.lead}</p>
      <div class="g2">
        {(['green', 'yellow'] as const).map((part) => (
          <Field key={part} id={`share-${part}`} label={text[part]}>
            <span class="unit">
              <Input
                id={`share-${part}`}
                numeric
                value={typed[part]}
                invalid={read[part] === null || !isOrdered}
                onInput={(value) => change(part, value)}
              />
              {text.atLeast}
            </span>
          </Field>
        ))}
      </div>
      <p class={isOrdered ? 'hint under' : 'hint under t-bad'} role="status">
        {isOrdered ? text.meaning(formatShortPercent(shares.yellow, language)) : text.order}
      </p>
      <div class="ruled stack">
        <div class="cols" style={{ gridTemplateColumns: '1fr 118px' }}>
          <SelectField
            id="threshold-kpi"
            label={text.kpi}
            value={kpi.id}
            options={kpis.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setChosen}
          />
          <Field id="threshold-direction" label={text.direction}>
            <Select
              id="threshold-direction"
              value={kpi.direction ?? 'higher'}
              options={(Object.keys(DIRECTIONS) as Direction[]).map((direction) => ({
                value: direction,
                label: DIRECTIONS[direction][language],
              }))}
              onChange={(direction) => onChange(withDirection(plan, kpi.id, direction, shares))}
            />
          </Field>
        </div>
        {kpi.direction === 'band' && <p class="hint">{text.bandHint}</p>}
        <ThresholdPicture kpi={kpi} />
      </div>
      <table class="tb tight">
        <caption class="vh">{text.table}</caption>
        <thead>
          <tr>
            {text.columns.map((column, index) => (
              <th key={column} scope="col" class={index > 0 ? 'num' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kpis.map(({ id, name, unit, yellow, green }) => (
            <tr key={id}>
              <th scope="row" class="nm">
                {name}
              </th>
              <td class="num">{say(yellow, unit)}</td>
              <td class="num">{say(green, unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <BaselineTrial kpis={kpis} />
    </>
  );
}
