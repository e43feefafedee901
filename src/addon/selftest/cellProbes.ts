/** What cells do with what is written into them. */
import { localDay } from './formulaProbes.ts';
import type { Probes } from './Probe.ts';

const refused = (work: () => unknown): string => {
  try {
    return `accepted: ${work()}`;
  } catch {
    return 'refused';
  }
};

const writtenFormats = ['0.0%', '#,##0"件"', '"¥"#,##0', 'yyyy/mm/dd', '0.00'];

export const cellProbes = {
  plainText({ take }) {
    const range = take(1, 4);
    range.setValues([["'=1+1", "'007", "'TRUE", "'2026/1/2"]]);
    return range
      .getValues()
      .concat(range.getFormulas())
      .map((row) => JSON.stringify(row))
      .join(' ');
  },
  exactNumber({ take }) {
    const range = take(1, 3);
    return range
      .setValues([[0.1 + 0.2, 123456789012345, -5e-7]])
      .getValues()[0]!
      .join(' ');
  },
  dateRoundTrip({ take }) {
    const instant = new Date(Date.UTC(2026, 10, 20, 3, 4, 5));
    const cell = take().setValue(instant);
    return (cell.getValue() as Date).getTime() - instant.getTime();
  },
  dateShown: ({ timeZone, take }) =>
    take().setValue(localDay(timeZone)).setNumberFormat('yyyy/mm/dd').getDisplayValue(),
  formats: ({ take }) =>
    take(1, writtenFormats.length)
      .setNumberFormats([writtenFormats.slice()])
      .getNumberFormats()[0]!
      .join(' '),
  percentShown: ({ take }) => take().setValue(0.123).setNumberFormat('0.0%').getDisplayValue(),
  generalFormat: ({ take }) =>
    take().setValue(1234.5).setNumberFormat('0.0%').setNumberFormat('General').getDisplayValue(),
  defaults({ take }) {
    const cell = take();
    return [cell.getBackground(), cell.getFontColor(), cell.getFontWeight()].join(' ');
  },
  clearedColours({ take }) {
    const cell = take()
      .setBackgrounds([['#f6c3b4']])
      .setFontColors([['#6f1600']]);
    const coloured = cell.getBackground();
    const none = [[null]] as unknown as string[][];
    cell.setBackgrounds(none).setFontColors(none);
    return [coloured, cell.getBackground(), cell.getFontColor()].join(' ');
  },
  wrongSize: ({ take }) => refused(() => take(1, 2).setValues([[1, 2, 3]])),
  outsideGrid: ({ sheet }) => refused(() => sheet.getRange(sheet.getMaxRows() + 1, 1).getValue()),
} satisfies Probes;
