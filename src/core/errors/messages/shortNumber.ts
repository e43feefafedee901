/** A number as a sentence shows it, to six digits. */
export const shortNumber = (value: unknown): string => String(Number(Number(value).toPrecision(6)));
