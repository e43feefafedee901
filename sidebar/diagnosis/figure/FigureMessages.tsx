import type { Figure } from '../../../src/addon/server/seriesTypes.ts';
import type { UndoResult } from '../../../src/addon/server/types.ts';
import { useText } from '../../i18n/index.ts';
import { splitAddress } from '../../parts/address.ts';
import { Bold } from '../../parts/Bold.tsx';
import { FaultMessage } from '../../parts/FaultMessage.tsx';
import { Message } from '../../parts/Message.tsx';
import { UndoButton } from '../../parts/UndoButton.tsx';
import type { BlockWriting } from '../../parts/useWriteBlock.ts';
import { OverwriteQuestion } from '../../reverse/OverwriteQuestion.tsx';

interface Props {
  writing: BlockWriting<Figure>;
  onUndone(result: UndoResult): void;
}

/** What became of a figure on its way to the sheet. */
export function FigureMessages({ writing, onUndone }: Props) {
  const { diagnosis: text, reverse } = useText();
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
        <Message tone="ok" takesFocus>
          <p>
            <Bold
              text={text.figure.written(
                splitAddress(stage.result.address).sheet,
                splitAddress(stage.result.address).cells,
              )}
            />
          </p>
          {stage.result.undo && <UndoButton id={stage.result.undo.id} onUndone={onUndone} />}
        </Message>
      )}
    </>
  );
}
