import type { KeptBook } from './keptBook.ts';

const storeName = 'books';

/** Books kept between visits, in the browser's own database, by key. */
export interface BookStore {
  load(key: string): Promise<KeptBook | null>;
  save(key: string, book: KeptBook): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Opens the database; rejects where the browser forbids it, as in some private windows. */
export async function openBookStore(): Promise<BookStore> {
  const opening = indexedDB.open('gyakusan', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
  const database = await settled(opening);
  const store = (mode: IDBTransactionMode) => database.transaction(storeName, mode).objectStore(storeName);
  return {
    load: async (key) => (await settled(store('readonly').get(key))) ?? null,
    save: async (key, book) => void (await settled(store('readwrite').put(book, key))),
    remove: async (key) => void (await settled(store('readwrite').delete(key))),
  };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
