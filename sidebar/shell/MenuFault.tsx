import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { FaultMessage } from '../parts/FaultMessage.tsx';
import { Footer } from '../parts/Footer.tsx';
import type { SidebarFault } from '../server/faults.ts';

/** A menu item could not do its work: why, what to do, and on to the tools. */
export function MenuFault({ fault, onContinue }: { fault: SidebarFault; onContinue(): void }) {
  const text = useText().shell;
  return (
    <>
      <main class="main stack">
        <h2 class="t">{text.notDone}</h2>
        <FaultMessage fault={fault} />
      </main>
      <Footer>
        <Button kind="primary" onPress={onContinue}>
          {text.goOn}
        </Button>
      </Footer>
    </>
  );
}
