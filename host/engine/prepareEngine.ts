/** Everything this project changes about the engine, done once for the process. */
import { registerBatchPlugin } from './BatchPlugin.ts';
import { registerBuiltInFunctions } from './builtInFunctions.ts';
import { useSheetsErrorCodes } from './errorCodes.ts';
import { registerFirstRuleWins } from './FirstRuleWinsPlugin.ts';
import { registerLooks } from './LooksPlugin.ts';
import { registerRecordsPlugin } from './RecordsPlugin.ts';
import { registerThriftyEvaluation } from './ThriftyEvaluationPlugin.ts';

let prepared = false;

export function prepareEngine(): void {
  if (prepared) return;
  prepared = true;
  useSheetsErrorCodes();
  registerBatchPlugin();
  registerRecordsPlugin();
  registerFirstRuleWins();
  registerThriftyEvaluation();
  registerLooks();
  registerBuiltInFunctions();
}
