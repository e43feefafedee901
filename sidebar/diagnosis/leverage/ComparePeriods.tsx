import { useText } from '../../i18n/index.ts';
import { Field, Select } from '../../parts/Field.tsx';
import type { SeriesTable } from '../table/Table.ts';
import type { Stretch } from '../table/valueIn.ts';
import type { PairId, PeriodPair } from './periodPairs.ts';

interface Props {
  table: SeriesTable;
  last: number;
  pairs: ReadonlyMap<PairId, PeriodPair>;
  chosen: PairId;
  pair: PeriodPair;
  onChoose(id: PairId): void;
  onPair(pair: PeriodPair): void;
}

/** Which two stretches are compared: a usual pair, or any. */
export function ComparePeriods({ table, last, pairs, chosen, pair, onChoose, onPair }: Props) {
  const text = useText().diagnosis.leverage;
  const options = ([...pairs.keys(), 'custom'] as PairId[]).map((value) => ({
    value,
    label:
      value === 'yearToDate'
        ? text.comparisons.yearToDate(pairs.get(value)!.after[1] - pairs.get(value)!.after[0] + 1)
        : text.comparisons[value],
  }));
  const periods = table.periods.slice(0, last + 1).map(({ label }, i) => ({ value: String(i), label }));
  const stretch = (key: 'before' | 'after') => {
    const [from, to] = pair[key];
    const change = (next: Stretch) => onPair({ ...pair, [key]: next });
    const end = (edge: 'from' | 'to', value: number, toPair: (value: number) => Stretch) => (
      <Select
        id={`${key}-${edge}`}
        label={`${text[key]} ${text[edge]}`}
        value={String(value)}
        options={periods}
        onChange={(next) => change(toPair(Number(next)))}
      />
    );
    return (
      <fieldset class="f">
        <legend>{text[key]}</legend>
        <div class="g2">
          {/* The end just chosen stands; the other one goes along where it would be on the wrong side. */}
          {end('from', from, (next) => [next, Math.max(next, to)])}
          {end('to', to, (next) => [Math.min(from, next), next])}
        </div>
      </fieldset>
    );
  };
  return (
    <>
      <Field id="compare" label={text.compare}>
        <Select id="compare" value={chosen} options={options} onChange={onChoose} />
      </Field>
      {chosen === 'custom' && (
        <>
          {stretch('before')}
          {stretch('after')}
        </>
      )}
    </>
  );
}
