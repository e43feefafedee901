import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { SidebarContext } from '../../../src/addon/server/types.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Footer } from '../../parts/Footer.tsx';
import { DiagnosisFrame, type View } from '../DiagnosisFrame.tsx';
import type { FigureWriter } from '../figure/FigureWriter.ts';
import { labelOf } from '../leverage/periodPairs.ts';
import { Reading } from '../Reading.tsx';
import { type Calendar, useCalendar } from '../situation/useCalendar.ts';
import { treeFigure } from '../tree/treeFigure.ts';
import { useTree } from '../tree/useTree.ts';
import { useTrial } from '../trial/useTrial.ts';
import { type BookDiagnosis, isModel } from './BookDiagnosis.ts';
import type { BookSubject } from './BookSubject.ts';
import { BookViews } from './BookViews.tsx';
import { bookRows } from './bookRows.ts';
import { bookTrial } from './bookTrial.ts';
import type { Levers } from './Levers.ts';
import { SaveFooter } from './SaveFooter.tsx';
import { useBookDiagnosis } from './useBookDiagnosis.ts';
import { useBookWrite } from './useBookWrite.ts';

interface Props {
  notice: ComponentChildren;
  subject: BookSubject;
  context: SidebarContext;
  refresh(): void;
  onRead(): void;
  /** To the planner's own table instead. */
  onSelection(): void;
  onStop(): void;
}

/** 診断 of a KPI book: works it out, then shows it. */
export function BookDiagnosisPanel(props: Props) {
  const calendar = useCalendar(props.subject.table, props.context.spreadsheetName);
  const { result, progress } = useBookDiagnosis(props.subject, calendar);
  if (!result) return <Reading progress={progress} onStop={props.onStop} />;
  return <Ready {...props} diagnosis={result} calendar={calendar} />;
}

const VIEWS = ['situation', 'leverage', 'trial', 'tree'] as const;

function Ready({
  diagnosis,
  calendar,
  context,
  refresh,
  onRead,
  onSelection,
  notice,
}: Props & { diagnosis: BookDiagnosis; calendar: Calendar | null }) {
  const { diagnosis: texts, design } = useText();
  const text = texts.book;
  const { subject, model } = diagnosis;
  const levers = useMemo<Levers | null>(() => {
    if (!isModel(model) || subject.horizon.remaining === 0) return null;
    const trial = bookTrial(diagnosis, model);
    return { trial, rows: bookRows(diagnosis, model, trial) };
  }, [diagnosis, model]);
  const [view, setView] = useState<View>('situation');
  const trial = useTrial(levers?.trial ?? null);
  const tree = useTree(subject.plan);
  const writing = useBookWrite(refresh);
  const footer = (writer: FigureWriter) => {
    if (view === 'trial' && levers)
      return <SaveFooter base={levers.trial} levels={trial.levels} plan={subject.plan} writing={writing} />;
    if (view !== 'tree') return null;
    const figure = () => treeFigure(diagnosis, levers?.rows ?? null, texts, design.tree.joinSigns);
    return (
      <Footer note={texts.figure.place(writer.cell)}>
        <Button kind="primary" busy={writer.writing} onPress={() => writer.onWrite(figure())}>
          {writer.writing ? texts.figure.writing : texts.tree.place}
        </Button>
      </Footer>
    );
  };
  return (
    <DiagnosisFrame
      context={context}
      refresh={refresh}
      views={VIEWS}
      view={view}
      onView={setView}
      notice={notice}
      saving={{ writing, written: () => text.saved }}
      footer={footer}
      source={
        <div class="sunken source">
          <span class="lab">{text.source}</span>
          <span class="nm">
            {text.name(subject.actuals.sheetName, labelOf(subject.table, subject.toDate, texts.range))}
          </span>
          <div class="btns">
            <Button small onPress={onRead}>
              {texts.readAgain}
            </Button>
            <Button small onPress={onSelection}>
              {text.toSelection}
            </Button>
          </div>
        </div>
      }
    >
      {(writer) => (
        <BookViews
          diagnosis={diagnosis}
          view={view}
          levers={levers}
          trial={trial}
          tree={tree}
          today={context.today}
          calendar={calendar}
          writer={writer}
        />
      )}
    </DiagnosisFrame>
  );
}
