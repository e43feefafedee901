import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SidebarContext, UndoResult, WriteResult } from '../../src/addon/server/types.ts';
import { useText } from '../i18n/index.ts';
import type { Sentence } from '../i18n/reverse.ts';
import { firstCell, splitAddress } from '../parts/address.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Field.tsx';
import { Footer } from '../parts/Footer.tsx';
import { UndoneMessage } from '../parts/UndoneMessage.tsx';
import { useEscape } from '../parts/useEscape.ts';
import { useWriteBlock } from '../parts/useWriteBlock.ts';
import { FigureMessages } from './figure/FigureMessages.tsx';
import type { FigureWriter } from './figure/FigureWriter.ts';
import { layoutFigure } from './figure/layoutFigure.ts';
import type { Writing } from './figure/Writing.ts';

export type View = 'situation' | 'leverage' | 'trial' | 'tree';

/** Something else than a figure that is written, with what is said of it. */
interface Saving {
  readonly writing: Writing;
  written(result: WriteResult): Sentence;
}

interface Props {
  context: SidebarContext;
  refresh(): void;
  views: readonly View[];
  view: View;
  onView(view: View): void;
  /** Above everything: what became of a repair. */
  notice: ComponentChildren;
  /** What was read, and the way to read something else. */
  source: ComponentChildren;
  saving: Saving | null;
  /** Instead of the way to 試算, which 試算 itself does not have; null: nothing else. */
  footer: ((writer: FigureWriter) => ComponentChildren) | null;
  children(writer: FigureWriter): ComponentChildren;
}

/** What all diagnoses have around their views: the choice of view, what becomes of figures, and the footer. */
export function DiagnosisFrame(props: Props) {
  const { context, refresh, views, view, onView, source, saving } = props;
  const text = useText();
  const t = text.diagnosis;
  const [undone, setUndone] = useState<UndoResult | null>(null);
  const figures = useWriteBlock(refresh);
  const writings: Writing[] = saving ? [figures, saving.writing] : [figures];
  const asking = writings.find(({ stage }) => stage.kind === 'asking');
  const isIdle = writings.every(({ stage }) => stage.kind === 'idle');
  useEscape(asking ? asking.keep : null);
  const afterUndo = (result: UndoResult) => {
    setUndone(result);
    for (const writing of writings) writing.reset();
    refresh();
  };
  const cell = firstCell(context.selection.address);
  const writer: FigureWriter = {
    cell,
    writing: figures.busy,
    onWrite(figure) {
      setUndone(null);
      saving?.writing.reset();
      figures.start(() => layoutFigure(figure, text.language));
    },
  };
  // The button goes away with its view; the keyboard goes on at the first slider, where there is none at the view.
  const toTrial = () => {
    onView('trial');
    setTimeout(() => {
      const next = document.getElementById('lever-0') ?? document.getElementById('view-trial');
      next?.focus();
    });
  };
  return (
    <>
      <main class="main stack">
        <h2 class="vh">{text.shell.tabs.diagnosis}</h2>
        {props.notice}
        <FigureMessages
          writing={figures}
          written={({ address }) =>
            t.figure.written(splitAddress(address).sheet, splitAddress(address).cells)
          }
          onUndone={afterUndo}
        />
        {saving && <FigureMessages {...saving} onUndone={afterUndo} />}
        {undone && isIdle && <UndoneMessage result={undone} />}
        <div class="stack" inert={asking !== undefined}>
          <div class="views">
            <Choice
              legend={t.views}
              name="view"
              value={view}
              options={views.map((value) => ({ value, label: t.view[value] }))}
              onChange={onView}
            />
          </div>
          {props.children(writer)}
          {source}
        </div>
      </main>
      {!asking &&
        (props.footer?.(writer) ??
          (view !== 'trial' && (
            <Footer>
              <Button kind="primary" onPress={toTrial}>
                {t.toTrial}
              </Button>
            </Footer>
          )))}
      {asking && (
        <Footer>
          <Button onPress={asking.keep}>{text.reverse.keep}</Button>
          <Button kind="primary" busy={asking.busy} onPress={asking.overwrite}>
            {asking.busy ? t.figure.writing : text.reverse.overwrite}
          </Button>
        </Footer>
      )}
    </>
  );
}
