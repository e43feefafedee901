/** How the cells of a generated block look: the same values as the sidebar's design tokens (`--k-sheet-*`). */
export type CellStyle = 'title' | 'head' | 'input' | 'calc' | 'goal' | 'note';

interface Look {
  readonly fill: string | null;
  readonly ink: string;
  readonly weight: 'normal' | 'bold';
}

const ink = '#1a242e';

export const cellStyles: Readonly<Record<CellStyle, Look>> = {
  title: { fill: null, ink, weight: 'bold' },
  head: { fill: '#e3e9f0', ink, weight: 'bold' },
  /** The planner types here. */
  input: { fill: '#eef4fd', ink: '#164a97', weight: 'normal' },
  calc: { fill: null, ink, weight: 'normal' },
  goal: { fill: '#f4f6f8', ink, weight: 'bold' },
  note: { fill: null, ink: '#5d6975', weight: 'normal' },
};
