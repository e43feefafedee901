import type { VNode } from 'preact';

const line = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.6',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;
const onFill = { ...line, stroke: '#fff', 'stroke-width': '1.8' } as const;

const small = {
  ok: [<circle cx="8" cy="8" r="7" fill="currentColor" />, <path d="M4.8 8.2l2.2 2.2 4.2-4.6" {...onFill} />],
  warn: [
    <path d="M8 1.2 15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round" />,
    <path d="M8 5.8v4" {...onFill} />,
    <circle cx="8" cy="12.2" r="1" fill="#fff" />,
  ],
  bad: [
    <rect x="1" y="1" width="14" height="14" rx="2" fill="currentColor" />,
    <path d="M5 5l6 6M11 5l-6 6" {...onFill} />,
  ],
  hold: [<path d="M8 1.6 14.4 8 8 14.4 1.6 8z" {...line} />],
  none: [<path d="M4 8h8" {...line} />],
  info: [
    <circle cx="8" cy="8" r="6.4" {...line} />,
    <path d="M8 7.4v3.8" {...line} />,
    <circle cx="8" cy="4.9" r=".95" fill="currentColor" />,
  ],
  help: [
    <circle cx="8" cy="8" r="6.4" {...line} stroke-width="1.3" />,
    <path d="M6.2 6.3a1.9 1.9 0 1 1 2.5 1.9c-.5.2-.7.5-.7 1" {...line} stroke-width="1.3" />,
    <circle cx="8" cy="11.3" r=".8" fill="currentColor" />,
  ],
  next: [<path d="M6 3.5 10.5 8 6 12.5" {...line} />],
  prev: [<path d="M10 3.5 5.5 8l4.5 4.5" {...line} />],
  check: [<path d="M3 8.4l3.2 3.2L13 4.6" {...line} stroke-width="2" />],
  plus: [<path d="M8 3v10M3 8h10" {...line} />],
  undo: [
    <path d="M3 6.5h6.2a3.3 3.3 0 0 1 0 6.6H6" {...line} stroke-width="1.5" />,
    <path d="M5.8 3.4 2.7 6.5l3.1 3.1" {...line} stroke-width="1.5" />,
  ],
  more: [
    <circle cx="3.5" cy="8" r="1.2" fill="currentColor" />,
    <circle cx="8" cy="8" r="1.2" fill="currentColor" />,
    <circle cx="12.5" cy="8" r="1.2" fill="currentColor" />,
  ],
};

const large = {
  back: [
    <circle cx="19" cy="12" r="3.2" fill="currentColor" />,
    <path d="M15 12H5M9 7.5 4.5 12 9 16.5" {...line} stroke-width="1.8" />,
  ],
  tree: [
    <rect x="2.5" y="9" width="6.5" height="6" rx="1.2" fill="currentColor" />,
    <rect x="15" y="3" width="6.5" height="5.4" rx="1.2" {...line} />,
    <rect x="15" y="15.6" width="6.5" height="5.4" rx="1.2" {...line} />,
    <path d="M9 12h3M15 5.7h-3v12.6h3" {...line} />,
  ],
  grid: [
    <rect x="3" y="4" width="18" height="16" rx="1.6" {...line} />,
    <path d="M3 9.3h18M3 14.7h18M11 4v16" {...line} stroke-width="1.4" />,
    <rect x="12" y="10.1" width="8.2" height="3.8" fill="currentColor" />,
  ],
};

export type IconName = keyof typeof small | keyof typeof large;

const boxes: Record<IconName, { viewBox: string; shapes: VNode[] }> = {
  ...inBox(small, '0 0 16 16'),
  ...inBox(large, '0 0 24 24'),
};

/** Decoration beside words that say the same; screen readers skip it. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  const { viewBox, shapes } = boxes[name];
  return (
    <svg class={`i ${className}`} viewBox={viewBox} aria-hidden="true">
      {shapes}
    </svg>
  );
}

function inBox<K extends string>(icons: Record<K, VNode[]>, viewBox: string) {
  const entries = Object.entries<VNode[]>(icons).map(([name, shapes]) => [name, { viewBox, shapes }]);
  return Object.fromEntries(entries) as Record<K, { viewBox: string; shapes: VNode[] }>;
}
