import type { ColourReading } from '../../src/addon/server/colourTypes.ts';
import { parseBox } from '../../src/core/cells/Box.ts';
import { splitAddress } from '../parts/address.ts';
import type { ColourTarget, Line } from './recognition/ColourTarget.ts';
import { toGrid, toSpan } from './recognition/Grid.ts';
import { readLines } from './recognition/readLines.ts';

/**
 * A selection that carries our colours, completed by what those colours use: the planner may have selected
 * the coloured column alone, and the line with our status words does not count as free.
 */
export function withAppliedLines(target: ColourTarget, reading: ColourReading): ColourTarget {
  const { applied, lines } = target;
  const first = applied?.spec.areas[0];
  if (!applied || !first) return target;
  const { status, orientation } = first;
  const used = [first.actual, first.target].filter((address) => typeof address === 'string');
  const missing = used.filter((address) => !lines.some((line) => line.address === address));
  return {
    ...target,
    orientation,
    lines: [...lines, ...missing.map((address) => lineAt(address, orientation, reading))],
    more: applied.spec.areas.slice(1),
    statusLine:
      status === null ? target.statusLine : { address: status, label: lineLabel(status, orientation) },
  };
}

/** Named by its heading as far as that was read with the selection, else by its cells. */
function lineAt(address: string, orientation: ColourTarget['orientation'], reading: ColourReading): Line {
  const { cells } = splitAddress(address);
  const box = parseBox(cells, { rows: Number.MAX_SAFE_INTEGER, columns: Number.MAX_SAFE_INTEGER });
  const [table] = box ? readLines(toGrid(orientation, reading), [toSpan(orientation, box)]) : [];
  const line = table?.lines[0];
  if (!line || line.heading === '')
    return { address, label: cells, heading: '', numbers: 0, isPercent: false };
  const { heading, numbers, isPercent } = line;
  const label = cells.includes(':') ? lineLabel(address, orientation) : cells;
  return { address, label, heading, numbers, isPercent };
}

/** `D2:D13` is column D, or from row 2 on. */
const lineLabel = (address: string, orientation: ColourTarget['orientation']) =>
  splitAddress(address).cells.match(orientation === 'columns' ? /[A-Z]+/ : /\d+/)?.[0] ?? address;
