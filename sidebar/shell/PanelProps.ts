/** What every panel of a tab is given. */
import type { BookReading } from '../../src/addon/server/bookTypes.ts';
import type { SidebarContext } from '../../src/addon/server/types.ts';

export interface PanelProps {
  readonly context: SidebarContext;
  /** Reads the context again: selection, last write, coloured ranges. */
  refresh(): void;
  /** Opened by 「見本で試す」: start from example numbers. */
  readonly withExample: boolean;
  /** The KPI book as it was read when the sidebar opened; null: not read, or out of date. */
  readonly book: BookReading | null;
}
