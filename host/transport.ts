/** What google.script.run carries between the page and the server. */

/** Arguments must be plain JSON; anything else is refused before the server sees it. */
export function sent(value: unknown): string {
  refuse(value, (item) => typeof item === 'function' || isOther(item), 'illegal value in property');
  return JSON.stringify(value) ?? 'null';
}

/** A result holding a Date anywhere arrives as null, without an error; functions are refused. */
export function returned(value: unknown): unknown {
  if (some(value, isDateValue)) return null;
  refuse(
    value,
    (item) => typeof item === 'function',
    'The script completed but the returned value is not a supported return type.',
  );
  return JSON.parse(JSON.stringify(value) ?? 'null');
}

function refuse(value: unknown, isBad: (item: unknown) => boolean, message: string): void {
  if (some(value, isBad)) throw new TypeError(message);
}

function some(value: unknown, isMet: (item: unknown) => boolean): boolean {
  if (isMet(value)) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((item) => some(item, isMet));
}

const tagOf = (value: unknown) => Object.prototype.toString.call(value);
const isDateValue = (value: unknown) => tagOf(value) === '[object Date]';

function isOther(value: unknown): boolean {
  if (typeof value === 'bigint' || typeof value === 'symbol') return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    !['[object Object]', '[object Array]'].includes(tagOf(value))
  );
}
