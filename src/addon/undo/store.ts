/**
 * Where the last write is kept so that it can be undone: document properties, cut into pieces because one value
 * holds 9 KB. Two slots take turns, so that the write before is still whole while a new one is being stored.
 */
import type { SheetKey } from '../../core/book/SheetBlock.ts';
import { KpiError } from '../../core/errors/KpiError.ts';
import type { Change } from './Change.ts';

export interface UndoEntry {
  readonly id: string;
  readonly label: string;
  readonly sheetName: string;
  readonly change: Change;
  /** Set when the write was a build of the KPI book, which touches several sheets; `change` is then empty. */
  readonly book?: BookUndo;
}

export interface BookUndo {
  readonly created: readonly CreatedSheet[];
  /** The newest first. */
  readonly changes: readonly Change[];
}

/**
 * A sheet the build makes. Stored before it is there, so that a build which broke off can be taken back, too: it is
 * found by its key in the book's record or else by its name.
 */
export interface CreatedSheet {
  readonly key: SheetKey;
  readonly name: string;
  /** Of what is written into it. */
  readonly mark: string;
}

interface Pointer {
  readonly slot: 'a' | 'b';
  readonly parts: number;
  readonly id: string;
  readonly label: string;
}

const pointerKey = 'gyakusan.undo';
const partKey = (slot: string, index: number) => `gyakusan.undo.${slot}.${index}`;
const partLength = 8500;
/** Two slots of these stay within the 500 KB that all values of a spreadsheet share. */
const maxParts = 27;

export interface UndoStore {
  /** The last write, or null. */
  readonly pointer: Pointer | null;
  /** @throws UNDO_UNREADABLE */
  load(): UndoEntry | null;
  /** Stores the write about to happen. Call `restore` when it did not happen. */
  save(entry: UndoEntry): void;
  restore(): void;
  forget(): void;
}

/** Null: this spreadsheet gives the add-on nowhere to keep anything. */
export function openUndoStore(): UndoStore | null {
  const properties = PropertiesService.getDocumentProperties();
  if (!properties) return null;
  const all = properties.getProperties();
  const pointerText = all[pointerKey];
  const pointer = readPointer(pointerText);
  return {
    pointer,
    load: () => pointer && readEntry(all, pointer),
    save: (entry) => {
      const slot = pointer && pointer.slot === 'a' ? 'b' : 'a';
      const parts = cut(pack(JSON.stringify(entry)));
      if (parts.length > maxParts) throw new KpiError('UNDO_TOO_LARGE', { label: entry.label });
      const next: Pointer = { slot, parts: parts.length, id: entry.id, label: entry.label };
      const values: Record<string, string> = {};
      parts.forEach((part, index) => {
        values[partKey(slot, index)] = part;
      });
      // Last: where there is no room for all of them, it still points at the write before.
      values[pointerKey] = ascii(JSON.stringify(next));
      properties.setProperties(values);
    },
    restore: () => {
      if (pointerText) properties.setProperty(pointerKey, pointerText);
      else properties.deleteProperty(pointerKey);
    },
    forget: () => {
      properties.deleteProperty(pointerKey);
    },
  };
}

/** A damaged one points at nothing; the next write puts it right, and until then all but the undo works. */
function readPointer(text: string | undefined): Pointer | null {
  try {
    return JSON.parse(text || 'null');
  } catch {
    return null;
  }
}

function readEntry(all: Record<string, string>, pointer: Pointer): UndoEntry {
  let reason: unknown = '';
  try {
    const entry: UndoEntry = JSON.parse(unpack(join(all, pointer)));
    if (entry.id === pointer.id && entry.change.cells) return entry;
  } catch (error) {
    reason = error;
  }
  throw new KpiError('UNDO_UNREADABLE', { reason: String(reason) });
}

const join = (all: Record<string, string>, { slot, parts }: Pointer): string =>
  Array.from({ length: parts }, (_, index) => all[partKey(slot, index)] || '').join('');

/** The MIME type `ungzip` asks for. */
const gzipType = 'application/x-gzip';

/** What takes more than one value is kept compressed: rows of a sheet are alike, and take a tenth or less. */
function pack(text: string): string {
  const plain = ascii(text);
  if (plain.length <= partLength) return plain;
  return Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text)).getBytes());
}

/** Plain JSON begins with a brace, which base64 does not know. */
const unpack = (kept: string): string =>
  kept.charAt(0) === '{'
    ? kept
    : Utilities.ungzip(Utilities.newBlob(Utilities.base64Decode(kept), gzipType)).getDataAsString();

/** The limit counts bytes, and half a character must not be cut off: only ASCII is stored. */
const ascii = (text: string): string =>
  text.replace(/[^\x20-\x7e]/g, (c) => `\\u${`000${c.charCodeAt(0).toString(16)}`.slice(-4)}`);

function cut(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += partLength) parts.push(text.slice(at, at + partLength));
  return parts;
}
