import type { SelectionSummary } from '../../src/addon/server/types.ts';
import { useText } from '../i18n/index.ts';
import { splitAddress } from '../parts/address.ts';
import { Message } from '../parts/Message.tsx';
import { TablePicture } from './TablePicture.tsx';

interface Props {
  selection: SelectionSummary;
  /** Why the selection cannot be coloured, found without being asked. */
  obstacle: string | null;
}

/** Before a table was read: what to select, and what is selected now. */
export function SelectTable({ selection, obstacle }: Props) {
  const text = useText().colours;
  const isOneCell = selection.rows * selection.columns === 1;
  return (
    <>
      <TablePicture />
      <ol class="ordered lead">
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {isOneCell && (
        <Message tone="info">
          <p>
            {text.oneCell.before}
            <b>{text.oneCell.cell(splitAddress(selection.address).cells)}</b>
            {text.oneCell.after}
          </p>
        </Message>
      )}
      {!isOneCell && obstacle && (
        <Message tone="info">
          <p>{obstacle}</p>
        </Message>
      )}
    </>
  );
}
