import { useText } from '../i18n/index.ts';

const rows = [
  { actual: '1,024', target: '980', mark: '●', verdict: 'ok' },
  { actual: '366', target: '380', mark: '▲', verdict: 'warn' },
  { actual: '792', target: '900', mark: '■', verdict: 'bad' },
  { actual: '', target: '420', mark: '–', verdict: 'none' },
] as const;

/** A table with its two columns selected and what the colours will make of it. */
export function TablePicture() {
  const text = useText().colours;
  const [shop, actual, target, status] = text.picture.headings;
  return (
    <svg class="picture" viewBox="0 0 276 128" role="img" aria-label={text.picture.label}>
      <rect width="276" height="128" rx="8" fill="var(--k-bg-sunken)" />
      <g transform="translate(16 14)">
        <rect width="244" height="100" fill="#fff" stroke="var(--k-line-strong)" />
        <rect width="244" height="20" fill="var(--k-sheet-head-fill)" />
        {rows.map(({ verdict }, i) => (
          <rect
            key={verdict}
            x="74.5"
            y={20.5 + i * 20}
            width="49"
            height="19"
            fill={`var(--k-cell-${verdict}-fill)`}
          />
        ))}
        <path
          d="M0 20H244M0 40H244M0 60H244M0 80H244M74 0V100M124 0V100M174 0V100"
          stroke="var(--k-line-strong)"
        />
        <text x="6" y="15">
          {shop}
        </text>
        <text x="118" y="15" text-anchor="end">
          {actual}
        </text>
        <text x="168" y="15" text-anchor="end">
          {target}
        </text>
        <text x="180" y="15">
          {status}
        </text>
        {rows.map((row, i) => (
          <g key={row.verdict}>
            <text x="6" y={35 + i * 20}>
              {text.picture.shops[i]}
            </text>
            <text
              x="118"
              y={35 + i * 20}
              text-anchor="end"
              style={{ fill: `var(--k-cell-${row.verdict}-ink)` }}
            >
              {row.actual}
            </text>
            <text x="168" y={35 + i * 20} text-anchor="end">
              {row.target}
            </text>
            <text x="180" y={35 + i * 20} style={{ fill: `var(--k-cell-${row.verdict}-ink)` }}>
              {row.mark} {text.verdicts[row.verdict]}
            </text>
          </g>
        ))}
        <rect x="74" width="100" height="100" fill="none" stroke="var(--k-action)" stroke-width="2" />
      </g>
    </svg>
  );
}
