import { useEffect, useRef, useState } from 'preact/hooks';
import type { ColourReading } from '../../src/addon/server/colourTypes.ts';
import type { SidebarContext, UndoResult, UndoSummary } from '../../src/addon/server/types.ts';
import { useText } from '../i18n/index.ts';
import { faultSentence } from '../parts/faultSentence.ts';
import { useAction } from '../server/useCall.ts';
import { type ColourDraft, draftFor } from './ColourDraft.ts';
import type { AppliedColours, ColourResult } from './plan/ColourSpec.ts';
import type { ColourTarget } from './recognition/ColourTarget.ts';
import { recognise } from './recognition/recognise.ts';
import { toSpec } from './toSpec.ts';
import { useColourPreview } from './useColourPreview.ts';
import { withAppliedLines } from './withAppliedLines.ts';

/** What the panel last did besides colouring. */
export type Notice =
  | { readonly kind: 'removed'; readonly address: string; readonly undo: UndoSummary | null }
  | { readonly kind: 'undone'; readonly result: UndoResult };

const understand = (reading: ColourReading) => withAppliedLines(recognise(reading), reading);

/** State and actions of the しきい値 panel: read a table, preview, colour, remove, undo. */
export function useColours(context: SidebarContext, refresh: () => void) {
  const { colours: text, language } = useText();
  const read = useAction('readColourTarget', understand);
  const apply = useAction('writeColours');
  const remove = useAction('removeColours');
  const show = useAction('showCells');
  const [target, setTarget] = useState<ColourTarget | null>(null);
  const [draft, setDraft] = useState<ColourDraft | null>(null);
  const [isEdited, setIsEdited] = useState(false);
  const [result, setResult] = useState<ColourResult | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [wasAsked, setWasAsked] = useState(false);
  const [busyId, setBusyId] = useState<string | null>(null);

  const spec = target && draft ? toSpec(draft, target, text) : null;
  const preview = useColourPreview(result ? null : (spec?.spec ?? null), language);

  const load = async (asked: boolean) => {
    setWasAsked(asked);
    apply.clearFault();
    const found = await read.run();
    if (!found) {
      setTarget(null);
      return;
    }
    setResult(null);
    setTarget(found);
    setDraft(draftFor(found));
    setIsEdited(false);
    preview.again();
  };

  // A new selection is read by itself, unless that would throw away what the planner typed or is looking at.
  const { address, rows, columns } = context.selection;
  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (seen.current === address) return;
    seen.current = address;
    if (rows * columns > 1 && !isEdited && !result) load(false);
  });

  const afterWrite = (next: Notice) => {
    setNotice(next);
    setResult(null);
    refresh();
    if (target) load(false);
  };

  return {
    target,
    draft,
    spec,
    preview,
    result,
    notice,
    busyId,
    reading: read.busy,
    applying: apply.busy,
    fault: (wasAsked ? read.fault : null) ?? apply.fault ?? remove.fault ?? show.fault ?? preview.fault,
    obstacle: wasAsked || !read.fault ? null : faultSentence(read.fault, language),
    selectionMoved: target !== null && address !== target.address && isEdited,
    read: () => {
      setNotice(null);
      return load(true);
    },
    change(next: ColourDraft) {
      setDraft(next);
      setIsEdited(true);
      setNotice(null);
      apply.clearFault();
    },
    async apply() {
      if (!spec?.spec || !preview.isCurrent) return;
      setNotice(null);
      const { request, applied, worst, preview: counted } = preview.plan!;
      const done = await apply.run(request);
      if (!done) return preview.again();
      setResult({ applied, cells: counted.cells, counts: counted.counts, worst, undo: done.undo });
      setIsEdited(false);
      refresh();
    },
    undone: (undone: UndoResult) => afterWrite({ kind: 'undone', result: undone }),
    async remove({ id, address: coloured }: AppliedColours) {
      setBusyId(id);
      const removed = await remove.run({ id });
      setBusyId(null);
      if (removed) afterWrite({ kind: 'removed', address: coloured, undo: removed.undo });
    },
    /** Goes to the range in the sheet and reads it with the limits it has. */
    async edit({ id, address: coloured, spec: { areas } }: AppliedColours) {
      // One of several areas stands for all: what is selected there carries these colours.
      const place = areas[0]?.actual ?? coloured;
      setBusyId(id);
      const shown = await show.run({ address: place });
      setBusyId(null);
      if (shown === undefined) return;
      seen.current = place;
      refresh();
      await load(true);
    },
    startOver() {
      setResult(null);
      setTarget(null);
      setDraft(null);
      setIsEdited(false);
      refresh();
    },
  };
}
