import { useRef, useState } from 'preact/hooks';
import type { WriteResult } from '../../../src/addon/server/types.ts';
import { layoutBook } from '../../../src/core/book/layoutBook.ts';
import { readBookPlan } from '../../../src/core/book/readBookPlan.ts';
import type { SheetBlock } from '../../../src/core/book/SheetBlock.ts';
import { KpiError } from '../../../src/core/errors/KpiError.ts';
import { applyEdits, type PlanEdit } from '../../../src/core/model/edits.ts';
import { findKpi, type Plan } from '../../../src/core/model/Plan.ts';
import { useText } from '../../i18n/index.ts';
import { useWriteBlock } from '../../parts/useWriteBlock.ts';
import { SidebarFault } from '../../server/faults.ts';
import { useAction } from '../../server/useCall.ts';

/** What a measure does to one KPI: its words, and its uplift as KPI定義 writes it. */
export interface Measure {
  readonly kpi: string;
  readonly words: string;
  readonly uplift: string;
}

/** Keeps measures as the plan B of their KPIs, in KPI定義 as it stands now: read again, since it may have been edited. */
export function useSavePlan(afterWrite: () => void) {
  const { language } = useText();
  const readBook = useAction('readBook');
  const planBook = useAction('planBook');
  const buildBook = useAction('buildBook');
  const sheets = useRef<readonly SheetBlock[]>([]);
  const [gone, setGone] = useState<SidebarFault | null>(null);

  const place = async (measures: readonly Measure[]) => {
    setGone(null);
    const book = await readBook.run();
    if (!book) return undefined;
    try {
      const reading = readBookPlan(book);
      const plan = reading && applyEdits(reading.plan, edits(reading.plan, measures));
      sheets.current = plan
        ? layoutBook(plan, language, book).filter(({ key }) => key === 'definitions')
        : [];
    } catch (error) {
      if (!(error instanceof KpiError)) throw error;
      setGone(new SidebarFault({ code: error.code, data: error.data, cell: null }));
      return undefined;
    }
    const planned = await planBook.run({ sheets: sheets.current });
    if (!planned) return undefined;
    const { covers, fingerprint } = planned;
    return { address: planned.sheets[0]!.name, occupied: covers, fingerprint };
  };
  const write = async (
    _: readonly Measure[],
    { fingerprint }: { fingerprint: string },
    mayOverwrite: boolean,
  ) => {
    const result = await buildBook.run({ sheets: sheets.current, fingerprint, mayOverwrite });
    return result && ({ address: result.sheets[0]!.name, undo: result.undo } satisfies WriteResult);
  };
  return useWriteBlock<readonly Measure[]>(
    {
      busy: readBook.busy || planBook.busy,
      fault: gone ?? readBook.fault ?? planBook.fault,
      run: place,
      clearFault: () => {
        setGone(null);
        readBook.clearFault();
        planBook.clearFault();
      },
    },
    { ...buildBook, run: write },
    afterWrite,
  );
}

/** A plan B that has words keeps them; only its uplift is what was tried. */
function edits(plan: Plan, measures: readonly Measure[]): PlanEdit[] {
  return measures.map(({ kpi, words, uplift }) => ({
    kind: 'set',
    kpi,
    values: { planB: findKpi(plan, kpi)?.planB || words, planBUplift: uplift },
  }));
}
