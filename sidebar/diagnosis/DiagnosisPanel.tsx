import { useEffect, useState } from 'preact/hooks';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { FaultMessage } from '../parts/FaultMessage.tsx';
import { Footer } from '../parts/Footer.tsx';
import { Message } from '../parts/Message.tsx';
import { useAction } from '../server/useCall.ts';
import type { PanelProps } from '../shell/PanelProps.ts';
import { BookDiagnosisPanel } from './book/BookDiagnosisPanel.tsx';
import { DataProblems } from './DataProblems.tsx';
import { Diagnosis } from './Diagnosis.tsx';
import { Reading } from './Reading.tsx';
import { useActuals } from './useActuals.ts';
import { useRepair } from './useRepair.tsx';

/** 診断: what actuals say about the target, what moves it, and what a measure would bring. */
export function DiagnosisPanel({ context, refresh, book }: PanelProps) {
  const { diagnosis: text } = useText();
  const actuals = useActuals(context.today, book);
  const [skipped, setSkipped] = useState<unknown>(null);
  const { source, fault } = actuals;
  const [isBook, setIsBook] = useState(false);
  useEffect(() => {
    if (source.kind === 'book' || source.kind === 'table') setIsBook(source.kind === 'book');
  }, [source.kind]);
  const repair = useRepair(isBook, () => {
    refresh();
    if (isBook) actuals.readBook();
    else actuals.readSelection();
  });
  useEffect(() => {
    actuals.start();
  }, []);

  if (source.kind === 'reading') return <Reading progress={null} onStop={actuals.stop} />;
  if (source.kind === 'book' || source.kind === 'table') {
    const read = source.kind === 'book' ? source.subject.table : source.table;
    const again = source.kind === 'book' ? actuals.readBook : actuals.readSelection;
    if (read.problems.length > 0 && skipped !== read)
      return (
        <DataProblems
          problems={read.problems}
          notice={repair.notice}
          repairing={repair.busy}
          onRepair={repair.start}
          onRead={again}
          onSkip={() => setSkipped(read)}
        />
      );
    const common = { context, refresh, onRead: again, notice: repair.notice };
    return source.kind === 'book' ? (
      <BookDiagnosisPanel
        {...common}
        subject={source.subject}
        onSelection={actuals.readSelection}
        onStop={actuals.stop}
      />
    ) : (
      <Diagnosis
        key={source.table.address}
        {...common}
        table={source.table}
        onBook={actuals.hasBook ? actuals.readBook : null}
      />
    );
  }
  return (
    <>
      <main class="main stack">
        <h2 class="t">{text.empty.title}</h2>
        <p class="lead">{text.empty.lead}</p>
        {source.kind === 'stopped' && (
          <Message tone="info" takesFocus>
            <p>{text.loading.stopped}</p>
          </Message>
        )}
        {fault && fault.code !== 'SELECTION_EMPTY' && <FaultMessage fault={fault} />}
        {source.kind === 'unreadable' && <p class="panel">{text.unreadable[source.why]}</p>}
        {actuals.emptySheet !== null && <NoActuals sheet={actuals.emptySheet} />}
      </main>
      <Footer note={context.selection.address}>
        {actuals.hasBook && <Button onPress={actuals.readBook}>{text.book.toBook}</Button>}
        <Button kind="primary" onPress={actuals.readSelection}>
          {text.read}
        </Button>
      </Footer>
    </>
  );
}

/** The book is there, and its 実績 is still blank. */
function NoActuals({ sheet }: { sheet: string }) {
  const { diagnosis } = useText();
  const show = useAction('showCells');
  return (
    <div class="panel">
      <p>{diagnosis.book.noActuals(sheet)}</p>
      <div class="btns">
        <Button small onPress={() => show.run({ address: `'${sheet.replace(/'/g, "''")}'!A1` })}>
          {diagnosis.book.openActuals}
        </Button>
      </div>
      {show.fault && <FaultMessage fault={show.fault} />}
    </div>
  );
}
