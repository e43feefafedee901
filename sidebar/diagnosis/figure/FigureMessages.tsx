import type { UndoResult, WriteResult } from '../../../src/addon/server/types.ts';
import { useText } from '../../i18n/index.ts';
import type { Sentence } from '../../i18n/reverse.ts';
import { Bold } from '../../parts/Bold.tsx';
import { FaultMessage } from '../../parts/FaultMessage.tsx';
import { Message } from '../../parts/Message.tsx';
import { UndoButton } from '../../parts/UndoButton.tsx';
import { OverwriteQuestion } from '../../reverse/OverwriteQuestion.tsx';
import type { Writing } from './Writing.ts';

interface Props {
  writing: Writing;
  /** What was written, in a sentence. */
  written(result: WriteResult): Sentence;
  onUndone(result: UndoResult): void;
}

/** What became of something on its way to the sheet. */
export function FigureMessages({ writing, written, onUndone }: Props) {
  const { reverse } = useText();
  const { stage, fault } = writing;
  return (
    <>
      {fault && <FaultMessage fault={fault} />}
      {stage.kind === 'asking' && <OverwriteQuestion placement={stage.placement} />}
      {stage.kind === 'kept' && (
        <Message tone="info" takesFocus>
          <p>{reverse.kept}</p>
        </Message>
      )}
      {stage.kind === 'written' && (
        // Written once more, it is said once more.
        <Message key={stage.result.undo?.id} tone="ok" takesFocus>
          <p>
            <Bold text={written(stage.result)} />
          </p>
          {stage.result.undo && <UndoButton id={stage.result.undo.id} onUndone={onUndone} />}
        </Message>
      )}
    </>
  );
}
