/** Properties of the script, the user and the document. */
import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';
import type { PropertyStore } from '../stores.ts';

export class PropertiesService extends GasObject {
  readonly className = 'PropertiesService';

  getScriptProperties(): Properties {
    return new Properties(this.host, this.host.stores.properties.script);
  }
  getUserProperties(): Properties {
    return new Properties(this.host, this.host.stores.properties.user);
  }
  /** null where the project has no document. */
  getDocumentProperties(): Properties | null {
    const store = this.host.stores.properties.document;
    return store && new Properties(this.host, store);
  }
}

export class Properties extends GasObject {
  readonly className = 'Properties';
  readonly store: PropertyStore;

  constructor(host: HostState, store: PropertyStore) {
    super(host);
    this.store = store;
  }

  getProperty(key: unknown): string | null {
    return this.store.entries.get(String(key)) ?? null;
  }
  setProperty(key: unknown, value: unknown): this {
    this.store.set(String(key), String(value));
    return this;
  }
  deleteProperty(key: unknown): this {
    this.store.entries.delete(String(key));
    return this;
  }
  getProperties(): Record<string, string> {
    return Object.fromEntries(this.store.entries);
  }
  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    if (deleteAllOthers) this.store.entries.clear();
    for (const [key, value] of Object.entries(properties)) this.store.set(key, String(value));
    return this;
  }
  getKeys(): string[] {
    return [...this.store.entries.keys()];
  }
  deleteAllProperties(): this {
    this.store.entries.clear();
    return this;
  }
}
