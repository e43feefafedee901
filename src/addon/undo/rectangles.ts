import type { Box } from '../../core/cells/Box.ts';

/** Rectangles that cover exactly the marked cells: rows with like marks go together, cut into stretches. */
export function rectangles(marked: readonly (readonly boolean[])[], box: Box): Box[] {
  const found: Box[] = [];
  let row = 0;
  while (row < box.rows) {
    const key = marked[row]!.join();
    let end = row + 1;
    while (end < box.rows && marked[end]!.join() === key) end++;
    for (const [from, to] of stretches(marked[row]!))
      found.push({ row: box.row + row, column: box.column + from, rows: end - row, columns: to - from });
    row = end;
  }
  return found;
}

function stretches(marks: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  marks.forEach((mark, index) => {
    const last = found[found.length - 1];
    if (!mark) return;
    if (last && last[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  });
  return found;
}
