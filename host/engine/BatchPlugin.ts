/** Runs many commands as one, so that the engine evaluates once and undo takes one step. */
import './loadEngine.ts';
import { registries, UIPlugin } from '@odoo/o-spreadsheet';

export interface EngineCommand {
  type: string;
  [payload: string]: unknown;
}

export interface Batch {
  commands: EngineCommand[];
  /** Filled with the commands the engine refused, and why. */
  refused: { command: EngineCommand; reasons: string[] }[];
}

class BatchPlugin extends UIPlugin {
  static override getters = [] as const;
  override handle(command: { type: string }): void {
    if (command.type !== 'GAS_BATCH') return;
    const { commands, refused } = command as unknown as Batch;
    const dispatch = this.dispatch as unknown as (type: string, payload: object) => DispatchResult;
    for (const item of commands) {
      const result = dispatch(item.type, item);
      if (!result.isSuccessful) refused.push({ command: item, reasons: result.reasons });
    }
  }
}

interface DispatchResult {
  isSuccessful: boolean;
  reasons: string[];
}

export function registerBatchPlugin(): void {
  registries.featurePluginRegistry.replace('gas_batch', BatchPlugin as never);
}
