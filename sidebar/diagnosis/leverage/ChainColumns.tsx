import { useText } from '../../i18n/index.ts';
import { Checkbox } from '../../parts/Field.tsx';
import type { Series } from '../table/Table.ts';

interface Props {
  stages: readonly Series[];
  /** Ids of those left out. */
  without: ReadonlySet<string>;
  onChange(without: ReadonlySet<string>): void;
}

/** Which columns multiply up to the last one; not every column on the way is a step of it. */
export function ChainColumns({ stages, without, onChange }: Props) {
  const text = useText().diagnosis.leverage.chain;
  if (stages.length < 2) return null;
  const toggle = (id: string, isUsed: boolean) => {
    const next = new Set(without);
    if (isUsed) next.delete(id);
    else next.add(id);
    onChange(next);
  };
  return (
    <details>
      <summary>{text.title}</summary>
      <fieldset class="f chain">
        <legend class="hint">{text.hint}</legend>
        {stages.slice(0, -1).map(({ id, heading }) => (
          <Checkbox
            key={id}
            id={`chain-${id}`}
            checked={!without.has(id)}
            label={heading}
            hint=""
            onChange={(isUsed) => toggle(id, isUsed)}
          />
        ))}
      </fieldset>
    </details>
  );
}
