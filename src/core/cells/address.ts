/** Addresses as they travel to the sidebar: with their sheet, e.g. `店舗別売上!B2:B13` or `'2026 Q1'!B2`. */
import { type Box, boxName } from './Box.ts';

const needsQuotes = (sheetName: string): boolean =>
  !/^[A-Za-z_\u3040-\u30ff\u3400-\u9fff][A-Za-z0-9_\u3040-\u30ff\u3400-\u9fffー々]*$/.test(sheetName) ||
  /^[A-Za-z]{1,3}\d+$/.test(sheetName) ||
  /^(true|false)$/i.test(sheetName);

export function formatAddress(sheetName: string, box: Box): string {
  const quoted = needsQuotes(sheetName) ? `'${sheetName.replace(/'/g, "''")}'` : sheetName;
  return `${quoted}!${boxName(box)}`;
}

/** Splits at the last `!`, so that a sheet's name may hold any character. No sheet: null. */
export function splitAddress(address: string): { sheetName: string; cells: string } | null {
  const at = address.lastIndexOf('!');
  if (at <= 0) return null;
  const name = address.slice(0, at);
  const quoted = /^'([\s\S]*)'$/.exec(name);
  return { sheetName: quoted ? quoted[1]!.replace(/''/g, "'") : name, cells: address.slice(at + 1) };
}
