import type { UndoResult } from '../../src/addon/server/types.ts';
import { useText } from '../i18n/index.ts';
import { useAction } from '../server/useCall.ts';
import { Button } from './Button.tsx';
import { FaultMessage } from './FaultMessage.tsx';

interface Props {
  id: string;
  /** Other words for the button. */
  label?: string;
  onUndone(result: UndoResult): void;
}

/** Takes back the last write, in as many calls as it takes. */
export function UndoButton({ id, label, onUndone }: Props) {
  const text = useText().shell;
  const undo = useAction('undoLastWrite');
  const press = async () => {
    const left: string[] = [];
    for (;;) {
      const result = await undo.run({ id });
      if (!result) return;
      left.push(...result.left);
      if (!result.isUnfinished) return onUndone({ restored: result.restored, left });
    }
  };
  return (
    <>
      <div class="btns">
        <Button small icon="undo" busy={undo.busy} onPress={press}>
          {undo.busy ? text.undoing : (label ?? text.undo)}
        </Button>
      </div>
      {undo.fault && <FaultMessage fault={undo.fault} />}
    </>
  );
}
