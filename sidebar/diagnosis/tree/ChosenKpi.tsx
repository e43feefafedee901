import { sheetPrefix } from '../../../src/core/book/a1.ts';
import { columnLetter } from '../../../src/core/cells/Box.ts';
import { cellOf } from '../../../src/core/model/readPlan.ts';
import { definitionCell } from '../../audit/AuditSubject.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../parts/Button.tsx';
import { FaultMessage } from '../../parts/FaultMessage.tsx';
import { useAction } from '../../server/useCall.ts';
import type { BookDiagnosis } from '../book/BookDiagnosis.ts';
import type { Standing } from '../book/standing.ts';
import { formatChange, formatValue } from '../formatValue.ts';
import type { LeverageRows } from '../leverage/LeverageRows.ts';

interface Props {
  diagnosis: BookDiagnosis;
  standing: Standing;
  rows: LeverageRows | null;
  /** Buttons about the node's place in the picture. */
  children: preact.ComponentChildren;
}

/** The chosen KPI: how its number comes about, who and what is planned, and what it does for the KGI. */
export function ChosenKpi({ diagnosis, standing, rows, children }: Props) {
  const { diagnosis: texts, language } = useText();
  const text = texts.tree;
  const show = useAction('showCells');
  const { kpi, series, actual, target, counts } = standing;
  const { reading, actuals } = diagnosis.subject;
  const value = (n: number) => formatValue(n, series.form, language);
  const count = (n: number) => formatValue(n, 'count', language);
  const definition = cellOf(reading, kpi.id, 'name');
  const cell = series.cells.find((one) => one !== null);
  const step = rows?.steps.find(({ id }) => id === kpi.id);
  const back = rows?.back.find(({ id }) => id === kpi.id);
  const past = rows?.past?.find(({ id }) => id === kpi.id);
  const change = (n: number) => formatChange(n, rows!.goal.form, language);
  const facts = [
    target === null ? '' : text.target(value(target)),
    kpi.owner && text.owner(kpi.owner),
    kpi.planB && text.planB(kpi.planB),
  ].filter((part) => part !== '');
  const effects = [
    step ? text.onePercent(change(step.effect)) : '',
    back ? text.restore(change(back.effect)) : '',
    past ? text.past(value(past.low), value(past.high)) : '',
  ].filter((part) => part !== '');
  return (
    <div class="panel" role="status">
      <p class="lab">{text.chosen}</p>
      <p>
        <b class="strong nm">{kpi.name}</b>{' '}
        {counts && counts.cases > 0
          ? text.equals(count(counts.hits), count(counts.cases), value(actual ?? 0))
          : actual === null
            ? '–'
            : value(actual)}
      </p>
      {facts.length > 0 && <p class="hint nm">{facts.join(texts.stop)}</p>}
      {effects.length > 0 && <p class="hint">{effects.join(texts.stop)}</p>}
      <div class="btns">
        {definition && (
          <Button small onPress={() => show.run({ address: definitionCell(reading, definition).address })}>
            {text.openDefinition}
          </Button>
        )}
        {cell && (
          <Button small onPress={() => show.run({ address: columnOf(cell, actuals.sheetName) })}>
            {text.openActuals}
          </Button>
        )}
        {children}
      </div>
      {show.fault && <FaultMessage fault={show.fault} />}
    </div>
  );
}

/** The heading above a cell of 実績, so that the whole column comes into sight. */
const columnOf = (cell: string, sheet: string): string => {
  const letters = /([A-Z]+)\d+$/.exec(cell)?.[1] ?? columnLetter(1);
  return `${sheetPrefix(sheet)}${letters}4`;
};
