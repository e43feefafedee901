/** Colours, fonts, alignment and number formats. */
import type { Zone } from '@odoo/o-spreadsheet';
import type { EngineCommand } from '../../engine/EngineCommand.ts';
import { formatReader, rememberFormat } from '../../engine/formatMemory.ts';
import type { CellStyle } from '../../engine/Workbook.ts';
import { expectShape, mapCells, runs } from '../arguments.ts';
import { BLACK, fromColor, toColor, WHITE } from '../colors.ts';
import { type EnumValue, WrapStrategy } from '../enums.ts';
import { RangeValues } from './RangeValues.ts';
import { TextStyle } from './TextStyle.ts';

export class RangeFormats extends RangeValues {
  getBackgrounds(): string[][] {
    return readStyles(this, ({ fillColor }) => fromColor(fillColor, WHITE));
  }
  getBackground(): string {
    return this.getBackgrounds()[0]![0]!;
  }
  setBackgrounds(colors: unknown): this {
    return writeStyles(this, colors, 'setBackgrounds', (color) => ({ fillColor: toColor(color) }));
  }
  setBackground(color: unknown): this {
    return writeStyle(this, { fillColor: toColor(color) });
  }

  getFontColors(): string[][] {
    return readStyles(this, ({ textColor }) => fromColor(textColor, BLACK));
  }
  getFontColor(): string {
    return this.getFontColors()[0]![0]!;
  }
  setFontColors(colors: unknown): this {
    return writeStyles(this, colors, 'setFontColors', (color) => ({ textColor: toColor(color) }));
  }
  setFontColor(color: unknown): this {
    return writeStyle(this, { textColor: toColor(color) });
  }

  getFontWeights(): string[][] {
    return readStyles(this, ({ bold }) => (bold ? 'bold' : 'normal'));
  }
  getFontWeight(): string {
    return this.getFontWeights()[0]![0]!;
  }
  setFontWeights(weights: unknown): this {
    return writeStyles(this, weights, 'setFontWeights', (weight) => ({ bold: weight === 'bold' }));
  }
  setFontWeight(weight: unknown): this {
    return writeStyle(this, { bold: weight === 'bold' });
  }
  setFontStyle(style: unknown): this {
    return writeStyle(this, { italic: style === 'italic' });
  }
  getFontStyle(): string {
    return readStyles(this, ({ italic }) => (italic ? 'italic' : 'normal'))[0]![0]!;
  }
  setFontLine(line: unknown): this {
    return writeStyle(this, { underline: line === 'underline', strikethrough: line === 'line-through' });
  }
  setFontSize(size: unknown): this {
    return writeStyle(this, { fontSize: Number(size) });
  }
  setFontSizes(sizes: unknown): this {
    return writeStyles(this, sizes, 'setFontSizes', (size) => ({ fontSize: Number(size) }));
  }
  getFontSize(): number {
    return readStyles(this, ({ fontSize }) => fontSize ?? 10)[0]![0]!;
  }
  /** The engine draws one font; the name is accepted and has no effect. */
  setFontFamily(_family: unknown): this {
    return writeStyle(this, {});
  }

  setTextStyle(style: TextStyle): this {
    return writeStyle(this, style.style);
  }
  setTextStyles(styles: unknown): this {
    return writeStyles(this, styles, 'setTextStyles', (style) =>
      style instanceof TextStyle ? style.style : {},
    );
  }

  setHorizontalAlignment(alignment: unknown): this {
    return writeStyle(this, { align: alignmentOf(alignment) });
  }
  setHorizontalAlignments(alignments: unknown): this {
    const apply = (alignment: unknown) => ({ align: alignmentOf(alignment) });
    return writeStyles(this, alignments, 'setHorizontalAlignments', apply);
  }
  getHorizontalAlignment(): string {
    return readStyles(this, ({ align }) => align ?? 'general')[0]![0]!;
  }
  setVerticalAlignment(alignment: unknown): this {
    return writeStyle(this, { verticalAlign: alignment === null ? undefined : String(alignment) });
  }
  getVerticalAlignment(): string {
    return readStyles(this, ({ verticalAlign }) => verticalAlign ?? 'bottom')[0]![0]!;
  }
  setWrap(isWrapped: unknown): this {
    return writeStyle(this, { wrapping: isWrapped ? 'wrap' : 'overflow' });
  }
  getWrap(): boolean {
    return readStyles(this, ({ wrapping }) => wrapping === 'wrap')[0]![0]!;
  }
  setWrapStrategy(strategy: EnumValue): this {
    return writeStyle(this, { wrapping: strategy.name().toLowerCase() });
  }
  getWrapStrategy(): EnumValue {
    const wrapping = readStyles(this, (style) => style.wrapping)[0]![0];
    if (wrapping === 'wrap') return WrapStrategy.WRAP;
    return wrapping === 'clip' ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW;
  }

  getNumberFormats(): string[][] {
    const { sheetId, host } = this;
    const original = formatReader(host.workbook);
    return mapCells(this.zone, (row, col) => original(host.workbook.evaluated({ sheetId, row, col }).format));
  }
  getNumberFormat(): string {
    return this.getNumberFormats()[0]![0]!;
  }
  setNumberFormats(formats: unknown): this {
    const data = expectShape(formats, this.zone, 'setNumberFormats');
    const commands = runs(data, this.zone).flatMap(({ value, zone }) =>
      numberFormatCommands(this, String(value ?? ''), zone),
    );
    this.host.write(this.sheetId, [this.zone], commands);
    return this;
  }
  setNumberFormat(format: unknown): this {
    this.host.write(this.sheetId, [this.zone], numberFormatCommands(this, String(format ?? ''), this.zone));
    return this;
  }
}

function numberFormatCommands(range: RangeValues, original: string, zone: Zone): EngineCommand[] {
  const { format, commands } = rememberFormat(range.host.workbook, original);
  return [...commands, { type: 'SET_FORMATTING', sheetId: range.sheetId, target: [zone], format }];
}

function alignmentOf(alignment: unknown): string | undefined {
  return alignment === null || alignment === 'normal' ? undefined : String(alignment);
}

function readStyles<T>({ host, sheetId, zone }: RangeValues, read: (style: CellStyle) => T): T[][] {
  return mapCells(zone, (row, col) => read(host.workbook.ownStyle({ sheetId, row, col })));
}

function writeStyle<R extends RangeValues>(range: R, style: CellStyle): R {
  const command = { type: 'SET_FORMATTING', sheetId: range.sheetId, target: [range.zone], style };
  range.host.write(range.sheetId, [range.zone], [command]);
  return range;
}

function writeStyles<R extends RangeValues>(
  range: R,
  data: unknown,
  method: string,
  styleOf: (value: unknown) => CellStyle,
): R {
  const { sheetId } = range;
  const commands = runs(expectShape(data, range.zone, method), range.zone).map(({ value, zone }) => ({
    ...{ type: 'SET_FORMATTING', sheetId, target: [zone], style: styleOf(value) },
  }));
  range.host.write(sheetId, [range.zone], commands);
  return range;
}
