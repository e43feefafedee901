/** `'売上 表'!B2:E6` → sheet `売上 表`, cells `B2:E6`. */
export function splitAddress(address: string): { sheet: string; cells: string } {
  const at = address.lastIndexOf('!');
  const sheet = address
    .slice(0, Math.max(at, 0))
    .replace(/^'(.*)'$/, '$1')
    .replace(/''/g, "'");
  return { sheet, cells: address.slice(at + 1) };
}

/** The cell where writing into this selection begins: `試算!B2:C4, 試算!F1` → `試算!B2`. */
export const firstCell = (address: string) =>
  address.replace(/^((?:'(?:[^']|'')*'|[^'!])*![A-Z$]+[0-9$]+).*$/s, '$1');
