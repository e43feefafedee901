import type { ComponentType } from 'preact';
import type { BookReading } from '../../src/addon/server/bookTypes.ts';
import type { SidebarContext } from '../../src/addon/server/types.ts';
import { AuditPanel } from '../audit/AuditPanel.tsx';
import { ColoursPanel } from '../colours/ColoursPanel.tsx';
import { DesignPanel } from '../design/DesignPanel.tsx';
import { DiagnosisPanel } from '../diagnosis/DiagnosisPanel.tsx';
import { ReversePanel } from '../reverse/ReversePanel.tsx';

export interface PanelProps {
  readonly context: SidebarContext;
  /** Reads the context again: selection, last write, coloured ranges. */
  refresh(): void;
  /** Opened by 「見本で試す」: start from example numbers. */
  readonly withExample: boolean;
  /** The KPI book as it was read when the sidebar opened; null: not read, or out of date. */
  readonly book: BookReading | null;
}

/** Every tool, in the order of its tab. A new one is an entry here and its name in `i18n/shell.ts`. */
export const tabs = [
  { id: 'reverse', Panel: ReversePanel },
  { id: 'design', Panel: DesignPanel },
  { id: 'colours', Panel: ColoursPanel },
  { id: 'diagnosis', Panel: DiagnosisPanel },
  { id: 'audit', Panel: AuditPanel },
] as const satisfies readonly { id: string; Panel: ComponentType<PanelProps> }[];

export type TabId = (typeof tabs)[number]['id'];
