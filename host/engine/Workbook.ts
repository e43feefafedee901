/** The engine's model, spoken to in batches: reads cells, runs commands, keeps records beside them. */
import './loadEngine.ts';
import { type EvaluatedCell, Model, type Zone } from '@odoo/o-spreadsheet';
import { type Refusal, runBatch } from './BatchPlugin.ts';
import type { EngineCell } from './cellValues.ts';
import type { EngineCommand } from './EngineCommand.ts';
import { prepareEngine } from './prepareEngine.ts';
import type { RecordKind, SheetRecord } from './RecordsPlugin.ts';
import { bindRuntime, type Runtime, whileBuilding } from './runtimes.ts';

export interface CellStyle {
  fillColor?: string | undefined;
  textColor?: string | undefined;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  strikethrough?: boolean | undefined;
  underline?: boolean | undefined;
  align?: string | undefined;
  verticalAlign?: string | undefined;
  wrapping?: string | undefined;
  fontSize?: number | undefined;
  rotation?: number | undefined;
}

/** The engine's own text of a formula drops the spaces a planner typed; its tokens still have them. */
interface FormulaText {
  isBadExpression: boolean;
  getTokens(getters: object): { value: string }[];
  toFormulaString(getters: object): string;
}

// A command that changes nothing is refused by the engine, yet is what the script asked for.
const harmless = new Set(['NoChanges', 'ValuesNotChanged', 'UnchangedSheetName']);

interface Session {
  commandSquisher: { squish(commands: unknown): unknown; unsquish(commands: unknown): unknown };
}

/** Nobody else has the book open: what a colleague's screen would be sent need not be made smaller first. */
function sendAsItIs(model: Model): void {
  const same = (commands: unknown) => commands;
  (model as unknown as { session: Session }).session.commandSquisher = { squish: same, unsquish: same };
}

export class Workbook {
  readonly model: Model;

  constructor(data: object | undefined, runtime: Runtime) {
    prepareEngine();
    this.model = whileBuilding(runtime, () => new Model(data as never));
    bindRuntime(this.model.getters, runtime);
    sendAsItIs(this.model);
    if (!data) this.run(this.newSheetDefaults());
  }

  get getters() {
    return this.model.getters;
  }

  /** Runs all commands as one step, or throws naming the first the engine refused. */
  run(commands: EngineCommand[]): void {
    if (commands.length === 0) return;
    const refused = this.tryRun(commands);
    const first = refused.find(({ reasons }) => reasons.some((reason) => !harmless.has(reason)));
    if (first) throw new Error(`${first.command.type}: ${first.reasons.join(', ')}`);
  }

  tryRun(commands: EngineCommand[]): Refusal[] {
    return runBatch(this.model, commands);
  }

  evaluated(cell: EngineCell): EvaluatedCell {
    return this.getters.getEvaluatedCell(cell);
  }

  /** The formula as it was typed, references moved along; "" for anything else. */
  formula(position: EngineCell): string {
    const cell = this.getters.getCell(position);
    if (!cell?.isFormula) return '';
    const formula = cell.compiledFormula as unknown as FormulaText;
    if (formula.isBadExpression) return formula.toFormulaString(this.getters);
    return formula
      .getTokens(this.getters)
      .map((token) => token.value)
      .join('');
  }

  /** What the cell itself was given, conditional formats apart. */
  ownStyle(position: EngineCell): CellStyle {
    return (this.getters.getCell(position)?.style ?? {}) as CellStyle;
  }

  computedStyle(position: EngineCell): CellStyle {
    return this.getters.getCellComputedStyle(position) as CellStyle;
  }

  records(kind: RecordKind): SheetRecord[] {
    return (this.getters as unknown as { getGasRecords(kind: RecordKind): SheetRecord[] }).getGasRecords(
      kind,
    );
  }

  putCommand(record: SheetRecord): EngineCommand {
    return { type: 'PUT_GAS_RECORD', record };
  }

  removeCommand(id: string): EngineCommand {
    return { type: 'REMOVE_GAS_RECORD', id };
  }

  newId(): string {
    return this.model.uuidGenerator.uuidv4();
  }

  /** A zone as tall or wide as the sheet stays so when the sheet grows. */
  engineRange(sheetId: string, zone: Zone) {
    return this.getters.getRangeFromRangeData(this.rangeData(sheetId, zone));
  }

  rangeData(sheetId: string, zone: Zone) {
    return this.getters.getRangeDataFromZone(sheetId, zone);
  }

  /** Formulas that named functions unknown so far are read again. */
  recompile(): void {
    const commands = this.getters.getSheetIds().flatMap((sheetId) =>
      this.getters.getCells(sheetId).flatMap((cell) => {
        if (!cell.isFormula) return [];
        const position = this.getters.getCellPosition(cell.id);
        const update = { type: 'UPDATE_CELL', ...position };
        return [
          { ...update, content: '' },
          { ...update, content: this.formula(position) },
        ];
      }),
    );
    this.run(commands);
  }

  private newSheetDefaults(): EngineCommand[] {
    const sheetId = this.getters.getSheetIds()[0]!;
    const missing = 1000 - this.getters.getNumberRows(sheetId);
    if (missing <= 0) return [];
    const base = this.getters.getNumberRows(sheetId) - 1;
    const sheetName = this.getters.getSheetName(sheetId);
    const place = { sheetId, sheetName, base, quantity: missing, position: 'after', dimension: 'ROW' };
    return [{ type: 'ADD_COLUMNS_ROWS', ...place }];
  }
}
