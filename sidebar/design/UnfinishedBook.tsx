import type { UndoResult, UndoSummary } from '../../src/addon/server/types.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { Message } from '../parts/Message.tsx';
import { UndoButton } from '../parts/UndoButton.tsx';

interface Props {
  readonly undo: UndoSummary | null;
  /** Null: the plan the sheets were made from is not at hand. */
  readonly onContinue: (() => void) | null;
  onUndone(result: UndoResult): void;
}

/** Some sheets are written, others not yet. */
export function UnfinishedBook({ undo, onContinue, onUndone }: Props) {
  const text = useText().design.create;
  return (
    <Message tone="warn">
      <p>{text.unfinished}</p>
      {onContinue && (
        <div class="btns">
          <Button small onPress={onContinue}>
            {text.goOn}
          </Button>
        </div>
      )}
      {undo && <UndoButton id={undo.id} onUndone={onUndone} />}
    </Message>
  );
}
