import type { BookPlan } from '../../src/addon/server/bookTypes.ts';
import { useText } from '../i18n/index.ts';
import { Bold } from '../parts/Bold.tsx';
import { Message } from '../parts/Message.tsx';

const LISTED_CELLS = 5;

/** Which cells of the planner's would be covered; the answer stands in the footer. */
export function CoverQuestion({ covers }: { covers: BookPlan['covers'] }) {
  const text = useText().design.create;
  return (
    <Message tone="warn" role="alert" takesFocus>
      <p>
        <Bold text={text.covers(covers.length)} />
      </p>
      <ul>
        {covers.slice(0, LISTED_CELLS).map(({ address, text: content }) => (
          <li key={address} class="nm">
            {address} {content.slice(0, 40)}
          </li>
        ))}
      </ul>
    </Message>
  );
}
