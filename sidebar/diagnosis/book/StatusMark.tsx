import { useText } from '../../i18n/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import type { Status } from './standing.ts';

/** The mark of a status; its word for those who do not see it. */
export function StatusMark({ status }: { status: Status }) {
  const words = useText().diagnosis.book.status;
  return (
    <span class="mark">
      <Icon name={status} className={`c-${status}`} />
      <span class="vh">{words[status]}</span>
    </span>
  );
}
