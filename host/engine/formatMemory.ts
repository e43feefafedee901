/** Remembers the format a script set where the engine needs another spelling, so that it reads back unchanged. */
import type { EngineCommand } from './EngineCommand.ts';
import { GENERAL, nextSpelling, PLAIN_TEXT, QUOTED_TEXT, toEngineFormat } from './numberFormats.ts';
import type { Workbook } from './Workbook.ts';

/** The engine's format for the caller's, and the command that remembers the difference, if there is any. */
export function rememberFormat(
  workbook: Workbook,
  original: string,
): { format: string; commands: EngineCommand[] } {
  let format = toEngineFormat(original);
  if (format === original) return { format, commands: [] };
  if (format === undefined && isGeneral(original)) return { format: '', commands: [] };
  // The plain spelling is left to whoever means exactly that.
  format = nextSpelling(format ?? '0.###');
  const spellings = new Map(workbook.records('format').map((record) => [record.id, record.data.original]));
  while (spellings.has(idOf(format)) && spellings.get(idOf(format)) !== original)
    format = nextSpelling(format);
  if (spellings.has(idOf(format))) return { format, commands: [] };
  const record = { id: idOf(format), kind: 'format' as const, data: { original } };
  return { format, commands: [workbook.putCommand(record)] };
}

/** Reads back what a script set; looks the memory up once for many cells. */
export function formatReader(workbook: Workbook): (format: string | undefined) => string {
  const originals = new Map([[idOf(QUOTED_TEXT), PLAIN_TEXT]]);
  for (const { id, data } of workbook.records('format')) originals.set(id, String(data.original));
  return (format) => (format ? (originals.get(idOf(format)) ?? format) : GENERAL);
}

function idOf(format: string): string {
  return `format:${format}`;
}

function isGeneral(format: string): boolean {
  return format.trim() === '' || /^general$/i.test(format.trim());
}
