import { splitAddress } from '../parts/address.ts';
import type { ColourTarget, Line } from './recognition/ColourTarget.ts';

/**
 * A selection that carries our colours, completed by what those colours use: the planner may have selected
 * the coloured column alone, and the line with our status words does not count as free.
 */
export function withAppliedLines(target: ColourTarget): ColourTarget {
  const { applied, lines } = target;
  const first = applied?.spec.areas[0];
  if (!applied || !first) return target;
  const used = [first.actual, first.target].filter((address) => typeof address === 'string');
  const missing = used.filter((address) => !lines.some((line) => line.address === address));
  const { status } = first;
  return {
    ...target,
    orientation: first.orientation,
    lines: [...lines, ...missing.map(lineAt)],
    more: applied.spec.areas.slice(1),
    statusLine:
      status === null ? target.statusLine : { address: status, label: lineLabel(status, first.orientation) },
  };
}

const lineAt = (address: string): Line => ({
  address,
  label: splitAddress(address).cells,
  heading: '',
  numbers: 0,
  isPercent: false,
});

/** `D2:D13` is column D, or from row 2 on. */
const lineLabel = (address: string, orientation: ColourTarget['orientation']) =>
  splitAddress(address).cells.match(orientation === 'columns' ? /[A-Z]+/ : /\d+/)?.[0] ?? address;
