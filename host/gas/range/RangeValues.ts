/** Values, formulas and what is displayed. */
import { formulaCommand, valueCommand } from '../../engine/cellContents.ts';
import { toScriptValue } from '../../engine/cellValues.ts';
import { localFormula } from '../../engine/localFormula.ts';
import { expectShape, mapCells } from '../arguments.ts';
import { RangeAddress } from './RangeAddress.ts';

export class RangeValues extends RangeAddress {
  getValues(): unknown[][] {
    const { workbook, dates } = this.host;
    const { sheetId } = this;
    return mapCells(this.zone, (row, col) => toScriptValue(workbook.evaluated({ sheetId, row, col }), dates));
  }

  getValue(): unknown {
    const { sheetId, zone, host } = this;
    return toScriptValue(host.workbook.evaluated({ sheetId, row: zone.top, col: zone.left }), host.dates);
  }

  getDisplayValues(): string[][] {
    const { sheetId, host } = this;
    return mapCells(this.zone, (row, col) => host.workbook.evaluated({ sheetId, row, col }).formattedValue);
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]![0]!;
  }

  getFormulas(): string[][] {
    const { sheetId, host } = this;
    const locale = host.workbook.getters.getLocale();
    return mapCells(this.zone, (row, col) =>
      localFormula(host.workbook.formula({ sheetId, row, col }), locale),
    );
  }

  getFormula(): string {
    return this.getFormulas()[0]![0]!;
  }

  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === ''));
  }

  setValues(values: unknown): this {
    const { sheetId, zone, host } = this;
    const data = expectShape(values, zone, 'setValues');
    const commands = data.flatMap((cells, row) =>
      cells.map((value, col) => {
        const cell = { sheetId, row: zone.top + row, col: zone.left + col };
        return valueCommand(host.workbook, cell, value, host.dates.timeZone);
      }),
    );
    host.write(sheetId, [zone], commands);
    return this;
  }

  setValue(value: unknown): this {
    return this.setValues(mapCells(this.zone, () => value));
  }

  setFormulas(formulas: unknown): this {
    const { sheetId, zone, host } = this;
    const data = expectShape(formulas, zone, 'setFormulas');
    const commands = data.flatMap((cells, row) =>
      cells.map((formula, col) => {
        const cell = { sheetId, row: zone.top + row, col: zone.left + col };
        return formulaCommand(host.workbook, cell, String(formula ?? ''));
      }),
    );
    host.write(sheetId, [zone], commands);
    return this;
  }

  /** In more than one cell the references move along, as when a formula is filled. */
  setFormula(formula: unknown): this {
    const { sheetId, zone, host } = this;
    const first = { sheetId, row: zone.top, col: zone.left };
    host.write(sheetId, [zone], [formulaCommand(host.workbook, first, String(formula))]);
    const cell = host.workbook.getters.getCell(first);
    if (!cell?.isFormula) return this;
    const commands = mapCells(zone, (row, col) => ({
      ...{ type: 'UPDATE_CELL', sheetId, row, col },
      content: host.workbook.getters.getTranslatedCellFormula(
        ...([sheetId, col - zone.left, row - zone.top, cell.compiledFormula] as const),
      ),
    }));
    host.write(sheetId, [zone], commands.flat().slice(1));
    return this;
  }
}
