import { useText } from '../i18n/index.ts';
import { Bold } from '../parts/Bold.tsx';
import { Button } from '../parts/Button.tsx';
import { Message } from '../parts/Message.tsx';
import { describeFault } from './describeFault.ts';
import { changeStage, type FunnelDraft } from './FunnelDraft.ts';
import type { FunnelFault } from './readFields.ts';

interface Props {
  fault: FunnelFault;
  draft: FunnelDraft;
  onRepair(draft: FunnelDraft): void;
}

/** A wrong field: what, where, its value and the remedy, with a button where the repair is certain. */
export function FieldFaultMessage({ fault, draft, onRepair }: Props) {
  const { reverse: text, shell } = useText();
  const { what, remedy, code } = describeFault(fault, draft, text);
  const stage = fault.stage === null ? null : draft.stages[fault.stage]!;
  const { repair } = fault;
  return (
    <Message tone="bad">
      <p>
        <Bold text={['', what, ['', remedy, text.unchanged].join(shell.space)]} />
      </p>
      {stage && repair !== null && (
        <div class="btns">
          <Button small onPress={() => onRepair(changeStage(draft, stage.id, { rate: repair }))}>
            {text.repair(`${repair}%`)}
          </Button>
        </div>
      )}
      <p class="code">{code}</p>
    </Message>
  );
}
