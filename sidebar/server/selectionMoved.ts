/** Called when the sidebar itself moved the selection, by showing a cell: no focus comes back to tell of it. */
export const onSelectionMoved = new Set<() => void>();

export const tellSelectionMoved = (): void => {
  for (const listener of onSelectionMoved) listener();
};
