import type { UndoResult, UndoSummary } from '../../src/addon/server/types.ts';
import { useText } from '../i18n/index.ts';
import { UndoButton } from '../parts/UndoButton.tsx';

interface Props {
  undo: UndoSummary | null;
  onUndone(result: UndoResult): void;
}

/** The last write can be taken back also after the sidebar was closed and opened again. */
export function LastWrite({ undo, onUndone }: Props) {
  const text = useText().shell;
  if (!undo) return null;
  return (
    <div class="line sunken">
      <span>
        <span class="lab">{text.lastWrite}</span>
        {undo.label}
      </span>
      <UndoButton id={undo.id} onUndone={onUndone} />
    </div>
  );
}
