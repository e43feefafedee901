/** A piece of the planner's text that is short enough for a sentence. Never ends in half a surrogate pair. */
export function excerpt(text: string, length = 30): string {
  const characters = Array.from(text.slice(0, 2 * length + 2));
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : characters.join('');
}
