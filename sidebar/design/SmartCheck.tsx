import { createContext } from '../../src/core/checks/AuditContext.ts';
import { describeFinding } from '../../src/core/checks/describeFinding.ts';
import { smart } from '../../src/core/checks/goal.ts';
import { useText } from '../i18n/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { type GoalFields, planOfGoal } from './plan/GoalFields.ts';

const CONDITIONS = ['specific', 'measurable', 'assignable', 'realistic', 'timeBound'] as const;

/** The audit's own SMART check, on the goal as typed so far. */
export function SmartCheck({ goal }: { goal: GoalFields }) {
  const { design, shell, language } = useText();
  const text = design.goal;
  const isNamed = goal.name.trim() !== '';
  const plan = planOfGoal(goal, text.name, goal.deadline || '2000-01-01');
  const findings = smart.run(createContext(plan));
  const failed = new Set(findings.map(({ data }) => data.condition));
  if (!isNamed) failed.add('specific');
  const first = findings[0];
  const remedy = !isNamed ? text.nameMissing : first && describeFinding(first, language).remedy;
  const condition = !isNamed ? 'specific' : (first?.data.condition as (typeof CONDITIONS)[number]);
  return (
    <div class="panel">
      <p class="lab">{text.smart}</p>
      <ul class="smart">
        {CONDITIONS.map((each) => {
          const isMet = !failed.has(each);
          return (
            <li key={each}>
              <Icon name={isMet ? 'ok' : 'warn'} className={isMet ? 'c-ok' : 'c-warn'} />
              <span>{text.conditions[each]}</span>
              <span class="vh">{isMet ? text.met : text.notMet}</span>
            </li>
          );
        })}
      </ul>
      <p class="hint">
        {remedy ? (
          <>
            <b>{text.conditions[condition]}</b>
            {shell.space === '' ? ':' : ': '}
            {remedy}
          </>
        ) : (
          text.allMet
        )}
      </p>
    </div>
  );
}
