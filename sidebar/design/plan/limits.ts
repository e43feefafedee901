/** Longer than any sentence a planner types; what a plan may hold per field is larger. */
export const LONGEST_TYPED = 1000;
