import { useState } from 'preact/hooks';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { Message } from '../parts/Message.tsx';

/** Throwing a draft away asks once. */
export function StartOver({ onConfirm }: { onConfirm(): void }) {
  const text = useText().design;
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking)
    return (
      <Button kind="quiet" full onPress={() => setIsAsking(true)}>
        {text.startOver}
      </Button>
    );
  return (
    <Message tone="warn" takesFocus>
      <p>{text.startOverAsk}</p>
      <div class="btns">
        <Button small onPress={() => setIsAsking(false)}>
          {text.keep}
        </Button>
        <Button
          small
          onPress={() => {
            setIsAsking(false);
            onConfirm();
          }}
        >
          {text.startOverYes}
        </Button>
      </div>
    </Message>
  );
}
