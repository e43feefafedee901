import { findKpi, type Plan } from '../../src/core/model/Plan.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { removeKpi } from './plan/treeEdits.ts';
import { outsideTree, type TreeRow } from './plan/treeRows.ts';

interface Props {
  readonly plan: Plan;
  readonly rows: readonly TreeRow[];
  onChange(plan: Plan): void;
}

/** KPIs that are kept without being calculated with. */
export function OutsideList({ plan, rows, onChange }: Props) {
  const text = useText().design.tree;
  const outside = outsideTree(plan, rows);
  if (outside.length === 0) return null;
  return (
    <div>
      <h3 class="sec">{text.outside}</h3>
      <p class="hint">{text.outsideHint}</p>
      <ul class="list">
        {outside.map(({ id, name }) => {
          const edge = plan.influences.find(({ from }) => from === id);
          const to = edge && (findKpi(plan, edge.to)?.name ?? edge.to);
          return (
            <li key={id} class="line">
              <span class="nm">
                {name} {to && <span class="hint">{text.influences(to)}</span>}
              </span>
              <Button small label={`${text.remove}: ${name}`} onPress={() => onChange(removeKpi(plan, id))}>
                {text.remove}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
