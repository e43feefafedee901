import { auditPlan } from '../../src/core/checks/auditPlan.ts';
import { describeFinding } from '../../src/core/checks/describeFinding.ts';
import type { Finding } from '../../src/core/checks/Finding.ts';
import { applyEdits } from '../../src/core/model/edits.ts';
import type { Kpi } from '../../src/core/model/Kpi.ts';
import { kgiOf, type Plan } from '../../src/core/model/Plan.ts';
import { valueText } from '../../src/core/model/valueText.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { Message } from '../parts/Message.tsx';
import { arithmeticText } from './plan/arithmeticText.ts';
import { calculateTargets } from './plan/calculateTargets.ts';
import { fillMissing, fitToGoal, missingNumber } from './plan/fitToGoal.ts';
import { treeRows } from './plan/treeRows.ts';

const LISTED_NAMES = 5;
const LISTED_FIXES = 4;

interface Props {
  readonly plan: Plan;
  onChange(plan: Plan): void;
}

/** Whether the tree multiplies out to the goal; if not, by how much, and the buttons that mend it. */
export function TreeVerdict({ plan, onChange }: Props) {
  const { design, shell, language } = useText();
  const text = design.tree;
  const kgi = kgiOf(plan);
  const rows = treeRows(plan);
  const faults = auditPlan(plan).findings.filter(isOfTree);
  const open = rows.filter(({ join, kpi }) => join === null && kpi.target === null).map(({ kpi }) => kpi);
  if (rows.length <= 1)
    return (
      <Message tone="info">
        <p>{text.startHere}</p>
      </Message>
    );
  if (faults.length > 0 || open.length > 0)
    return (
      <>
        {faults.length > 0 && <TreeFault plan={plan} faults={faults} onChange={onChange} />}
        {open.length > 0 && <MissingNumbers plan={plan} open={open} onChange={onChange} />}
      </>
    );
  const sum = kgi && arithmeticText(plan, kgi.id, language);
  if (!sum) return null;
  return (
    <Message tone="ok">
      <p class="nm">
        <b>{text.right}</b>
        {shell.space}
        {sum}
      </p>
    </Message>
  );
}

/** Ends of branches without a number; a single one follows from all the others. */
function MissingNumbers({ plan, open, onChange }: Props & { open: readonly Kpi[] }) {
  const { design, language } = useText();
  const text = design.tree;
  const missing = missingNumber(plan);
  const names = open.slice(0, LISTED_NAMES).map(({ name }) => name);
  const say = (value: number, unit: string) => valueText({ value, unit }, language);
  return (
    <Message tone="info">
      <p class="nm">{text.missing(names.join(language === 'ja' ? '、' : ', '))}</p>
      {missing && (
        <div class="btns">
          <Button small onPress={() => onChange(fillMissing(plan, missing))}>
            {text.solve(missing.kpi.name, say(missing.value, missing.kpi.unit))}
          </Button>
        </div>
      )}
    </Message>
  );
}

/** What is wrong with numbers and formulas; who is responsible and by when is asked in other steps. */
const isOfTree = ({ severity, code }: Finding) => severity === 'fix' && code !== 'KGI_NOT_SMART';

function TreeFault({ plan, faults, onChange }: Props & { faults: readonly Finding[] }) {
  const { design, language } = useText();
  const text = design.tree;
  const finding = faults[0]!;
  const { title, detail, remedy, fixes } = describeFinding(finding, language);
  const fitted = finding.code === 'TARGETS_DO_NOT_ADD_UP' ? fitToGoal(plan) : null;
  return (
    <Message tone="warn">
      <p class="nm">
        <b>{title}</b>
        <br />
        {detail}
        <br />
        {remedy}
      </p>
      <div class="btns">
        {fitted && (
          <Button small onPress={() => onChange(fitted)}>
            {text.fit}
          </Button>
        )}
        {finding.fixes.slice(0, LISTED_FIXES).map((fix, index) => (
          <Button
            key={fixes[index]}
            small
            onPress={() => onChange(calculateTargets(applyEdits(plan, fix.edits)))}
          >
            {fixes[index]}
          </Button>
        ))}
      </div>
      {faults.length > 1 && <p class="hint">{text.more(faults.length - 1)}</p>}
    </Message>
  );
}
