/** A number for an id, where Apps Script knows only numbers: the same id always gives the same one. */
export function hashId(id: string): number {
  let hash = 2_166_136_261;
  for (const letter of id) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16_777_619);
  return hash >>> 1;
}
