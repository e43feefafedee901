/** Collects a chart's configuration; insertChart puts it on the sheet. */
import { ChartHiddenDimensionStrategy, type EnumValue } from '../enums.ts';
import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';
import type { Range } from '../range/Range.ts';
import { type ChartParts, EmbeddedChart } from './EmbeddedChart.ts';

export class EmbeddedChartBuilder extends GasObject {
  readonly className = 'EmbeddedChartBuilder';
  readonly sheetId: string;
  readonly parts: ChartParts;

  constructor(host: HostState, sheetId: string, parts?: ChartParts) {
    super(host);
    this.sheetId = sheetId;
    this.parts = parts ?? {
      id: host.workbook.newId(),
      type: 'COLUMN',
      ranges: [],
      options: {},
      position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
      headers: 0,
      hiddenDimensions: ChartHiddenDimensionStrategy.IGNORE_BOTH.name(),
    };
  }

  asLineChart(): this {
    return set(this, { type: 'LINE' });
  }
  asColumnChart(): this {
    return set(this, { type: 'COLUMN' });
  }
  asBarChart(): this {
    return set(this, { type: 'BAR' });
  }
  asAreaChart(): this {
    return set(this, { type: 'AREA' });
  }
  asComboChart(): this {
    return set(this, { type: 'COMBO' });
  }
  asPieChart(): this {
    return set(this, { type: 'PIE' });
  }
  asScatterChart(): this {
    return set(this, { type: 'SCATTER' });
  }
  setChartType(type: EnumValue): this {
    return set(this, { type: type.name() });
  }
  addRange({ sheetId, zone }: Range): this {
    return set(this, { ranges: [...this.parts.ranges, { sheetId, zone }] });
  }
  clearRanges(): this {
    return set(this, { ranges: [] });
  }
  getRanges(): Range[] {
    return this.parts.ranges.map(({ sheetId, zone }) => this.host.make.range(sheetId, zone) as Range);
  }
  setNumHeaders(headers: number): this {
    return set(this, { headers });
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    return set(this, { position: { row, column, offsetX, offsetY } });
  }
  setOption(option: string, value: unknown): this {
    this.parts.options[option] = value;
    return this;
  }
  setHiddenDimensionStrategy(strategy: EnumValue): this {
    return set(this, { hiddenDimensions: strategy.name() });
  }
  setTransposeRowsAndColumns(isTransposed: boolean): this {
    return this.setOption('transposed', isTransposed);
  }
  setTitle(title: string): this {
    return this.setOption('title', title);
  }
  setColors(colors: string[]): this {
    return this.setOption('colors', colors);
  }
  build(): EmbeddedChart {
    return new EmbeddedChart(this.host, this.sheetId, { ...this.parts, options: { ...this.parts.options } });
  }
}

function set<B extends EmbeddedChartBuilder>(builder: B, parts: Partial<ChartParts>): B {
  Object.assign(builder.parts, parts);
  return builder;
}
