import { useState } from 'preact/hooks';
import type { Figure } from '../../src/addon/server/seriesTypes.ts';
import type { SidebarContext, UndoResult } from '../../src/addon/server/types.ts';
import { useText } from '../i18n/index.ts';
import { firstCell } from '../parts/address.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Field.tsx';
import { Footer } from '../parts/Footer.tsx';
import { UndoneMessage } from '../parts/UndoneMessage.tsx';
import { useEscape } from '../parts/useEscape.ts';
import { FunnelViews } from './FunnelViews.tsx';
import { FigureMessages } from './figure/FigureMessages.tsx';
import { useWriteFigure } from './figure/useWriteFigure.ts';
import { SeriesViews } from './SeriesViews.tsx';
import type { Diagnosable } from './table/Table.ts';

export type View = 'situation' | 'leverage' | 'trial';

const views = {
  series: ['situation', 'leverage', 'trial'],
  funnel: ['leverage', 'trial'],
} as const;

interface Props {
  table: Diagnosable;
  context: SidebarContext;
  refresh(): void;
  onRead(): void;
}

/** What the views of a diagnosis need to put their figures into the sheet. */
export interface FigureWriter {
  /** First selected cell, where a figure would go. */
  readonly cell: string;
  readonly writing: boolean;
  onWrite(figure: Figure): void;
}

/** A table that could be read: its views, and what became of a figure on its way to the sheet. */
export function Diagnosis({ table, context, refresh, onRead }: Props) {
  const text = useText();
  const t = text.diagnosis;
  const [view, setView] = useState<View>(views[table.kind][0]);
  const [undone, setUndone] = useState<UndoResult | null>(null);
  const writing = useWriteFigure(refresh);
  const isAsking = writing.stage.kind === 'asking';
  useEscape(isAsking ? writing.keep : null);
  const afterUndo = (result: UndoResult) => {
    setUndone(result);
    writing.reset();
    refresh();
  };
  const writer: FigureWriter = {
    cell: firstCell(context.selection.address),
    writing: writing.busy,
    onWrite(figure) {
      setUndone(null);
      writing.start(figure);
    },
  };
  return (
    <>
      <main class="main stack">
        <h2 class="vh">{text.shell.tabs.diagnosis}</h2>
        <FigureMessages writing={writing} onUndone={afterUndo} />
        {undone && writing.stage.kind === 'idle' && <UndoneMessage result={undone} />}
        <div class="stack" inert={isAsking}>
          <div class="line sunken">
            <span>
              <span class="lab">{t.source}</span>
              <span class="nm">{table.address}</span>
            </span>
            <Button small onPress={onRead}>
              {t.readAgain}
            </Button>
          </div>
          <div class="views">
            <Choice
              legend={t.views}
              name="view"
              value={view}
              options={views[table.kind].map((value) => ({ value, label: t.view[value] }))}
              onChange={(next) => setView(next)}
            />
          </div>
          {table.kind === 'series' ? (
            <SeriesViews table={table} view={view} today={context.today} writer={writer} />
          ) : (
            <FunnelViews table={table} view={view} writer={writer} />
          )}
        </div>
      </main>
      {!isAsking && view !== 'trial' && (
        <Footer>
          <Button kind="primary" onPress={() => setView('trial')}>
            {t.toTrial}
          </Button>
        </Footer>
      )}
      {isAsking && (
        <Footer>
          <Button onPress={writing.keep}>{text.reverse.keep}</Button>
          <Button kind="primary" busy={writing.busy} onPress={writing.overwrite}>
            {writing.busy ? t.figure.writing : text.reverse.overwrite}
          </Button>
        </Footer>
      )}
    </>
  );
}
