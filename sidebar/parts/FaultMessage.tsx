import { useText } from '../i18n/index.ts';
import type { SidebarFault } from '../server/faults.ts';
import { useAction } from '../server/useCall.ts';
import { draftsArePersistent } from '../state/drafts.ts';
import { Bold } from './Bold.tsx';
import { Button } from './Button.tsx';
import { CopyText } from './CopyText.tsx';
import { faultSentence } from './faultSentence.ts';
import { Message } from './Message.tsx';

/** What went wrong and what to do: a sentence of the server, or the remedies for a call that was lost. */
export function FaultMessage({ fault }: { fault: SidebarFault }) {
  return fault.transport ? <TransportMessage fault={fault} /> : <ServerMessage fault={fault} />;
}

function ServerMessage({ fault }: { fault: SidebarFault }) {
  const text = useText();
  const showCells = useAction('showCells');
  const { cell } = fault;
  if (showCells.fault) return <FaultMessage fault={showCells.fault} />;
  return (
    <Message tone="bad" takesFocus>
      <p>{faultSentence(fault, text.language)}</p>
      {cell && (
        <div class="btns">
          <Button small busy={showCells.busy} onPress={() => showCells.run({ address: cell })}>
            {text.shell.openCell}
          </Button>
        </div>
      )}
      <p class="code">{fault.code}</p>
    </Message>
  );
}

function TransportMessage({ fault }: { fault: SidebarFault }) {
  const { faults: text, shell } = useText();
  const { what, why, remedies } = text.transport[fault.transport!];
  return (
    <>
      <Message tone="bad" takesFocus>
        <p>
          <Bold text={['', what, shell.space + why]} />
        </p>
        <p class="code">{fault.code}</p>
      </Message>
      <h3 class="sec">{text.tryInOrder}</h3>
      <ol class="ordered">
        {remedies.map((remedy) => (
          <li key={remedy}>{remedy}</li>
        ))}
      </ol>
      <p class="hint">{draftsArePersistent() ? text.draftKept : text.draftInMemory}</p>
      <CopyText
        text={[fault.code, fault.detail, navigator.userAgent].join('\n')}
        label={text.copyDetails}
        copiedLabel={text.copied}
      />
    </>
  );
}
