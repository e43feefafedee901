import { useText } from '../../i18n/index.ts';
import type { FigureWriter } from '../figure/FigureWriter.ts';
import { ChangeSection } from '../leverage/ChangeSection.tsx';
import { ComparePeriods } from '../leverage/ComparePeriods.tsx';
import type { LeverageRows } from '../leverage/LeverageRows.ts';
import { Looks } from '../leverage/Looks.tsx';
import { labelOf, periodPairs } from '../leverage/periodPairs.ts';
import { usePair } from '../leverage/usePair.ts';
import type { BookDiagnosis } from './BookDiagnosis.ts';
import { bookChange } from './bookChange.ts';
import type { PlanModel } from './planModel.ts';

interface Props {
  diagnosis: BookDiagnosis;
  model: PlanModel;
  /** Null: the year is over. */
  rows: LeverageRows | null;
  writer: FigureWriter;
}

/** 効きどころ of a book: what each lever would do by the end of the year, and where a change came from. */
export function BookLeverage({ diagnosis, model, rows, writer }: Props) {
  const { diagnosis: texts } = useText();
  const { book, leverage } = texts;
  const { subject } = diagnosis;
  const { table, horizon } = subject;
  const { pairs, ...compare } = usePair(periodPairs(table, horizon), horizon.last);
  const isSum = subject.seriesOf.get(model.goal.id)!.joining === 'sum';
  const rest = book.leverage.rest(horizon.remaining, texts.horizon.unit[table.grain]);
  const { before, after } = compare.pair;
  const labels = [labelOf(table, before, texts.range), labelOf(table, after, texts.range)] as const;
  const change = pairs.size > 0 ? bookChange(subject, model, compare.pair, labels) : null;
  const { back, backTitle: title, backNone: none } = book.leverage;
  return (
    <>
      <div>
        <h2 class="t">{leverage.title}</h2>
        {rows && (
          <p class="lead">
            {isSum ? book.leverage.lead(model.goal.name, rest) : book.leverage.level(model.goal.name)}
          </p>
        )}
      </div>
      {rows ? (
        <Looks rows={rows} back={{ look: back, title, none }} writer={writer} />
      ) : (
        <p class="panel">{book.over}</p>
      )}
      <section class="stack">
        <h3 class="sec">{book.leverage.change}</h3>
        {change ? (
          <ComparePeriods table={table} last={horizon.last} pairs={pairs} {...compare} />
        ) : (
          <p class="hint">{book.leverage.nothingToCompare}</p>
        )}
        {change && 'missing' in change && (
          <p class="panel nm">
            {change.missing.length > 0
              ? book.leverage.missing(change.missing.join(texts.comma))
              : book.leverage.undefined}
          </p>
        )}
        {change && !('missing' in change) && (
          <>
            <ChangeSection change={change} writer={writer} />
            <p class="hint">{book.leverage.changeLead}</p>
          </>
        )}
      </section>
    </>
  );
}
