import { type Box, cellName } from '../../core/cells/Box.ts';
import type { Language } from '../../core/errors/messages/index.ts';
import { toCutoff } from '../../core/judge/Cutoff.ts';
import { nativeStatusFormula } from '../../core/judge/nativeVerdict.ts';
import { localFormula } from '../sheet/formulaLocale.ts';
import { type Area, isSharedTarget, type Thresholds } from './Area.ts';
import { numberText } from './numberText.ts';
import { marks, notJudged, statusText } from './palette.ts';

/** The formula of every status cell of an area, with its references as offsets (see `Contents`). */
export function statusFill(
  { actual, target, status }: Area,
  { direction, yellow, green }: Thresholds,
  language: Language,
  separator: ',' | ';',
): string {
  const offset = (box: Box) => `{${box.row - status!.row};${box.column - status!.column}}`;
  const targetText =
    typeof target === 'number'
      ? numberText(target)
      : isSharedTarget({ orientation: 'columns', actual, target, status })
        ? cellName(target.row, target.column, 'both')
        : offset(target);
  const formula = nativeStatusFormula(
    offset(actual),
    targetText,
    direction,
    { yellow: toCutoff(yellow), green: toCutoff(green) },
    {
      ok: statusText('ok', language),
      warn: statusText('warn', language),
      bad: statusText('bad', language),
      missing: statusText('none', language),
      unreadable: notJudged[language],
    },
  );
  return localFormula(`=${formula}`, separator);
}

/** Whether a cell's formula is one of ours: it answers with our three marks. */
export const isStatusFormula = (formula: string): boolean =>
  [marks.ok, marks.warn, marks.bad].every((mark) => formula.includes(`"${mark} `));
