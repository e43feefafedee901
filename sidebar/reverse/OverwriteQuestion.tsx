import { useText } from '../i18n/index.ts';
import { splitAddress } from '../parts/address.ts';
import { Bold } from '../parts/Bold.tsx';
import { Message } from '../parts/Message.tsx';

const LISTED_CELLS = 5;

/** Where something would go, and what stands there. */
export interface Covered {
  readonly address: string;
  readonly occupied: readonly { readonly address: string; readonly text: string }[];
}

/** Which cells would be covered; the answer stands in the footer. */
export function OverwriteQuestion({ placement }: { placement: Covered }) {
  const text = useText().reverse;
  const { sheet, cells } = splitAddress(placement.address);
  const { occupied } = placement;
  const more = occupied.length - LISTED_CELLS;
  return (
    <Message tone="warn" role="alert" takesFocus>
      <p>
        <Bold text={text.occupied(sheet, cells)} />
      </p>
      <ul>
        {occupied.slice(0, LISTED_CELLS).map(({ address, text: content }) => (
          <li key={address} class="nm">
            {splitAddress(address).cells} {content.slice(0, 40)}
          </li>
        ))}
        {more > 0 && <li>{text.moreCells(more)}</li>}
      </ul>
    </Message>
  );
}
