import { useEffect, useState } from 'preact/hooks';
import { assess } from '../situation/assess.ts';
import type { Calendar } from '../situation/useCalendar.ts';
import type { BookDiagnosis } from './BookDiagnosis.ts';
import type { BookSubject } from './BookSubject.ts';
import { planModel } from './planModel.ts';
import { standingOf } from './standing.ts';

/** How far the calculation is: KPIs done of all. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** So that the page can be drawn and やめる be pressed between two KPIs. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Works a book out KPI by KPI. The result is null until it is done; leaving the page stops it. */
export function useBookDiagnosis(
  subject: BookSubject,
  calendar: Calendar | null,
): { result: BookDiagnosis | null; progress: Progress } {
  const [result, setResult] = useState<BookDiagnosis | null>(null);
  const [done, setDone] = useState(0);
  const { kpis } = subject.plan;
  const isExplained = calendar?.isExplained;
  useEffect(() => {
    let isWanted = true;
    const work = async () => {
      const outlooks: [string, ReturnType<typeof assess>][] = [];
      for (const { id } of kpis) {
        await pause();
        if (!isWanted) return;
        outlooks.push([id, assess(subject.seriesOf.get(id)!, subject.horizon, isExplained)]);
        setDone(outlooks.length);
      }
      setResult({
        subject,
        standings: subject.table.series.map(({ id }) =>
          standingOf(kpis.find((kpi) => kpi.id === id)!, subject),
        ),
        outlooks: new Map(outlooks),
        model: planModel(subject),
      });
    };
    work();
    return () => {
      isWanted = false;
    };
  }, [subject, isExplained]);
  return { result, progress: { done, all: kpis.length } };
}
