/** How the text of a cell looks, built once and given to many cells. */
import type { CellStyle } from '../../engine/Workbook.ts';
import { toColor } from '../colors.ts';
import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';

export class TextStyle extends GasObject {
  readonly className = 'TextStyle';
  readonly style: CellStyle;

  constructor(host: HostState, style: CellStyle) {
    super(host);
    this.style = style;
  }

  isBold(): boolean {
    return this.style.bold ?? false;
  }
  getFontSize(): number | null {
    return this.style.fontSize ?? null;
  }
}

export class TextStyleBuilder extends GasObject {
  readonly className = 'TextStyleBuilder';
  style: CellStyle = {};

  setForegroundColor(color: unknown): this {
    return add(this, { textColor: toColor(color) });
  }
  setBold(isBold: unknown): this {
    return add(this, { bold: Boolean(isBold) });
  }
  setItalic(isItalic: unknown): this {
    return add(this, { italic: Boolean(isItalic) });
  }
  setFontSize(size: unknown): this {
    return add(this, { fontSize: Number(size) });
  }
  /** The engine draws one font; the name is accepted and has no effect. */
  setFontFamily(_family: unknown): this {
    return add(this, {});
  }
  build(): TextStyle {
    return new TextStyle(this.host, this.style);
  }
}

function add<B extends TextStyleBuilder>(builder: B, style: CellStyle): B {
  builder.style = { ...builder.style, ...style };
  return builder;
}
