/** Short-lived values. */
import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';
import type { CacheStore } from '../stores.ts';

const DEFAULT_SECONDS = 600;

export class CacheService extends GasObject {
  readonly className = 'CacheService';

  getScriptCache(): Cache {
    return new Cache(this.host, this.host.stores.caches.script);
  }
  getUserCache(): Cache {
    return new Cache(this.host, this.host.stores.caches.user);
  }
  getDocumentCache(): Cache | null {
    const store = this.host.stores.caches.document;
    return store && new Cache(this.host, store);
  }
}

export class Cache extends GasObject {
  readonly className = 'Cache';
  readonly store: CacheStore;

  constructor(host: HostState, store: CacheStore) {
    super(host);
    this.store = store;
  }

  get(key: string): string | null {
    return this.store.get(key);
  }
  getAll(keys: string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.store.get(key)] as const);
    return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null));
  }
  put(key: string, value: unknown, seconds: number = DEFAULT_SECONDS): void {
    this.store.put(key, String(value), seconds);
  }
  putAll(values: Record<string, unknown>, seconds: number = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }
  remove(key: string): void {
    this.store.remove(key);
  }
  removeAll(keys: string[]): void {
    for (const key of keys) this.store.remove(key);
  }
}
