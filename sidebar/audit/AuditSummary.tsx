import type { Audit } from '../../src/core/checks/auditPlan.ts';
import { useText } from '../i18n/index.ts';
import { Icon } from '../parts/Icon.tsx';

const GAP = 2;
const WIDTH = 276;

/** How much is wrong, to be looked at, and right, as a bar and in numbers. */
export function AuditSummary({ audit }: { audit: Audit }) {
  const text = useText().audit;
  const fix = audit.findings.filter(({ severity }) => severity === 'fix').length;
  const review = audit.findings.length - fix;
  const parts = [
    { tone: 'bad', count: fix, word: text.fixCount },
    { tone: 'warn', count: review, word: text.reviewCount },
    { tone: 'ok', count: audit.passed.length, word: text.passedCount },
  ] as const;
  const shown = parts.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  const room = WIDTH - GAP * (shown.length - 1);
  let x = 0;
  return (
    <div>
      <svg
        class="picture"
        viewBox={`0 0 ${WIDTH} 10`}
        role="img"
        aria-label={text.bar(fix, review, audit.passed.length)}
      >
        {shown.map(({ tone, count }) => {
          const width = (room * count) / total;
          const rect = <rect key={tone} x={x} width={width} height="10" rx="2" fill={`var(--k-${tone})`} />;
          x += width + GAP;
          return rect;
        })}
      </svg>
      <div class="sum">
        {parts.map(({ tone, count, word }) => (
          <span key={tone} class={`chip ${count > 0 ? tone : 'none'}`}>
            <Icon name={tone} className={count > 0 ? `c-${tone}` : 'c-none'} />
            {word} {count}
          </span>
        ))}
      </div>
    </div>
  );
}
