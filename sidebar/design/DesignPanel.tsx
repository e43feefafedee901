import { useEffect, useRef, useState } from 'preact/hooks';
import type { UndoResult } from '../../src/addon/server/types.ts';
import { describeError } from '../../src/core/errors/describeError.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { FaultMessage } from '../parts/FaultMessage.tsx';
import { Message } from '../parts/Message.tsx';
import { UndoneMessage } from '../parts/UndoneMessage.tsx';
import type { BookOutcome } from '../server/writeBook.ts';
import { Loading } from '../shell/Loading.tsx';
import type { PanelProps } from '../shell/PanelProps.ts';
import { Unreachable } from '../shell/Unreachable.tsx';
import { CoverQuestion } from './CoverQuestion.tsx';
import { CreatedScreen } from './CreatedScreen.tsx';
import { CreatingScreen } from './CreatingScreen.tsx';
import { DesignFooter } from './DesignFooter.tsx';
import { changeWord, SheetQuestion } from './SheetQuestion.tsx';
import { StartOver } from './StartOver.tsx';
import { StepBar } from './StepBar.tsx';
import { StepContent } from './StepContent.tsx';
import { UnfinishedBook } from './UnfinishedBook.tsx';
import { useCreateBook } from './useCreateBook.ts';
import { useDesign } from './useDesign.ts';
import { useWizard } from './useWizard.ts';

/** 設計: five steps from the KGI to a working KPI book. */
export function DesignPanel({ context, refresh }: PanelProps) {
  const { design: text, language } = useText();
  const design = useDesign(context);
  const book = useCreateBook();
  const [undone, setUndone] = useState<UndoResult | null>(null);
  const wizard = useWizard(design, context.today);
  const { creation } = book;
  const top = useRef<HTMLElement>(null);
  const place = wizard.isChoosing ? 'template' : design.draft?.step;
  const seen = useRef(place);
  useEffect(() => {
    if (seen.current !== undefined && place !== seen.current)
      top.current?.querySelector<HTMLElement>('.t')?.focus();
    seen.current = place;
  }, [place]);

  const { draft } = design;
  if (!draft)
    return design.fault ? <Unreachable fault={design.fault} onRetry={design.reload} /> : <Loading />;
  const create = async () => {
    setUndone(null);
    finish(await book.start(design.planFor));
  };
  const finish = (outcome: BookOutcome | null) => {
    if (!outcome) return;
    if (outcome.kind === 'written') design.handOver();
    else design.reload();
    refresh();
  };
  if (creation.kind === 'reading' || creation.kind === 'planning' || creation.kind === 'building')
    return <CreatingScreen creation={creation} onStop={book.stop} />;
  if (creation.kind === 'done')
    return (
      <CreatedScreen
        plan={draft.plan!}
        result={creation.result}
        onResume={() => {
          book.reset();
          design.reload();
        }}
        onUndone={(result) => {
          setUndone(result);
          book.reset();
          design.change(draft);
          refresh();
        }}
      />
    );
  return (
    <>
      <main class="main stack" ref={top}>
        <StepBar current={draft.step} open={draft.plan !== null} onStep={wizard.go} />
        {design.fault && <FaultMessage fault={design.fault} />}
        {book.fault && <FaultMessage fault={book.fault} />}
        {creation.kind === 'impossible' && (
          <Message tone="bad" takesFocus>
            <p>{describeError(creation.error, language)}</p>
            <p class="code">{creation.error.code}</p>
          </Message>
        )}
        {creation.kind === 'stopped' && (
          <Message tone="info" takesFocus>
            <p>{text.create.stopped}</p>
          </Message>
        )}
        {creation.kind === 'asking' && creation.about === 'mayOverwrite' && (
          <CoverQuestion covers={creation.plan.covers} />
        )}
        {creation.kind === 'asking' && creation.about === 'mayLoseUndo' && (
          <Message tone="warn" role="alert" takesFocus>
            <p>{text.create.losesUndo}</p>
          </Message>
        )}
        {design.question && draft.plan && (
          <SheetQuestion
            {...design.question}
            draft={draft.plan}
            onAnswer={(prefer) => design.answer(prefer)}
          />
        )}
        {design.taken.length > 0 && (
          <Message tone="info">
            <p>
              {text.taken(
                design.taken
                  .map((change) => changeWord(change, language))
                  .join(language === 'ja' ? '、' : ', '),
              )}
            </p>
          </Message>
        )}
        {undone && <UndoneMessage result={undone} />}
        {design.unfinished && creation.kind !== 'asking' && (
          <UnfinishedBook
            undo={design.unfinished.undo}
            onContinue={draft.plan && create}
            onUndone={(result) => {
              setUndone(result);
              design.reload();
              refresh();
            }}
          />
        )}
        {design.source && (
          <Message tone="info">
            <p>{design.source === 'book' ? text.fromBook : text.bothExist}</p>
            {design.source === 'both' && (
              <div class="btns">
                <Button small onPress={design.openBook}>
                  {text.openBook}
                </Button>
              </div>
            )}
          </Message>
        )}
        <div class="stack" inert={creation.kind === 'asking' || design.question !== null}>
          <StepContent draft={draft} wizard={wizard} hasBook={design.hasBook} />
          {design.isSaved && (
            <p class="hint" role="status">
              {text.saved}
            </p>
          )}
          {draft.step === 'goal' && draft.plan && <StartOver onConfirm={design.startOver} />}
        </div>
      </main>
      {creation.kind === 'asking' ? (
        <footer class="foot">
          <div class="foot-row">
            <Button onPress={book.reset}>{text.keep}</Button>
            <Button kind="primary" onPress={async () => finish(await book.agree())}>
              {creation.about === 'mayOverwrite' ? text.create.overwrite : text.create.writeAnyway}
            </Button>
          </div>
        </footer>
      ) : (
        <DesignFooter draft={draft} wizard={wizard} design={design} onCreate={create} />
      )}
    </>
  );
}
