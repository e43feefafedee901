import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  note?: ComponentChildren;
  /** From 0 to 1 of the width, and where the bar begins. */
  from: number;
  to: number;
  colour: string;
  value: string;
  /** Where zero stands, when bars go both ways. */
  zero?: number;
}

const WIDTH = 84;

/** One bar of a table of bars: name, bar, number. */
export function BarRow({ name, note, from, to, colour, value, zero }: Props) {
  const left = Math.min(from, to) * WIDTH;
  const width = Math.max(1.5, Math.abs(to - from) * WIDTH);
  return (
    <tr>
      <th scope="row">
        <span class="nm">{name}</span>
        {note && <span class="hint block">{note}</span>}
      </th>
      <td class="bar">
        <svg width={WIDTH} height="14" viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true">
          <rect width={WIDTH} height="14" rx="2" fill="var(--k-bg-sunken)" />
          <rect x={left} width={Math.min(width, WIDTH - left)} height="14" rx="2" fill={colour} />
          {zero !== undefined && <path d={`M${zero * WIDTH} 0V14`} stroke="var(--k-ink-2)" />}
        </svg>
      </td>
      <td class="num strong">{value}</td>
    </tr>
  );
}
