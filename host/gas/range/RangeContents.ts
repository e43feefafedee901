/** Notes, validation, clearing and checkboxes. */
import { Notes } from '../../engine/notes.ts';
import { expectShape, mapCells, runs } from '../arguments.ts';
import { type DataValidation, readValidation, validationCommands } from '../validation/DataValidation.ts';
import { checkbox } from '../validation/DataValidationBuilder.ts';
import { RangeFormats } from './RangeFormats.ts';

interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  commentsOnly?: boolean;
  validationsOnly?: boolean;
}

export class RangeContents extends RangeFormats {
  getNotes(): string[][] {
    const { host, sheetId } = this;
    const notes = new Notes(host.workbook, sheetId);
    return mapCells(this.zone, (row, col) => notes.at({ sheetId, row, col }));
  }
  getNote(): string {
    return this.getNotes()[0]![0]!;
  }
  setNotes(notes: unknown): this {
    const { host, sheetId, zone } = this;
    const existing = new Notes(host.workbook, sheetId);
    const commands = expectShape(notes, zone, 'setNotes').flatMap((texts, row) =>
      texts.flatMap((text, col) => {
        const cell = { sheetId, row: zone.top + row, col: zone.left + col };
        return existing.commands(cell, text === null ? '' : String(text ?? ''));
      }),
    );
    host.write(sheetId, [zone], commands);
    return this;
  }
  setNote(note: unknown): this {
    return this.setNotes(mapCells(this.zone, () => note));
  }
  clearNote(): this {
    return this.setNote('');
  }

  getDataValidations(): (DataValidation | null)[][] {
    return mapCells(this.zone, (row, col) => readValidation(this.host, { sheetId: this.sheetId, row, col }));
  }
  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]![0]!;
  }
  setDataValidation(rule: DataValidation | null): this {
    const { host, sheetId, zone } = this;
    host.write(sheetId, [zone], validationCommands(host, sheetId, [zone], rule));
    return this;
  }
  setDataValidations(rules: unknown): this {
    const { host, sheetId } = this;
    const data = expectShape(rules, this.zone, 'setDataValidations') as (DataValidation | null)[][];
    const commands = runs(data, this.zone).flatMap(({ value, zone }) =>
      validationCommands(host, sheetId, [zone], value),
    );
    host.write(sheetId, [this.zone], commands);
    return this;
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  insertCheckboxes(): this {
    this.setDataValidation(checkbox(this.host));
    return this.setValue(false);
  }
  removeCheckboxes(): this {
    return this.setDataValidation(null).clearContent();
  }
  isChecked(): boolean | null {
    const values = this.getValues().flat();
    if (values.every((value) => value === true)) return true;
    return values.every((value) => value === false) ? false : null;
  }
  check(): this {
    return this.setValue(true);
  }
  uncheck(): this {
    return this.setValue(false);
  }

  clear(options: ClearOptions = {}): this {
    const only =
      options.contentsOnly || options.formatOnly || options.commentsOnly || options.validationsOnly;
    if (!only || options.contentsOnly) this.clearContent();
    if (!only || options.formatOnly) this.clearFormat();
    if (!only || options.validationsOnly) this.clearDataValidations();
    if (options.commentsOnly) this.clearNote();
    return this;
  }
  clearContent(): this {
    const { host, sheetId, zone } = this;
    const commands = usedCells(this).map((cell) => ({ type: 'UPDATE_CELL', ...cell, content: '' }));
    host.write(sheetId, [zone], commands);
    return this;
  }
  clearFormat(): this {
    const { host, sheetId, zone } = this;
    const commands = usedCells(this).map((cell) => ({
      type: 'UPDATE_CELL',
      ...cell,
      style: null,
      format: '',
    }));
    host.write(sheetId, [zone], commands);
    return this;
  }
}

/** Only cells that hold something: clearing a whole grid cell by cell is slow. */
function usedCells({ host, sheetId, zone }: RangeFormats) {
  const { getters } = host.workbook;
  return getters
    .getCells(sheetId)
    .map((cell) => getters.getCellPosition(cell.id))
    .filter(({ row, col }) => row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right);
}
