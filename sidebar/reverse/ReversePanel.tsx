import { useEffect, useState } from 'preact/hooks';
import type { UndoResult } from '../../src/addon/server/types.ts';
import { formatNumber } from '../format.ts';
import { useText } from '../i18n/index.ts';
import { firstCell } from '../parts/address.ts';
import { Button } from '../parts/Button.tsx';
import { FaultMessage } from '../parts/FaultMessage.tsx';
import { Footer } from '../parts/Footer.tsx';
import { Message } from '../parts/Message.tsx';
import { UndoneMessage } from '../parts/UndoneMessage.tsx';
import { useEscape } from '../parts/useEscape.ts';
import { useShownFault } from '../parts/useShownFault.ts';
import { useWriteBlock } from '../parts/useWriteBlock.ts';
import { LastWrite } from '../shell/LastWrite.tsx';
import type { PanelProps } from '../shell/PanelProps.ts';
import { loadDraft, saveDraft } from '../state/drafts.ts';
import { layoutFunnel } from './block/layoutFunnel.ts';
import { FieldFaultMessage } from './FieldFaultMessage.tsx';
import { emptyDraft, exampleDraft, type FunnelDraft, isFunnelDraft } from './FunnelDraft.ts';
import { formatFunnel } from './formatFunnel.ts';
import { GoalFields } from './GoalFields.tsx';
import { OverwriteQuestion } from './OverwriteQuestion.tsx';
import { ResultPanel } from './ResultPanel.tsx';
import { SelectionReader } from './SelectionReader.tsx';
import { StageTable } from './StageTable.tsx';
import { solveFunnel } from './solveFunnel.ts';
import { units } from './units.ts';
import { useConfidence } from './useConfidence.ts';
import { WrittenMessage } from './WrittenMessage.tsx';

/** 逆算: from the target and the rates to the count every stage needs, and into the cells. */
export function ReversePanel({ context, refresh, withExample }: PanelProps) {
  const text = useText();
  const t = text.reverse;
  const key = draftKey(context.spreadsheetName);
  const [draft, setDraft] = useState<FunnelDraft>(() =>
    withExample ? exampleDraft(t) : (loadDraft(key, isFunnelDraft) ?? emptyDraft(t)),
  );
  const [undone, setUndone] = useState<UndoResult | null>(null);
  useEffect(() => saveDraft(key, draft), [key, draft]);

  const solution = solveFunnel(draft, t, context.today);
  const confidence = useConfidence(solution.question);
  const format = formatFunnel(draft, solution, text);
  const faults = useShownFault(solution.numbers.faults);
  const writing = useWriteBlock(refresh);
  const { stage } = writing;

  const change = (next: FunnelDraft) => {
    setDraft(next);
    setUndone(null);
    writing.reset();
  };
  const write = () => {
    setUndone(null);
    if (!solution.plan) return faults.focusFirst();
    // A confidence no count reaches has no column; the rest can still be written.
    const plan = confidence === 'unreachable' ? { ...solution.plan, confidence: null } : solution.plan;
    writing.start(layoutFunnel(plan, text.language));
  };
  const afterUndo = (result: UndoResult) => {
    setUndone(result);
    refresh();
  };
  useEscape(stage.kind === 'asking' ? writing.keep : null);
  const shown = (n: number | null) => (n === null ? '–' : formatNumber(n, text.language));
  const counts = solution.counts.map(shown);
  const safeCounts =
    confidence === null && solution.gap === 0
      ? counts
      : solution.counts.map((_, i) =>
          confidence === 'pending'
            ? '…'
            : shown(typeof confidence === 'object' ? (confidence?.counts[i] ?? null) : null),
        );

  return (
    <>
      <main class="main stack">
        <h2 class="t">{t.title}</h2>
        {faults.shown && <FieldFaultMessage fault={faults.shown} draft={draft} onRepair={change} />}
        {writing.fault && <FaultMessage fault={writing.fault} />}
        {stage.kind === 'asking' && <OverwriteQuestion placement={stage.placement} />}
        {stage.kind === 'written' && !undone && <WrittenMessage result={stage.result} onUndone={afterUndo} />}
        {stage.kind === 'kept' && (
          <Message tone="info" takesFocus>
            <p>{t.kept}</p>
          </Message>
        )}
        {undone && <UndoneMessage result={undone} />}
        {stage.kind === 'idle' && !undone && <LastWrite undo={context.undo} onUndone={afterUndo} />}
        <div class="stack" inert={stage.kind === 'asking'} {...faults.listeners}>
          <GoalFields draft={draft} remaining={format.gap} isFaulty={faults.isFaulty} onChange={change} />
          <StageTable
            draft={draft}
            counts={counts}
            safeCounts={safeCounts}
            goalNote={units[draft.unit].money && solution.gap !== null ? format.amount(solution.gap) : null}
            isFaulty={faults.isFaulty}
            onChange={change}
          />
          <SelectionReader draft={draft} onChange={change} />
          <ResultPanel
            draft={draft}
            solution={solution}
            confidence={confidence}
            format={format}
            onChange={change}
          />
        </div>
      </main>
      {stage.kind === 'asking' ? (
        <Footer>
          <Button onPress={writing.keep}>{t.keep}</Button>
          <Button kind="primary" busy={writing.busy} onPress={writing.overwrite}>
            {writing.busy ? t.writing : t.overwrite}
          </Button>
        </Footer>
      ) : (
        <Footer note={solution.plan ? t.destination(firstCell(context.selection.address)) : t.goesToFault}>
          <Button kind="primary" busy={writing.busy} onPress={write}>
            {writing.busy ? t.writing : t.write}
          </Button>
        </Footer>
      )}
    </>
  );
}

export const draftKey = (spreadsheetName: string) => `reverse:${spreadsheetName}`;
