import { useState } from 'preact/hooks';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../parts/Button.tsx';
import { FaultMessage } from '../../parts/FaultMessage.tsx';
import { useAction } from '../../server/useCall.ts';
import { dayOf, isoDay } from '../table/periods.ts';
import type { Calendar } from './useCalendar.ts';

const LISTED = 6;

/** Which days the calendar explains, in a sentence; the company's own are read from the selection. */
export function CompanyHolidays({ calendar }: { calendar: Calendar }) {
  const { diagnosis, shell } = useText();
  const text = diagnosis.calendar;
  const { run, busy, fault } = useAction('readTable');
  const [isNone, setIsNone] = useState(false);
  const { explained, holidays } = calendar;
  const read = async () => {
    const reading = await run({ wholeTable: true, withNames: false });
    if (!reading) return;
    const days = reading.values
      .flat()
      .flatMap((cell) => (typeof cell === 'string' ? (dayOf(cell) ?? []) : []));
    setIsNone(days.length === 0);
    if (days.length > 0) calendar.setHolidays(new Set(days.map(isoDay)));
  };
  const list =
    explained.slice(-LISTED).join(diagnosis.comma) + (explained.length > LISTED ? text.others : '');
  return (
    <div>
      <p class="hint" role="status">
        {explained.length === 0 ? text.none : text.explained(explained.length, list)}
        {holidays.size > 0 && shell.space + text.read(holidays.size)}
        {isNone && shell.space + text.noDates}
      </p>
      <Button small busy={busy} onPress={read}>
        {text.fromSelection}
      </Button>
      {fault && <FaultMessage fault={fault} />}
    </div>
  );
}
