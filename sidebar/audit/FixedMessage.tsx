import type { UndoResult } from '../../src/addon/server/types.ts';
import { useText } from '../i18n/index.ts';
import { Message } from '../parts/Message.tsx';
import { UndoButton } from '../parts/UndoButton.tsx';
import type { FixDone } from './useAudit.ts';

interface Props {
  readonly done: FixDone;
  onUndone(result: UndoResult): void;
}

/** What the fix changed, and the way back. */
export function FixedMessage({ done, onUndone }: Props) {
  const { audit: text, shell, language } = useText();
  const { label, sheets, cell, undo } = done;
  const names = sheets?.map(({ key, name }) =>
    key === 'definitions' && cell ? `${name}(${cell.label})` : name,
  );
  return (
    <Message tone="ok" takesFocus>
      <p class="nm">
        <b>{text.fixed(label)}</b>
        {shell.space}
        {names ? text.rewritten(names.join(language === 'ja' ? '、' : ', ')) : text.draftFixed}
      </p>
      {undo && <UndoButton id={undo.id} onUndone={onUndone} />}
    </Message>
  );
}
