import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TableReading } from '../../src/addon/server/seriesTypes.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { FaultMessage } from '../parts/FaultMessage.tsx';
import { Footer } from '../parts/Footer.tsx';
import { useLatest } from '../server/useCall.ts';
import type { PanelProps } from '../shell/tabs.tsx';
import { DataProblems } from './DataProblems.tsx';
import { Diagnosis } from './Diagnosis.tsx';
import { Reading } from './Reading.tsx';
import { readTable } from './table/readTable.ts';

/** 診断: what a table of actuals says about the target, what moves it, and what a measure would bring. */
export function DiagnosisPanel({ context, refresh }: PanelProps) {
  const { diagnosis: text } = useText();
  const { run, busy, fault } = useLatest('readTable');
  const [reading, setReading] = useState<TableReading | null>(null);
  const [skipsProblems, setSkipsProblems] = useState(false);
  const read = useCallback(async () => {
    const next = await run();
    if (!next) return;
    setReading(next);
    setSkipsProblems(false);
  }, [run]);
  useEffect(() => {
    read();
  }, [read]);

  const table = reading && readTable(reading);
  if (busy || (!reading && !fault)) return <Reading />;
  const isReadable = table !== null && typeof table !== 'string';
  if (!isReadable || fault)
    return (
      <>
        <main class="main stack">
          <h2 class="t">{text.empty.title}</h2>
          <p class="lead">{text.empty.lead}</p>
          {fault && fault.code !== 'SELECTION_EMPTY' && <FaultMessage fault={fault} />}
          {typeof table === 'string' && <p class="panel">{text.unreadable[table]}</p>}
        </main>
        <Footer note={context.selection.address}>
          <Button kind="primary" onPress={read}>
            {text.read}
          </Button>
        </Footer>
      </>
    );
  if (table.problems.length > 0 && !skipsProblems)
    return <DataProblems problems={table.problems} onRead={read} onSkip={() => setSkipsProblems(true)} />;
  return <Diagnosis key={table.address} table={table} context={context} refresh={refresh} onRead={read} />;
}
