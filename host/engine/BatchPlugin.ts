/** Runs many commands as one, so that the engine evaluates once and undo takes one step. */
import './loadEngine.ts';
import { type Model, registries, UIPlugin } from '@odoo/o-spreadsheet';
import type { EngineCommand } from './EngineCommand.ts';
import { PASTE, type Paste, paste } from './pasteCells.ts';

export interface Refusal {
  command: EngineCommand;
  reasons: string[];
}

type Dispatch = (type: string, payload: object) => { isSuccessful: boolean; reasons: string[] };

// The engine copies what a command carries, so the commands and their outcome travel beside it.
let waiting: EngineCommand[] = [];
let refusals: Refusal[] = [];

/** The commands the engine refused, and why; the others have taken effect. */
export function runBatch(model: Model, commands: EngineCommand[]): Refusal[] {
  waiting = commands;
  refusals = [];
  const { isSuccessful, reasons } = (model.dispatch as unknown as Dispatch)('GAS_BATCH', {});
  return isSuccessful ? refusals : [{ command: { type: 'GAS_BATCH' }, reasons }];
}

class BatchPlugin extends UIPlugin {
  static override getters = [] as const;

  override handle(command: { type: string }): void {
    if (command.type !== 'GAS_BATCH') return;
    const refused = refusals;
    for (const item of waiting) {
      if (item.type === PASTE) {
        paste(item as unknown as Paste, this.getters, this.dispatch);
        continue;
      }
      const result = (this.dispatch as unknown as Dispatch)(item.type, item);
      if (!result.isSuccessful) refused.push({ command: item, reasons: result.reasons });
    }
  }
}

export function registerBatchPlugin(): void {
  registries.featurePluginRegistry.replace('gas_batch', BatchPlugin as never);
}
