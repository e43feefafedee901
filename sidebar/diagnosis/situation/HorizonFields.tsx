import { DIRECTIONS } from '../../../src/core/judge/Direction.ts';
import { useText } from '../../i18n/index.ts';
import { Field, Input, Select } from '../../parts/Field.tsx';
import { Message } from '../../parts/Message.tsx';
import type { SeriesTable } from '../table/Table.ts';
import type { Situation } from './useSituation.ts';

interface Props {
  table: SeriesTable;
  situation: Situation;
}

/** From when the total counts, how long it still runs, and what it should come to. */
export function HorizonFields({ table, situation }: Props) {
  const { diagnosis, language, shell } = useText();
  const text = diagnosis.horizon;
  const { metric, horizon, fields, wrong, usual, targetSeries } = situation;
  const starts = table.periods
    .slice(0, horizon.last + 1)
    .map(({ label }, i) => ({ value: String(i), label }));
  const unit = table.grain === 'other' ? '' : `${shell.space}(${text.unit[table.grain]})`;
  const source = !usual
    ? null
    : usual.known === usual.periods
      ? text.fromColumn(targetSeries!.heading, usual.periods)
      : text.scaled(targetSeries!.heading, usual.known, usual.periods);
  return (
    <details>
      <summary>{text.title}</summary>
      <div class="stack">
        <div class="g2">
          {metric.form !== 'percent' && (
            <Field id="start" label={text.start}>
              <Select id="start" value={fields.start} options={starts} onChange={situation.setStart} />
            </Field>
          )}
          <Field id="remaining" label={text.remaining + unit}>
            <Input
              id="remaining"
              numeric
              invalid={wrong.remaining}
              value={fields.remaining}
              onInput={situation.setRemaining}
            />
          </Field>
        </div>
        {metric.form !== 'percent' && (
          <Field id="goal" label={text.target}>
            <Input
              id="goal"
              numeric
              invalid={wrong.target}
              value={fields.target}
              onInput={situation.setTarget}
            />
          </Field>
        )}
        <Field id="direction" label={text.direction}>
          <Select
            id="direction"
            value={situation.direction}
            options={(['higher', 'lower', 'band'] as const).map((value) => ({
              value,
              label: DIRECTIONS[value][language],
            }))}
            onChange={situation.setDirection}
          />
        </Field>
        {(wrong.remaining || wrong.target) && (
          <Message tone="bad" role="status">
            <p>{wrong.target ? text.wrongTarget(fields.target) : text.wrongRemaining(fields.remaining)}</p>
          </Message>
        )}
        {(source || horizon.running !== null) && (
          <p class="hint">
            {source}
            {horizon.running !== null && shell.space + text.running(table.periods[horizon.running]!.label)}
          </p>
        )}
      </div>
    </details>
  );
}
