import type { PlanEdit } from '../model/edits.ts';
import type { KpiField } from '../model/Kpi.ts';
import type { PlanSettings } from '../model/Plan.ts';
import type { AuditContext } from './AuditContext.ts';
import type { CheckId, FindingCode, FixCode } from './sentences/index.ts';

/** `fix`: something is wrong; `review`: somebody should look at it. */
export type Severity = 'fix' | 'review';

/** A cell of the definition sheet, or with `kpi: null` an entry of the plan's settings. */
export interface Place {
  readonly kpi: string | null;
  readonly field: KpiField | keyof PlanSettings;
  /** Which of the influences or guards, from 0; the first where it is not said. */
  readonly index?: number;
}

export type FindingData = Readonly<Record<string, unknown>>;

/** One way to repair a finding, computed and ready to be applied with `applyEdits`. */
export interface Fix {
  readonly code: FixCode;
  readonly data: FindingData;
  readonly edits: readonly PlanEdit[];
}

/** What a check found, as data; `describeFinding` makes the sentence. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Where it stands; the first place is the one to jump to. */
  readonly places: readonly Place[];
  readonly data: FindingData;
  /** Alternatives: applying one of them removes the finding. Empty where only the planner can decide. */
  readonly fixes: readonly Fix[];
}

export interface Check {
  readonly id: CheckId;
  readonly run: (context: AuditContext) => readonly Finding[];
}
