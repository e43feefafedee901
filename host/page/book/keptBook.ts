import type { Host } from '../../index.ts';

const owners = ['document', 'user', 'script'] as const;

/** What stays between visits: the book, and the properties the add-on stored with it. */
export interface KeptBook {
  book: object;
  properties: Partial<Record<(typeof owners)[number], [key: string, value: string][]>>;
}

export function keptBook(host: Host): KeptBook {
  const properties: KeptBook['properties'] = {};
  for (const owner of owners) properties[owner] = [...(host.stores.properties[owner]?.entries ?? [])];
  return { book: host.save(), properties };
}

/** Gives a newly started host the properties back. */
export function restoreProperties(host: Host, { properties }: KeptBook): void {
  for (const owner of owners)
    for (const [key, value] of properties[owner] ?? []) host.stores.properties[owner]?.set(key, value);
}
