import { useText } from '../i18n/index.ts';
import { Bold } from '../parts/Bold.tsx';
import { Button } from '../parts/Button.tsx';
import { Message } from '../parts/Message.tsx';
import type { ColourDraft } from './ColourDraft.ts';
import type { ColourFault } from './toSpec.ts';

/** A field that stands in the way of colouring, with a button where the repair is certain. */
export function SpecFaultMessage({
  fault,
  onRepair,
}: {
  fault: ColourFault;
  onRepair(draft: ColourDraft): void;
}) {
  const { shell } = useText();
  const { what, remedy, code, repair } = fault;
  return (
    <Message tone="bad">
      <p>
        <Bold text={['', what, shell.space + remedy]} />
      </p>
      {repair && (
        <div class="btns">
          <Button small onPress={() => onRepair(repair.draft)}>
            {repair.label}
          </Button>
        </div>
      )}
      <p class="code">{code}</p>
    </Message>
  );
}
