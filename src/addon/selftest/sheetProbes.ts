/** What sheets do: marks, copies, validation, charts, merged cells, the selection. */
import type { Probes } from './Probe.ts';
import type { SheetProbeId } from './types.ts';

export const sheetProbes: Probes<SheetProbeId> = {
  sheetMetadata(_, sheet) {
    const read = () => sheet.getDeveloperMetadata().map((entry) => [entry.getKey(), entry.getValue()]);
    const [entry] = sheet.addDeveloperMetadata('k', 'v').getDeveloperMetadata();
    entry!.setValue('w');
    return [read(), entry!.remove(), read()];
  },
  /** New sheets of a book are copies of its first. */
  copiedSheet(_, sheet, __, spreadsheet) {
    sheet.setRowHeight(1, 34).setColumnWidth(2, 99).insertColumnsAfter(26, 1).setFrozenRows(2);
    const copy = spreadsheet.insertSheet(`${sheet.getName()}'3`, 1, { template: sheet });
    return [
      copy.getIndex(),
      copy.getFrozenRows(),
      copy.getRowHeight(1),
      copy.getColumnWidth(2),
      copy.getMaxColumns(),
    ];
  },
  validation(take) {
    const list = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']);
    const rule = take().setDataValidation(list.build()).getDataValidation()!;
    return [rule.getCriteriaType(), rule.getCriteriaValues()[0], rule.getAllowInvalid()];
  },
  chart(take, sheet) {
    sheet.insertChart(sheet.newChart().asLineChart().addRange(take(2, 2)).setPosition(9, 4, 0, 0).build());
    return sheet.getCharts().map((chart) => chart.getContainerInfo().getAnchorRow());
  },
  merge: (take) => [take().isPartOfMerge(), take(1, 2).merge().isPartOfMerge()],
  selection(_, sheet) {
    sheet.getRangeList(['A1', 'C3:D4']).activate();
    return sheet
      .getActiveRangeList()!
      .getRanges()
      .map((range) => range.getA1Notation());
  },
};
