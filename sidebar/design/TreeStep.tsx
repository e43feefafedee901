import { findKpi, type Plan } from '../../src/core/model/Plan.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { NodeEditor } from './NodeEditor.tsx';
import { OutsideList } from './OutsideList.tsx';
import { treeRows } from './plan/treeRows.ts';
import { TreeList } from './TreeList.tsx';
import { TreeVerdict } from './TreeVerdict.tsx';

interface Props {
  readonly plan: Plan;
  readonly selected: string | null;
  onChange(plan: Plan): void;
  onSelect(path: string | null): void;
  onTemplate(): void;
}

/** Step 2, second half: the tree with its live numbers. */
export function TreeStep({ plan, selected, onChange, onSelect, onTemplate }: Props) {
  const text = useText().design.tree;
  const rows = treeRows(plan);
  const row = rows.find(({ path }) => path === selected) ?? null;
  const above = rows.find(({ path }) => path === row?.parent) ?? null;
  const change = (next: Plan, select?: string | null) => {
    onChange(next);
    if (select === undefined) return;
    onSelect(select);
  };
  return (
    <>
      <h2 class="t" tabIndex={-1}>
        {text.title}
      </h2>
      <p class="lead">{text.lead}</p>
      <TreeList rows={rows} selected={selected} onSelect={onSelect}>
        {row && findKpi(plan, row.kpi.id) && (
          <NodeEditor key={row.path} plan={plan} row={row} above={above} onChange={change} />
        )}
      </TreeList>
      <TreeVerdict plan={plan} onChange={onChange} />
      <OutsideList plan={plan} rows={rows} onChange={onChange} />
      <Button kind="quiet" full onPress={onTemplate}>
        {text.otherTemplate}
      </Button>
    </>
  );
}
