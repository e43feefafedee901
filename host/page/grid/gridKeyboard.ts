/** The element that takes what is typed while a cell is selected. */
export const gridKeyboard = '.o-grid-composer .o-composer';
