/** What sheets do: marks that stay findable, validation, charts, merged cells, the selection. */
import type { Probes } from './Probe.ts';

export const sheetProbes = {
  sheetMetadata({ spreadsheet, sheet }) {
    const key = 'gyakusan.probe';
    sheet.addDeveloperMetadata(key, 'v');
    sheet.setName(`${sheet.getName()} 2`);
    const [found] = spreadsheet.createDeveloperMetadataFinder().withKey(key).find();
    const place = found?.getLocation().getSheet();
    const isSame = place && place.getSheetId() === sheet.getSheetId() && found!.getValue() === 'v';
    return isSame ? 'found, renamed' : `found ${place ? place.getName() : 'nothing'}`;
  },
  rowMetadata({ sheet, take }) {
    const row = take().getRow();
    sheet.getRange(`${row}:${row}`).addDeveloperMetadata('gyakusan.row');
    sheet.insertRowsBefore(row, 1);
    const [found] = sheet.createDeveloperMetadataFinder().withKey('gyakusan.row').find();
    return `moved ${found!.getLocation().getRow()!.getRow() - row}`;
  },
  validation({ take }) {
    const list = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true);
    const cell = take().setDataValidation(list.setAllowInvalid(false).build());
    const rule = cell.getDataValidation()!;
    return [rule.getCriteriaType(), rule.getCriteriaValues()[0], rule.getAllowInvalid()].join(' ');
  },
  checkbox({ take }) {
    const cell = take();
    cell.insertCheckboxes();
    return cell.getValue();
  },
  chart({ sheet, take }) {
    const range = take(3, 2).setValues([
      ['x', 'y'],
      [1, 2],
      [2, 3],
    ]);
    const row = range.getRow();
    const builder = sheet.newChart().asLineChart().addRange(range).setNumHeaders(1);
    sheet.insertChart(builder.setPosition(row, 4, 0, 0).build());
    const [chart] = sheet.getCharts();
    const anchor = chart!.getContainerInfo().getAnchorRow();
    sheet.removeChart(chart!);
    return `at row ${anchor - row}, ${sheet.getCharts().length} left`;
  },
  merge({ take }) {
    const range = take(1, 2).merge();
    return `${range.isPartOfMerge()} ${range.breakApart().isPartOfMerge()}`;
  },
  selection({ sheet }) {
    sheet.getRangeList(['A1', 'C3:D4']).activate();
    return sheet
      .getActiveRangeList()!
      .getRanges()
      .map((range) => range.getA1Notation())
      .join(' ');
  },
} satisfies Probes;
