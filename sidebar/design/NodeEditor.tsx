import { useState } from 'preact/hooks';
import { describeError } from '../../src/core/errors/describeError.ts';
import type { Operator } from '../../src/core/formula/FormulaNode.ts';
import { applyEdits } from '../../src/core/model/edits.ts';
import { findKpi, type Plan } from '../../src/core/model/Plan.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Field.tsx';
import { AddPart } from './AddPart.tsx';
import { AmountField } from './AmountField.tsx';
import { Columns, SelectField, TextField } from './parts.tsx';
import { arithmeticText } from './plan/arithmeticText.ts';
import { calculateTargets, setTarget } from './plan/calculateTargets.ts';
import { makeInfluence, removePart, setFormula, setJoin } from './plan/treeEdits.ts';
import type { TreeRow } from './plan/treeRows.ts';
import { unitOptions } from './units.ts';

const JOINS = ['*', '+', '/'] as const satisfies readonly Operator[];

interface Props {
  readonly plan: Plan;
  readonly row: TreeRow;
  /** Row of the KPI this one stands below; null: the KGI. */
  readonly above: TreeRow | null;
  onChange(plan: Plan, selected?: string | null): void;
}

/** Everything about one line of the tree, edited in place. */
export function NodeEditor({ plan, row, above, onChange }: Props) {
  const { design, language } = useText();
  const text = design.tree;
  const { kpi, join, error } = row;
  const [isAdding, setIsAdding] = useState(join === null && kpi.kind === 'kgi');
  const isLeaf = join === null;
  const sum = arithmeticText(plan, kpi.id, language);
  const leave = (next: Plan) => onChange(next, above?.path ?? null);
  return (
    <div class="edit">
      <NameField plan={plan} id={kpi.id} onChange={onChange} />
      {(isLeaf || kpi.kind === 'kgi') && (
        <Columns widths="1fr 96px">
          <AmountField
            id="node-target"
            label={text.target}
            value={kpi.target}
            unit={kpi.unit}
            onChange={(target) => onChange(calculateTargets(setTarget(plan, kpi.id, target)))}
          />
          <UnitField plan={plan} id={kpi.id} onChange={onChange} />
        </Columns>
      )}
      {!isLeaf && (
        <>
          <Choice
            legend={text.join}
            name="node-join"
            value={join}
            options={JOINS.map((operator) => ({ value: operator, label: text.joinChoices[operator] }))}
            onChange={(operator) => onChange(setJoin(plan, kpi.id, operator as Operator))}
          />
          {sum && <p class="formula">{sum}</p>}
          {kpi.kind !== 'kgi' && <UnitField plan={plan} id={kpi.id} onChange={onChange} />}
        </>
      )}
      <details open={join === 'mixed' || join === '-'}>
        <summary>{text.asFormula}</summary>
        <TextField
          id="node-formula"
          label={text.formula}
          value={kpi.formula}
          invalid={error !== null}
          onInput={(formula) => onChange(setFormula(plan, kpi.id, formula))}
        />
        {error && <p class="hint t-bad">{describeError(error, language)}</p>}
      </details>
      <div class="btns">
        <Button small icon="plus" onPress={() => setIsAdding(!isAdding)}>
          {text.add}
        </Button>
        {above && (
          <>
            <Button small onPress={() => leave(makeInfluence(plan, kpi.id, above.kpi.id))}>
              {text.influence}
            </Button>
            <Button small onPress={() => leave(removePart(plan, kpi.id, above.kpi.id))}>
              {text.remove}
            </Button>
          </>
        )}
      </div>
      {above && <p class="hint">{text.influenceHint}</p>}
      {isAdding && (
        <AddPart plan={plan} parent={kpi.id} onChange={onChange} onClose={() => setIsAdding(false)} />
      )}
    </div>
  );
}

interface FieldProps {
  readonly plan: Plan;
  readonly id: string;
  onChange(plan: Plan): void;
}

/** A name that is blank or taken is shown as it is typed, and changes the plan only once it can. */
function NameField({ plan, id, onChange }: FieldProps) {
  const text = useText().design.tree;
  const { name } = findKpi(plan, id)!;
  const [typed, setTyped] = useState<string | null>(null);
  const isTaken = (wanted: string) => plan.kpis.some((kpi) => kpi.id !== id && kpi.name === wanted.trim());
  const isWrong = typed !== null && (typed.trim() === '' || isTaken(typed));
  return (
    <>
      <TextField
        id="node-name"
        label={text.name}
        value={typed ?? name}
        invalid={isWrong}
        onInput={(value) => {
          setTyped(value);
          const wanted = value.trim();
          if (wanted !== '' && !isTaken(value))
            onChange(applyEdits(plan, [{ kind: 'rename', kpi: id, name: wanted }]));
        }}
      />
      {isWrong && typed.trim() !== '' && <p class="hint t-bad">{text.nameTaken}</p>}
    </>
  );
}

function UnitField({ plan, id, onChange }: FieldProps) {
  const { design, language } = useText();
  const { unit } = findKpi(plan, id)!;
  return (
    <SelectField
      id="node-unit"
      label={design.tree.unit}
      value={unit}
      options={unitOptions(unit, language)}
      onChange={(chosen) => onChange(applyEdits(plan, [{ kind: 'set', kpi: id, values: { unit: chosen } }]))}
    />
  );
}
