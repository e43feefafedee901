import type { Language } from '../../src/core/errors/messages/index.ts';
import { COLUMNS, headingOf } from '../../src/core/model/columns.ts';
import type { KpiField } from '../../src/core/model/Kpi.ts';
import type { PlanChange } from '../../src/core/model/mergeEdits.ts';
import { findKpi, type Plan, type PlanSettings } from '../../src/core/model/Plan.ts';
import { kpiCell } from '../../src/core/model/planRows.ts';
import { settingWord } from '../../src/core/model/settingWords.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { Message } from '../parts/Message.tsx';

const LISTED = 5;

interface Props {
  /** Blank: the draft has nothing to do with the sheets and would replace their plan. */
  readonly conflicts: readonly PlanChange[];
  readonly draft: Plan;
  readonly sheets: Plan;
  onAnswer(prefer: 'mine' | 'theirs'): void;
}

/** Draft and sheets say different things: neither wins without the planner's word. */
export function SheetQuestion({ conflicts, draft, sheets, onAnswer }: Props) {
  const { design, language } = useText();
  const text = design.question;
  const isForeign = conflicts.length === 0;
  const value = (plan: Plan, { kpi, field }: PlanChange): string => {
    const found = kpi === null ? null : findKpi(plan, kpi);
    const column = COLUMNS.find((one) => one.field === field);
    return found && column ? String(kpiCell(plan, found, column, language)) || text.blank : text.gone;
  };
  return (
    <Message tone="warn" role="alert" takesFocus>
      <p>{isForeign ? text.foreign : text.conflict(conflicts.length)}</p>
      {!isForeign && (
        <ul>
          {conflicts.slice(0, LISTED).map((change) => (
            <li key={`${change.kpi}.${change.field}`} class="nm">
              {changeWord(change, language)}
              {change.kpi !== null && change.field !== null && (
                <>: {text.values(value(draft, change), value(sheets, change))}</>
              )}
            </li>
          ))}
        </ul>
      )}
      <div class="btns">
        <Button small onPress={() => onAnswer('theirs')}>
          {isForeign ? design.openBook : text.takeSheets}
        </Button>
        <Button small onPress={() => onAnswer('mine')}>
          {isForeign ? text.replace : text.takeDraft}
        </Button>
      </div>
    </Message>
  );
}

/** `受注数 目標`, what a change is about. */
export function changeWord({ kpi, name, field }: PlanChange, language: Language): string {
  if (kpi === null) return settingWord(field as keyof PlanSettings, language);
  return field === null ? name : `${name} ${headingOf(field as KpiField, language)}`;
}
