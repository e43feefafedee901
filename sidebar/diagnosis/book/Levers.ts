import type { LeverageRows } from '../leverage/LeverageRows.ts';
import type { TrialBase } from '../trial/TrialBase.ts';

/** What can be tried on the plan's formula. */
export interface Levers {
  readonly trial: TrialBase;
  readonly rows: LeverageRows;
}
