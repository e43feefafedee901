import type { UndoResult, UndoSummary } from '../../src/addon/server/types.ts';
import { useText } from '../i18n/index.ts';
import { Bold } from '../parts/Bold.tsx';
import { Message } from '../parts/Message.tsx';
import { UndoButton } from '../parts/UndoButton.tsx';

interface Props {
  address: string;
  undo: UndoSummary | null;
  onUndone(result: UndoResult): void;
}

export function RemovedMessage({ address, undo, onUndone }: Props) {
  const { colours, shell } = useText();
  const [what, more] = colours.removed(address);
  return (
    <Message tone="ok" takesFocus>
      <p>
        <Bold text={['', what!, shell.space + more]} />
      </p>
      {undo && <UndoButton id={undo.id} onUndone={onUndone} />}
    </Message>
  );
}
