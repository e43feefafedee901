/** Gives a cell another look without reading its formula again, which the engine would do for every colour. */
import './loadEngine.ts';
import { type Getters, registries } from '@odoo/o-spreadsheet';

interface Cell {
  readonly id: number;
  readonly isFormula: boolean;
  readonly style?: object;
  readonly format?: string;
}

interface Change {
  readonly style?: object | null;
  readonly format?: string;
}

interface Internals {
  getters: Getters;
  history: { update(...path: unknown[]): void };
  dispatch(type: string, payload: object): unknown;
  updateCell(sheetId: string, col: number, row: number, after: Change): void;
}

const EngineCells = registries.corePluginRegistry.get('cell') as unknown as {
  new (...args: never[]): Internals;
  getters: readonly string[];
};

class LooksPlugin extends EngineCells {
  static override getters = EngineCells.getters;

  override updateCell(sheetId: string, col: number, row: number, after: Change): void {
    const before = this.getters.getCell({ sheetId, col, row }) as Cell | undefined;
    if (!before?.isFormula || ('content' in after && after.content !== undefined) || 'formula' in after) {
      super.updateCell(sheetId, col, row, after);
      return;
    }
    const style = after.style === undefined ? before.style : (after.style ?? undefined);
    const format = after.format === undefined ? before.format : after.format;
    this.history.update('cells', sheetId, before.id, { ...before, style, format });
    this.dispatch('UPDATE_CELL_POSITION', { cellId: before.id, col, row, sheetId });
  }
}

export function registerLooks(): void {
  registries.corePluginRegistry.replace('cell', LooksPlugin as never);
}
