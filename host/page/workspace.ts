import { createHost, type DistFiles, type Host } from '../index.ts';
import { type BookStore, openBookStore } from './book/bookStore.ts';
import { importXlsx } from './book/importXlsx.ts';
import { keptBook, restoreProperties } from './book/keptBook.ts';
import type { Language } from './language.ts';
import { sampleBook } from './sample/sampleBook.ts';
import { ask } from './shell/ask.ts';
import { words } from './words.ts';

/** What the local server tells the page at the start. */
export interface Start {
  dist: DistFiles;
  language: Language;
  /** The planner's own file, or null for the sample. */
  file: { name: string; key: string; book: object } | null;
}

/** The book on screen, the add-on in it, and where it is kept between visits. */
export interface Workspace {
  host: Host;
  name: string;
  fromFile: boolean;
  sidebarClient: string;
  canSave: boolean;
  save(): Promise<void>;
  /** Forgets every change and loads the page anew. */
  reset(): Promise<void>;
}

export async function openWorkspace(start: Start, language: Language): Promise<Workspace> {
  const sidebarClient = await (await fetch('/sidebar-client.js')).text();
  const key = start.file?.key ?? `sample:${language}`;
  const store = await openBookStore().catch(() => null);
  const kept = (await store?.load(key)) ?? null;
  const book = kept?.book ?? (start.file ? importXlsx(start.file.book) : sampleBook(language));
  const name = start.file?.name ?? words[language].sample;
  const host = startHost(start.dist, book, name, language);
  if (kept) restoreProperties(host, kept);
  return {
    host,
    name,
    fromFile: start.file !== null,
    sidebarClient,
    canSave: store !== null,
    save: async () => store?.save(key, keptBook(host)),
    reset: () => reset(store, key),
  };
}

function startHost(dist: DistFiles, book: object, name: string, language: Language): Host {
  const host = createHost({
    dist,
    book,
    userLocale: language,
    spreadsheetLocale: language === 'ja' ? 'ja_JP' : 'en_US',
    timeZone: 'Asia/Tokyo',
    addOnName: 'KPI逆算',
  });
  host.ui.ask = ask;
  host.globals.SpreadsheetApp.getActiveSpreadsheet().rename(name);
  host.open();
  return host;
}

async function reset(store: BookStore | null, key: string): Promise<void> {
  await store?.remove(key);
  location.reload();
}
