import { useText } from '../../i18n/index.ts';
import type { View } from '../DiagnosisFrame.tsx';
import type { FigureWriter } from '../figure/FigureWriter.ts';
import type { Calendar } from '../situation/useCalendar.ts';
import { TreeView } from '../tree/TreeView.tsx';
import type { TreeState } from '../tree/useTree.ts';
import { Trial } from '../trial/Trial.tsx';
import type { TrialState } from '../trial/useTrial.ts';
import { type BookDiagnosis, isModel } from './BookDiagnosis.ts';
import { BookLeverage } from './BookLeverage.tsx';
import { BookSituation } from './BookSituation.tsx';
import type { Levers } from './Levers.ts';
import { NoModel } from './NoModel.tsx';

interface Props {
  diagnosis: BookDiagnosis;
  view: View;
  /** Null: the plan has no formula that can be calculated, or its year is over. */
  levers: Levers | null;
  trial: TrialState;
  tree: TreeState;
  today: string;
  calendar: Calendar | null;
  writer: FigureWriter;
}

/** The views of a KPI book. */
export function BookViews({ diagnosis, view, levers, trial, tree, today, calendar, writer }: Props) {
  const { diagnosis: texts } = useText();
  const { model, subject } = diagnosis;
  if (view === 'situation')
    return (
      <BookSituation
        diagnosis={diagnosis}
        levers={levers}
        today={today}
        calendar={calendar}
        writer={writer}
      />
    );
  if (view === 'tree') return <TreeView diagnosis={diagnosis} rows={levers?.rows ?? null} state={tree} />;
  if (!isModel(model)) return <NoModel model={model} />;
  const assumed = model.levers.filter(({ isAssumed }) => isAssumed).map(({ kpi }) => kpi.name);
  const note = assumed.length > 0 && <p class="hint">{texts.book.assumed(assumed.join(texts.comma))}</p>;
  if (view === 'leverage')
    return (
      <>
        <BookLeverage diagnosis={diagnosis} model={model} rows={levers?.rows ?? null} writer={writer} />
        {note}
      </>
    );
  if (!levers) return <p class="panel">{texts.book.over}</p>;
  const { table, horizon } = subject;
  const hasBegun = horizon.start <= horizon.last;
  const rest = texts.book.leverage.rest(horizon.remaining, texts.horizon.unit[table.grain]);
  return (
    <>
      <Trial
        base={levers.trial}
        trial={trial}
        assumes={texts.book.assumes(rest, hasBegun ? table.periods[horizon.start]!.label : null)}
        writer={writer}
      />
      {note}
    </>
  );
}
