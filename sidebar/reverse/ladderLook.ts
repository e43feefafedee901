import { textWidth } from '../parts/textWidth.ts';

/** Longest count that leaves room for the names, e.g. 12,345. */
const NARROW_COUNT = 6;
/** Longest count that a wide column holds in one line, e.g. 9,999,999; wider ones take the room of the names too. */
const WIDE_COUNT = 9;
/** What a name may measure beside its numbers without a scrollbar, and how much of that wide counts and a scrollbar take. */
const [ROOM, WIDE_COUNTS, SCROLLBAR] = [60, 11, 16];

/** The classes of the ladder: columns for wide counts, and names above their numbers where they would be cut off. */
export function ladderLook(names: readonly string[], counts: readonly string[]): string {
  const isLonger = (than: number) => counts.some((count) => count.length > than);
  const isWide = isLonger(NARROW_COUNT);
  const isHuge = isLonger(WIDE_COUNT);
  const longest = Math.max(...names.map(textWidth));
  const room = ROOM - (isWide ? WIDE_COUNTS : 0);
  const look = [
    'tb ladder',
    isWide && 'wide',
    isHuge && 'huge',
    (isHuge || longest > room - SCROLLBAR) && 'stacked',
    !isHuge && longest <= room && 'fits-without-scrollbar',
  ];
  return look.filter(Boolean).join(' ');
}
