import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { FaultMessage } from '../parts/FaultMessage.tsx';
import { Footer } from '../parts/Footer.tsx';
import type { SidebarFault } from '../server/faults.ts';

/** The spreadsheet could not be read at all: why, what to try, and once more. */
export function Unreachable({ fault, onRetry }: { fault: SidebarFault; onRetry(): void }) {
  const text = useText().shell;
  return (
    <>
      <main class="main stack">
        <h2 class="t">{text.unreachable}</h2>
        <FaultMessage fault={fault} />
      </main>
      <Footer>
        <Button kind="primary" onPress={onRetry}>
          {text.retry}
        </Button>
      </Footer>
    </>
  );
}
