/** Remembers the format a script set where the engine needs another spelling, so that it reads back unchanged. */
import type { EngineCommand } from './BatchPlugin.ts';
import { GENERAL, isDateFormat, nextSpelling, toEngineFormat } from './numberFormats.ts';
import type { Workbook } from './Workbook.ts';

/** The engine's format for the caller's, and the command that remembers the difference, if there is any. */
export function rememberFormat(
  workbook: Workbook,
  original: string,
): { format: string; commands: EngineCommand[] } {
  let format = toEngineFormat(original);
  if (format === original) return { format, commands: [] };
  if (format === undefined && isGeneral(original)) return { format: '', commands: [] };
  format ??= isDateFormat(original) ? 'yyyy/mm/dd' : '0.###';
  const spellings = new Map(workbook.records('format').map((record) => [record.id, record.data.original]));
  while (spellings.has(idOf(format)) && spellings.get(idOf(format)) !== original)
    format = nextSpelling(format);
  if (spellings.has(idOf(format))) return { format, commands: [] };
  const record = { id: idOf(format), kind: 'format' as const, data: { original } };
  return { format, commands: [workbook.putCommand(record)] };
}

export function originalFormat(workbook: Workbook, format: string | undefined): string {
  if (!format) return GENERAL;
  const known = workbook.records('format').find((record) => record.id === idOf(format));
  return known ? String(known.data.original) : format;
}

function idOf(format: string): string {
  return `format:${format}`;
}

function isGeneral(format: string): boolean {
  return format.trim() === '' || /^general$/i.test(format.trim());
}
