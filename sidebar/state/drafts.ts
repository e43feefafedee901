/**
 * What the planner typed, kept between visits. In a sandboxed frame merely touching `localStorage`
 * throws; then the draft lives as long as this page.
 */
const memory = new Map<string, string>();

export function saveDraft(key: string, draft: unknown): void {
  const text = JSON.stringify(draft);
  memory.set(key, text);
  try {
    localStorage.setItem(storageKey(key), text);
  } catch {
    // Refused or full: the copy in memory remains.
  }
}

/** Null when there is none, or when it is not what `isDraft` expects (an older version wrote it). */
export function loadDraft<T>(key: string, isDraft: (value: unknown) => value is T): T | null {
  try {
    const text = memory.get(key) ?? localStorage.getItem(storageKey(key));
    const value: unknown = text === null ? null : JSON.parse(text);
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
}

export function draftsArePersistent(): boolean {
  try {
    localStorage.setItem(storageKey('probe'), '');
    localStorage.removeItem(storageKey('probe'));
    return true;
  } catch {
    return false;
  }
}

const storageKey = (key: string) => `gyakusan:${key}`;
