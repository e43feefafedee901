/** A chart as its script described it; the grid shows none, its configuration and place are kept. */
import type { Range as EngineRange, Zone } from '@odoo/o-spreadsheet';
import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';
import type { Range } from '../range/Range.ts';
import { EmbeddedChartBuilder } from './EmbeddedChartBuilder.ts';

export interface ChartParts {
  id: string;
  type: string;
  ranges: { sheetId: string; zone: Zone }[];
  options: Record<string, unknown>;
  position: { row: number; column: number; offsetX: number; offsetY: number };
  headers: number;
  hiddenDimensions: string;
}

export class EmbeddedChart extends GasObject {
  readonly className = 'EmbeddedChart';
  readonly sheetId: string;
  readonly parts: ChartParts;

  constructor(host: HostState, sheetId: string, parts: ChartParts) {
    super(host);
    this.sheetId = sheetId;
    this.parts = parts;
  }

  /** Keeps the chart on a sheet; the cell it is anchored to carries it along. */
  static place({ host, parts }: EmbeddedChart, sheetId: string): void {
    const { row, column } = parts.position;
    const anchor = { left: column - 1, right: column - 1, top: row - 1, bottom: row - 1 };
    const range = host.workbook.engineRange(sheetId, anchor) as EngineRange;
    const record = { id: parts.id, kind: 'chart' as const, sheetId, range, data: { ...parts } };
    host.write(sheetId, [], [host.workbook.putCommand(record)]);
  }

  getChartId(): string {
    return this.parts.id;
  }
  getRanges(): Range[] {
    return this.parts.ranges.map(({ sheetId, zone }) => this.host.make.range(sheetId, zone) as Range);
  }
  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.host, this.parts.position, this.sheetId);
  }
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.host, this.sheetId, {
      ...this.parts,
      options: { ...this.parts.options },
    });
  }
}

export class ContainerInfo extends GasObject {
  readonly className = 'ContainerInfo';
  readonly position: ChartParts['position'];
  readonly sheetId: string;

  constructor(host: HostState, position: ChartParts['position'], sheetId: string) {
    super(host);
    this.position = position;
    this.sheetId = sheetId;
  }
  getAnchorRow(): number {
    return this.position.row;
  }
  getAnchorColumn(): number {
    return this.position.column;
  }
  getOffsetX(): number {
    return this.position.offsetX;
  }
  getOffsetY(): number {
    return this.position.offsetY;
  }
}

export function chartsOf(host: HostState, sheetId: string): EmbeddedChart[] {
  host.expectSheet(sheetId);
  return host.workbook
    .records('chart')
    .filter((record) => record.sheetId === sheetId)
    .map(({ data, range }) => {
      const parts = data as unknown as ChartParts;
      const moved = { ...parts.position, row: range!.zone.top + 1, column: range!.zone.left + 1 };
      return new EmbeddedChart(host, sheetId, { ...parts, position: moved });
    });
}
