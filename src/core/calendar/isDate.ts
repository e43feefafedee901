/**
 * Whether a value is a Date of any realm: cells hand over dates that `instanceof Date` does not know. `getTime` itself
 * tells, because it works on real dates only.
 */
export function isDate(value: unknown): value is Date {
  // Most cells hold no object; asking them would throw each time.
  if (typeof value !== 'object') return false;
  try {
    Date.prototype.getTime.call(value);
    return true;
  } catch {
    return false;
  }
}
