/**
 * Calculates no more than there is to calculate. The engine would calculate a cell and all that depend on it anew for
 * every change of its look, and after rows or sheets have moved look at every blank cell of every sheet.
 */
import './loadEngine.ts';
import { type Getters, registries, type Zone } from '@odoo/o-spreadsheet';

interface Evaluator {
  evaluatedCells: object;
  evaluate(ranges: { sheetId: string; zone: Zone }[]): void;
  evaluateAllCells(): void;
}

interface Internals {
  getters: Getters;
  evaluator: Evaluator;
  handle(command: object): void;
}

const EngineEvaluation = registries.coreViewsPluginRegistry.get('evaluation') as unknown as {
  new (config: never): Internals;
  getters: readonly string[];
};

class ThriftyEvaluationPlugin extends EngineEvaluation {
  static override getters = EngineEvaluation.getters;

  constructor(config: never) {
    super(config);
    const { evaluator, getters } = this;
    const CellMap = evaluator.evaluatedCells.constructor as new () => object;
    evaluator.evaluateAllCells = () => {
      evaluator.evaluatedCells = new CellMap();
      evaluator.evaluate(getters.getSheetIds().flatMap((sheetId) => usedZone(getters, sheetId)));
    };
  }

  override handle(command: { type: string; format?: string }): void {
    if (command.type === 'UPDATE_CELL' && !('content' in command) && command.format === undefined) return;
    super.handle(command);
  }
}

/** The smallest zone that holds every cell with something in it; what spills beyond is set by the formula that does. */
function usedZone(getters: Getters, sheetId: string): { sheetId: string; zone: Zone }[] {
  let zone: Zone | undefined;
  for (const { id } of getters.getCells(sheetId)) {
    const { col, row } = getters.getCellPosition(id);
    zone ??= { left: col, right: col, top: row, bottom: row };
    zone = {
      left: Math.min(zone.left, col),
      right: Math.max(zone.right, col),
      top: Math.min(zone.top, row),
      bottom: Math.max(zone.bottom, row),
    };
  }
  return zone ? [{ sheetId, zone }] : [];
}

export function registerThriftyEvaluation(): void {
  registries.coreViewsPluginRegistry.replace('evaluation', ThriftyEvaluationPlugin as never);
}
