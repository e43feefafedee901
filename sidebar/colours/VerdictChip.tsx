import type { Verdict } from '../../src/core/colours/marks.ts';
import { useText } from '../i18n/index.ts';
import { Icon } from '../parts/Icon.tsx';

/** Mark and word of a status, optionally with how many there are. */
export function VerdictChip({ verdict, count }: { verdict: Verdict; count?: string }) {
  const text = useText().colours;
  return (
    <span class={`chip ${verdict}`}>
      <Icon name={verdict} className={`c-${verdict}`} />
      {text.verdicts[verdict]}
      {count !== undefined && ` ${count}`}
    </span>
  );
}
