import type { ComponentType } from 'preact';
import { AuditPanel } from '../audit/AuditPanel.tsx';
import { ColoursPanel } from '../colours/ColoursPanel.tsx';
import { DesignPanel } from '../design/DesignPanel.tsx';
import { DiagnosisPanel } from '../diagnosis/DiagnosisPanel.tsx';
import { ReversePanel } from '../reverse/ReversePanel.tsx';
import type { PanelProps } from './PanelProps.ts';

/** Every tool, in the order of its tab. A new one is an entry here and its name in `i18n/shell.ts`. */
export const tabs = [
  { id: 'reverse', Panel: ReversePanel },
  { id: 'design', Panel: DesignPanel },
  { id: 'colours', Panel: ColoursPanel },
  { id: 'diagnosis', Panel: DiagnosisPanel },
  { id: 'audit', Panel: AuditPanel },
] as const satisfies readonly { id: string; Panel: ComponentType<PanelProps> }[];

export type TabId = (typeof tabs)[number]['id'];
