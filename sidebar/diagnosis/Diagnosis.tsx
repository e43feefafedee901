import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SidebarContext } from '../../src/addon/server/types.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { DiagnosisFrame, type View } from './DiagnosisFrame.tsx';
import { FunnelViews } from './FunnelViews.tsx';
import { SeriesViews } from './SeriesViews.tsx';
import type { Diagnosable } from './table/Table.ts';

const views = {
  series: ['situation', 'leverage', 'trial'],
  funnel: ['leverage', 'trial'],
} as const;

interface Props {
  notice: ComponentChildren;
  table: Diagnosable;
  context: SidebarContext;
  refresh(): void;
  onRead(): void;
  /** Back to the KPI book; null: there is none. */
  onBook: (() => void) | null;
}

/** A table that could be read, in its views. */
export function Diagnosis({ table, context, refresh, onRead, onBook, notice }: Props) {
  const { diagnosis: text } = useText();
  const [view, setView] = useState<View>(views[table.kind][0]);
  return (
    <DiagnosisFrame
      context={context}
      refresh={refresh}
      views={views[table.kind]}
      view={view}
      onView={setView}
      notice={notice}
      saving={null}
      footer={null}
      source={
        <div class="sunken source">
          <span class="lab">{text.source}</span>
          <span class="nm">{table.address}</span>
          <div class="btns">
            <Button small onPress={onRead}>
              {text.readAgain}
            </Button>
            {onBook && (
              <Button small onPress={onBook}>
                {text.book.toBook}
              </Button>
            )}
          </div>
        </div>
      }
    >
      {(writer) =>
        table.kind === 'series' ? (
          <SeriesViews table={table} view={view} context={context} writer={writer} />
        ) : (
          <FunnelViews table={table} view={view} writer={writer} />
        )
      }
    </DiagnosisFrame>
  );
}
