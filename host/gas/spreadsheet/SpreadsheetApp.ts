/** The entry point of the spreadsheet service. */

import * as enums from '../enums.ts';
import { GasObject } from '../GasObject.ts';
import type { Range } from '../range/Range.ts';
import type { RangeList } from '../range/RangeList.ts';
import { TextStyleBuilder } from '../range/TextStyle.ts';
import { ConditionalFormatRuleBuilder } from '../rules/ConditionalFormatRuleBuilder.ts';
import { ServiceError } from '../ServiceError.ts';
import { Ui } from '../services/Ui.ts';
import type { Sheet } from '../sheet/Sheet.ts';
import { DataValidationBuilder } from '../validation/DataValidationBuilder.ts';
import type { Spreadsheet } from './Spreadsheet.ts';

export class SpreadsheetApp extends GasObject {
  readonly className = 'SpreadsheetApp';
  readonly BooleanCriteria = enums.BooleanCriteria;
  readonly BorderStyle = enums.BorderStyle;
  readonly CopyPasteType = enums.CopyPasteType;
  readonly DataValidationCriteria = enums.DataValidationCriteria;
  readonly DeveloperMetadataLocationType = enums.MetadataLocationType;
  readonly DeveloperMetadataVisibility = enums.MetadataVisibility;
  readonly Dimension = enums.Dimension;
  readonly InterpolationType = enums.InterpolationType;
  readonly ProtectionType = enums.ProtectionType;
  readonly SheetType = enums.SheetType;
  readonly WrapStrategy = enums.WrapStrategy;

  getActive(): Spreadsheet {
    return this.host.make.spreadsheet() as Spreadsheet;
  }
  getActiveSpreadsheet(): Spreadsheet {
    return this.getActive();
  }
  getActiveSheet(): Sheet {
    return this.getActive().getActiveSheet();
  }
  getActiveRange(): Range | null {
    return this.getActive().getActiveRange();
  }
  getActiveRangeList(): RangeList | null {
    return this.getActive().getActiveRangeList();
  }
  getCurrentCell(): Range {
    return this.getActive().getCurrentCell();
  }
  getSelection(): GasObject {
    return this.host.make.selection();
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  setActiveSpreadsheet(_spreadsheet: Spreadsheet): void {}
  /** Everything is written and evaluated at once, so nothing is left to flush. */
  flush(): void {}
  getUi(): Ui {
    if (!this.host.hasUi) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    return new Ui(this.host);
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.host);
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.host);
  }
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder(this.host);
  }
  openById(_id: string): never {
    throw new ServiceError(
      'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
  }
  openByUrl(_url: string): never {
    return this.openById(_url);
  }
}
