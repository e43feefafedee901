/** How much of a target a value is; null where that says nothing: a target of 0 or below it, or a value below 0. */
export const shareOfTarget = (value: number, target: number): number | null =>
  target > 0 && value >= 0 ? value / target : null;
