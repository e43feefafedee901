/**
 * In a cell shown as percent, o-spreadsheet writes the % itself after the first digit. A planner who types
 * 60% would get 60%%, which is no number: the sign that is already there takes the place of the typed one.
 */
export function keepOnePercent(grid: HTMLElement): void {
  grid.addEventListener(
    'beforeinput',
    (event) => {
      const composer = (event.target as HTMLElement).closest('.o-composer');
      if (event.data === '%' && /^[-+\d.,]+%$/.test(composer?.textContent ?? '')) event.preventDefault();
    },
    true,
  );
}
