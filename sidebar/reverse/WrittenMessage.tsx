import type { UndoResult, WriteResult } from '../../src/addon/server/types.ts';
import { useText } from '../i18n/index.ts';
import { splitAddress } from '../parts/address.ts';
import { Bold } from '../parts/Bold.tsx';
import { Message } from '../parts/Message.tsx';
import { UndoButton } from '../parts/UndoButton.tsx';

interface Props {
  result: WriteResult;
  onUndone(result: UndoResult): void;
}

export function WrittenMessage({ result, onUndone }: Props) {
  const text = useText().reverse;
  const { sheet, cells } = splitAddress(result.address);
  return (
    // Written once more, it is said once more.
    <Message key={result.undo?.id} tone="ok" takesFocus>
      <p>
        <Bold text={text.written(sheet, cells)} />
      </p>
      {result.undo && <UndoButton id={result.undo.id} onUndone={onUndone} />}
    </Message>
  );
}
