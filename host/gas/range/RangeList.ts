/** Several ranges of one sheet, changed together. */
import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';
import type { Range } from './Range.ts';

export class RangeList extends GasObject {
  readonly className = 'RangeList';
  readonly ranges: Range[];

  constructor(host: HostState, ranges: Range[]) {
    super(host);
    this.ranges = ranges;
  }

  getRanges(): Range[] {
    return this.ranges;
  }
  activate(): this {
    this.host.select(
      this.ranges[0]!.sheetId,
      this.ranges.map(({ zone }) => zone),
    );
    return this;
  }
  setValue(value: unknown): this {
    return onEach(this, (range) => range.setValue(value));
  }
  setFormula(formula: unknown): this {
    return onEach(this, (range) => range.setFormula(formula));
  }
  setNumberFormat(format: unknown): this {
    return onEach(this, (range) => range.setNumberFormat(format));
  }
  setNote(note: unknown): this {
    return onEach(this, (range) => range.setNote(note));
  }
  setBackground(color: unknown): this {
    return onEach(this, (range) => range.setBackground(color));
  }
  setFontColor(color: unknown): this {
    return onEach(this, (range) => range.setFontColor(color));
  }
  setFontWeight(weight: unknown): this {
    return onEach(this, (range) => range.setFontWeight(weight));
  }
  setFontStyle(style: unknown): this {
    return onEach(this, (range) => range.setFontStyle(style));
  }
  setFontSize(size: unknown): this {
    return onEach(this, (range) => range.setFontSize(size));
  }
  setFontFamily(family: unknown): this {
    return onEach(this, (range) => range.setFontFamily(family));
  }
  setHorizontalAlignment(alignment: unknown): this {
    return onEach(this, (range) => range.setHorizontalAlignment(alignment));
  }
  setVerticalAlignment(alignment: unknown): this {
    return onEach(this, (range) => range.setVerticalAlignment(alignment));
  }
  setWrap(isWrapped: unknown): this {
    return onEach(this, (range) => range.setWrap(isWrapped));
  }
  setBorder(...args: unknown[]): this {
    return onEach(this, (range) => range.setBorder(...args));
  }
  insertCheckboxes(): this {
    return onEach(this, (range) => range.insertCheckboxes());
  }
  breakApart(): this {
    return onEach(this, (range) => range.breakApart());
  }
  clear(options?: object): this {
    return onEach(this, (range) => range.clear(options));
  }
  clearContent(): this {
    return onEach(this, (range) => range.clearContent());
  }
  clearFormat(): this {
    return onEach(this, (range) => range.clearFormat());
  }
  clearNote(): this {
    return onEach(this, (range) => range.clearNote());
  }
  clearDataValidations(): this {
    return onEach(this, (range) => range.clearDataValidations());
  }
}

function onEach<L extends RangeList>(list: L, change: (range: Range) => void): L {
  for (const range of list.ranges) change(range);
  return list;
}
