import { useState } from 'preact/hooks';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { FaultMessage } from '../parts/FaultMessage.tsx';
import { Message } from '../parts/Message.tsx';
import { useAction } from '../server/useCall.ts';
import { addStage, type FunnelDraft, takeSelection } from './FunnelDraft.ts';
import type { FunnelSelection } from './FunnelPlan.ts';
import { readFunnelCells } from './readFunnelCells.ts';

interface Props {
  draft: FunnelDraft;
  onChange(draft: FunnelDraft): void;
}

/** Under the ladder: one more stage, or all of them from the selected cells (what was typed can be put back). */
export function SelectionReader({ draft, onChange }: Props) {
  const { reverse: text, shell } = useText();
  const read = useAction('readTable', readFunnelCells);
  const [taken, setTaken] = useState<{ selection: FunnelSelection; before: FunnelDraft } | null>(null);
  const take = async () => {
    setTaken(null);
    const selection = await read.run({ wholeTable: false, withNames: true });
    if (!selection) return;
    setTaken({ selection, before: draft });
    onChange(takeSelection(draft, selection));
  };
  const add = () => {
    const next = addStage(draft);
    const added = next.stages[next.stages.length - 1]!;
    onChange(next);
    requestAnimationFrame(() => document.getElementById(`name-${added.id}`)?.focus());
  };
  return (
    <>
      <div class="btns under-table">
        <Button kind="quiet" small icon="plus" onPress={add}>
          {text.addStage}
        </Button>
        <Button small busy={read.busy} onPress={take}>
          {read.busy ? text.readingSelection : text.useSelection}
        </Button>
      </div>
      {read.fault && <FaultMessage fault={read.fault} />}
      {taken && (
        <Message tone="info">
          <p>
            {(taken.selection.kind === 'rates' ? text.tookRates : text.tookCounts)(
              taken.selection.address,
              taken.selection.stages.length,
            )}
            {shell.space + text.unroundedRates}
          </p>
          <div class="btns">
            <Button
              small
              icon="undo"
              onPress={() => {
                onChange(taken.before);
                setTaken(null);
              }}
            >
              {text.putBack}
            </Button>
          </div>
        </Message>
      )}
    </>
  );
}
