import type { UndoResult } from '../../src/addon/server/types.ts';
import { useText } from '../i18n/index.ts';
import { Message } from './Message.tsx';

/** What an undo restored, and which cells it left alone because somebody changed them since. */
export function UndoneMessage({ result }: { result: UndoResult }) {
  const text = useText().shell;
  return (
    <Message tone={result.left.length > 0 ? 'warn' : 'ok'} takesFocus>
      <p>
        <b>{text.undone(result.restored)}</b>
        {result.left.length > 0 && text.space + text.leftAsIs(result.left.join(', '))}
      </p>
    </Message>
  );
}
