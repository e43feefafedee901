import type { BookReading } from '../../src/addon/server/bookTypes.ts';
import { sheetPrefix } from '../../src/core/book/a1.ts';
import { type BookPlanReading, readBookPlan } from '../../src/core/book/readBookPlan.ts';
import { columnLetter } from '../../src/core/cells/Box.ts';
import type { Place } from '../../src/core/checks/Finding.ts';
import type { KpiField } from '../../src/core/model/Kpi.ts';
import type { Plan, PlanSettings } from '../../src/core/model/Plan.ts';
import { cellOf } from '../../src/core/model/readPlan.ts';
import { settingCell } from '../../src/core/model/settingCell.ts';
import type { DesignDraft } from '../design/plan/DesignDraft.ts';

/** What is audited: the plan the sheets say, or while there are none the draft of the wizard. */
export type AuditSubject =
  | {
      readonly kind: 'book';
      readonly plan: Plan;
      readonly reading: BookPlanReading;
      readonly book: BookReading;
    }
  | { readonly kind: 'draft'; readonly plan: Plan; readonly draft: DesignDraft }
  | { readonly kind: 'none' };

/** @throws what `readBookPlan` throws */
export function chooseSubject(book: BookReading, draft: DesignDraft | null): AuditSubject {
  const reading = readBookPlan(book);
  if (reading) return { kind: 'book', plan: reading.plan, reading, book };
  if (draft?.plan) return { kind: 'draft', plan: draft.plan, draft };
  return { kind: 'none' };
}

export interface CellPlace {
  /** With its sheet, to be opened. */
  readonly address: string;
  /** `M5` of KPI定義, `KPI設定 C8`: to be read. */
  readonly label: string;
}

/** The cell a finding is about; null: the draft has no cells, or its column is gone. */
export function cellOfPlace(subject: AuditSubject, { kpi, field, index }: Place): CellPlace | null {
  if (subject.kind !== 'book') return null;
  const { reading, book } = subject;
  if (kpi === null) {
    const settings = book.sheets.find(({ key }) => key === 'settings');
    const cell = settings && settingCell(settings.values, field as keyof PlanSettings, index ?? 0);
    if (cell) {
      const { address, label } = cellPlace(settings.name, cell);
      return { address, label: `${settings.name} ${label}` };
    }
    return settings ? { address: `${sheetPrefix(settings.name)}A1`, label: settings.name } : null;
  }
  const cell = cellOf(reading, kpi, field as KpiField) ?? cellOf(reading, kpi, 'name');
  return cell && definitionCell(reading, cell);
}

/** The cells a finding is about, each once: settings that lost their rows are all sought at the top of the sheet. */
export function cellsOfPlaces(subject: AuditSubject, places: readonly Place[]): CellPlace[] {
  const cells = places.flatMap((place) => cellOfPlace(subject, place) ?? []);
  return cells.filter(({ address }, at) => cells.findIndex((cell) => cell.address === address) === at);
}

interface CellIndex {
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

/** A cell of KPI定義. */
export function definitionCell({ definitions }: BookPlanReading, cell: CellIndex): CellPlace {
  return cellPlace(definitions.name, cell);
}

function cellPlace(sheet: string, { row, column }: CellIndex): CellPlace {
  const label = columnLetter(column + 1) + (row + 1);
  return { address: sheetPrefix(sheet) + label, label };
}
