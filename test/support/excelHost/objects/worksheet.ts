import { formatArea } from "../../../../src/core/cells/cellRef";
import { parseArea, parseAreas, wholeSheet } from "../addresses";
import type { ExcelObject } from "../excelObject";
import { raise, type SheetModel, type WorkbookModel } from "../model";
import { refuse } from "../refusal";
import { charts } from "./charts";
import { namedItems } from "./namedItems";
import { freezePanes, pageBreaks, pageLayout } from "./page";
import { refuseIfProtected } from "./protection";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { usedArea } from "./usedArea";
import { checkName } from "./worksheets";

export function worksheet(workbook: WorkbookModel, sheet: SheetModel): ExcelObject {
  const { settings } = sheet;
  const object = {
    className: "Worksheet",
    wireId: sheet.id,
    get id() {
      return sheet.id;
    },
    get name() {
      return sheet.name;
    },
    set name(name: string) {
      if (workbook.structureProtected) refuse("AccessDenied", "the workbook's structure is protected");
      checkName(workbook, name, sheet);
      sheet.name = name;
    },
    get visibility() {
      return sheet.visibility;
    },
    set visibility(visibility: SheetModel["visibility"]) {
      if (workbook.structureProtected) refuse("AccessDenied", "the workbook's structure is protected");
      if (
        visibility !== "Visible" &&
        workbook.sheets.every((each) => each === sheet || each.visibility !== "Visible")
      ) {
        refuse("InvalidOperation", "a workbook has at least one visible sheet");
      }
      sheet.visibility = visibility;
    },
    get position() {
      return workbook.sheets.indexOf(sheet);
    },
    get showGridlines() {
      return settings.showGridlines ?? true;
    },
    set showGridlines(shown: unknown) {
      settings.showGridlines = shown;
    },
    protection: {
      className: "WorksheetProtection",
      get protected() {
        return sheet.protection.protected;
      },
      get options() {
        return { allowFormatCells: sheet.protection.allowFormatCells };
      },
      // Both refuse what is so already (OfficeDev/office-js #6784).
      protect() {
        if (sheet.protection.protected) refuse("AccessDenied", `sheet ${sheet.name} is protected already`);
        sheet.protection = { protected: true, allowFormatCells: false };
      },
      unprotect() {
        if (!sheet.protection.protected) refuse("AccessDenied", `sheet ${sheet.name} is not protected`);
        sheet.protection = { protected: false, allowFormatCells: false };
      },
    },
    autoFilter: {
      className: "AutoFilter",
      get enabled() {
        return sheet.isFiltered;
      },
      remove() {
        refuseIfProtected(sheet);
        sheet.isFiltered = false;
        sheet.hiddenRows.clear();
      },
    },
    names: namedItems(sheet),
    charts: charts(workbook, sheet),
    pageLayout: pageLayout(sheet),
    freezePanes: freezePanes(sheet),
    horizontalPageBreaks: pageBreaks(sheet, "pageBreaks"),
    verticalPageBreaks: pageBreaks(sheet, "columnBreaks"),
    getRange: (address: string | null) => range(workbook, sheet, address ? parseArea(address) : wholeSheet),
    getRanges: (address: string | null) => rangeAreas(workbook, sheet, address ? parseAreas(address) : [wholeSheet]),
    getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
      range(workbook, sheet, { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns }),
    /** A1 on a blank sheet. */
    getUsedRange: (valuesOnly: boolean | null) =>
      range(workbook, sheet, usedArea(sheet, valuesOnly ?? false) ?? parseArea("A1")),
    activate() {
      if (sheet.visibility !== "Visible") refuse("InvalidOperation", "a hidden sheet cannot be activated");
      workbook.activeSheet = sheet.id;
      workbook.selection = `${sheet.name}!${formatArea({ top: 1, left: 1, bottom: 1, right: 1 })}`;
    },
    delete() {
      if (workbook.structureProtected) refuse("AccessDenied", "the workbook's structure is protected");
      if (sheet.visibility === "VeryHidden") refuse("InvalidOperation", "a very hidden sheet cannot be deleted");
      refuseIfProtected(sheet);
      workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
      workbook.undoLosses++;
      raise(workbook, "Deleted", { source: "Local", worksheetId: sheet.id });
    },
  };
  return sheet.isChart ? chartSheet(object) : object;
}

/** What a chart sheet has in common with other sheets; everything else Excel refuses. */
const ofEverySheet: ReadonlySet<string> = new Set([
  ...["className", "wireId", "id", "name", "visibility", "position", "activate", "delete"],
]);

function chartSheet(object: ExcelObject): ExcelObject {
  return new Proxy(object, {
    get: (target, name) =>
      ofEverySheet.has(String(name)) || !(name in target)
        ? Reflect.get(target, name)
        : refuse("UnsupportedSheet", `a chart sheet has no ${String(name)}`),
  });
}
