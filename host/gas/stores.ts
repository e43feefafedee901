/** The contents of Properties and Cache, with the documented limits. */
import { ServiceError } from './ServiceError.ts';

const KB = 1024;
const MAX_PROPERTY_BYTES = 9 * KB;
const MAX_STORE_BYTES = 500 * KB;
const MAX_CACHE_BYTES = 100 * KB;
const MAX_CACHE_KEY = 250;
const MAX_CACHE_ENTRIES = 1000;
const MAX_CACHE_SECONDS = 21_600;

const bytes = (text: string) => new TextEncoder().encode(text).length;

export class PropertyStore {
  readonly entries = new Map<string, string>();

  set(key: string, value: string): void {
    if (bytes(value) > MAX_PROPERTY_BYTES) throw new ServiceError('Argument too large: value');
    let total = bytes(key) + bytes(value);
    for (const [other, text] of this.entries) if (other !== key) total += bytes(other) + bytes(text);
    if (total > MAX_STORE_BYTES)
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    this.entries.set(key, value);
  }
}

export class CacheStore {
  readonly #entries = new Map<string, { value: string; until: number }>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  get(key: string): string | null {
    const entry = this.#entries.get(key);
    return entry && entry.until > this.#now() ? entry.value : null;
  }

  put(key: string, value: string, seconds: number): void {
    if (key.length > MAX_CACHE_KEY) throw new ServiceError('Argument too large: key');
    if (bytes(value) > MAX_CACHE_BYTES) throw new ServiceError('Argument too large: value');
    this.#entries.delete(key);
    this.#entries.set(key, { value, until: this.#now() + Math.min(seconds, MAX_CACHE_SECONDS) * 1000 });
    for (const oldest of this.#entries.keys())
      if (this.#entries.size > MAX_CACHE_ENTRIES) this.#entries.delete(oldest);
  }

  remove(key: string): void {
    this.#entries.delete(key);
  }
}

export class Stores {
  readonly properties = {
    script: new PropertyStore(),
    user: new PropertyStore(),
    document: new PropertyStore() as PropertyStore | null,
  };
  readonly caches: { script: CacheStore; user: CacheStore; document: CacheStore | null };

  constructor(now: () => number) {
    this.caches = { script: new CacheStore(now), user: new CacheStore(now), document: new CacheStore(now) };
  }
}
