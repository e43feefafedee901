import { useEffect, useState } from 'preact/hooks';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { FaultMessage } from '../parts/FaultMessage.tsx';
import { Footer } from '../parts/Footer.tsx';
import { Message } from '../parts/Message.tsx';
import { UndoneMessage } from '../parts/UndoneMessage.tsx';
import { useShownFault } from '../parts/useShownFault.ts';
import { LastWrite } from '../shell/LastWrite.tsx';
import type { PanelProps } from '../shell/PanelProps.ts';
import { AppliedResult } from './AppliedResult.tsx';
import { ColouredRanges } from './ColouredRanges.tsx';
import { ColourForm } from './ColourForm.tsx';
import { PreviewSection } from './PreviewSection.tsx';
import { appliedIn } from './plan/applied.ts';
import { RemovedMessage } from './RemovedMessage.tsx';
import { SelectTable } from './SelectTable.tsx';
import { SpecFaultMessage } from './SpecFaultMessage.tsx';
import { useColours } from './useColours.ts';

/** しきい値: colours, and the status in words, on the planner's own table. */
export function ColoursPanel({ context, refresh }: PanelProps) {
  const text = useText().colours;
  const colours = useColours(context, refresh);
  const { target, draft, spec, preview, result, notice } = colours;
  const fault = spec?.fault ?? null;
  const faults = useShownFault(fault ? [fault] : []);

  const isCounting = spec?.spec != null && !preview.isCurrent && !preview.fault;
  const [isTooEarly, setIsTooEarly] = useState(false);
  useEffect(() => {
    if (!isCounting) setIsTooEarly(false);
  }, [isCounting]);

  const press = () => {
    if (fault) faults.focusFirst();
    else if (preview.fault) preview.again();
    else if (isCounting) setIsTooEarly(true);
    else if (preview.isCurrent && preview.plan!.preview.occupied.length > 0)
      document.getElementById('without-words')?.focus();
    else colours.apply();
  };
  const label = colours.applying ? text.applying : target?.applied ? text.applyAgain : text.apply;

  return (
    <>
      <main class="main stack">
        <h2 class="t">{text.title}</h2>
        {faults.shown && <SpecFaultMessage fault={faults.shown} onRepair={colours.change} />}
        {colours.fault && <FaultMessage fault={colours.fault} />}
        {notice?.kind === 'undone' && <UndoneMessage result={notice.result} />}
        {notice?.kind === 'removed' && (
          <RemovedMessage address={notice.address} undo={notice.undo} onUndone={colours.undone} />
        )}
        {result && <AppliedResult result={result} onUndone={colours.undone} />}
        {!result && !notice && <LastWrite undo={context.undo} onUndone={colours.undone} />}
        {!result && target && draft && (
          <div class="stack" {...faults.listeners}>
            {colours.selectionMoved && <p class="hint">{text.selectionMoved(context.selection.address)}</p>}
            {target.applied && !notice && (
              <Message tone="info">
                <p>{text.alreadyColoured}</p>
              </Message>
            )}
            <ColourForm
              target={target}
              draft={draft}
              reading={colours.reading}
              isFaulty={faults.isFaulty}
              onReadAgain={colours.read}
              onChange={colours.change}
            />
            {spec?.spec && preview.plan ? (
              <PreviewSection
                preview={preview.plan.preview}
                cutoffs={spec.spec}
                busy={!preview.isCurrent}
                onWithoutWords={() => colours.change({ ...draft, statusWords: false, legend: false })}
              />
            ) : (
              <>
                <h3 class="sec">{text.preview}</h3>
                <p class="hint" role="status">
                  {fault ? (fault.isMissing ? text.fillFirst : text.fixFirst) : text.previewBusy}
                </p>
              </>
            )}
          </div>
        )}
        {!result && !target && <SelectTable selection={context.selection} obstacle={colours.obstacle} />}
        <ColouredRanges
          ranges={appliedIn(context.colours)}
          busyId={colours.busyId}
          onChange={colours.edit}
          onRemove={colours.remove}
        />
      </main>
      {result ? (
        <Footer>
          <Button kind="primary" onPress={colours.startOver}>
            {text.another}
          </Button>
        </Footer>
      ) : target ? (
        <Footer note={isTooEarly ? text.previewFirst : null}>
          {target.applied && (
            <Button busy={colours.busyId !== null} onPress={() => colours.remove(target.applied!)}>
              {text.removeColours}
            </Button>
          )}
          <Button kind="primary" busy={colours.applying} onPress={press}>
            {label}
          </Button>
        </Footer>
      ) : (
        <Footer>
          <Button kind="primary" busy={colours.reading} onPress={colours.read}>
            {colours.reading ? text.reading : text.read}
          </Button>
        </Footer>
      )}
    </>
  );
}
