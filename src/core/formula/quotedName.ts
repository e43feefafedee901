/** A name in 『』 is read as it stands; a closing bracket inside is doubled. */
export function quoteName(name: string): string {
  return `『${name.replace(/』/g, '』』')}』`;
}

/** The quoted name at `start` and where it ends; null when none stands there. */
export function readQuotedName(source: string, start: number): { name: string; end: number } | null {
  if (source.charAt(start) !== '『') return null;
  let name = '';
  for (let i = start + 1; i < source.length; i++) {
    const character = source.charAt(i);
    if (character !== '』') name += character;
    else if (source.charAt(i + 1) === '』') {
      name += character;
      i++;
    } else return name === '' ? null : { name, end: i + 1 };
  }
  return null;
}
