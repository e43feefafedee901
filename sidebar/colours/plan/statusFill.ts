import { type Box, cellName } from '../../../src/core/cells/Box.ts';
import { localFormula, type Separator } from '../../../src/core/cells/localFormula.ts';
import type { Language } from '../../../src/core/errors/messages/index.ts';
import { toCutoff } from '../../../src/core/judge/Cutoff.ts';
import { nativeStatusFormula } from '../../../src/core/judge/nativeVerdict.ts';
import { type Area, isSharedTarget, type Thresholds } from './Area.ts';
import { numberText } from './numberText.ts';
import { notJudged, statusText } from './words.ts';

/** The formula of every status cell of an area, with its references as offsets (see `Contents`). */
export function statusFill(
  { actual, target, status }: Area,
  { direction, yellow, green }: Thresholds,
  language: Language,
  separator: Separator,
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
