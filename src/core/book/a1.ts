/** A sheet's name in front of an address, quoted whatever it holds. */
export const sheetPrefix = (name: string): string => `'${name.replace(/'/g, "''")}'!`;

/** Text inside a formula. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
