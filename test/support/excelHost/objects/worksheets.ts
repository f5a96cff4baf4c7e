import type { ExcelObject } from "../excelObject";
import { emptySheet, nextId, raise, type SheetModel, type WorkbookModel } from "../model";
import { refuse } from "../refusal";
import { worksheet } from "./worksheet";

export function worksheets(workbook: WorkbookModel, register: (event: string, on: boolean) => void): ExcelObject {
  const find = (key: string) => workbook.sheets.find(({ id, name }) => id === key || sameName(name, key));
  const registrations = [
    ...["DataChanged", "SelectionChanged", "Added", "Deleted", "FormatChanged", "RowSorted", "ColumnSorted"],
    "ProtectionChanged",
  ];
  return {
    className: "WorksheetCollection",
    get items() {
      return workbook.sheets.map((sheet) => worksheet(workbook, sheet));
    },
    getItem(key: string) {
      const sheet = find(key) ?? refuse("ItemNotFound", `no sheet ${key}`);
      return worksheet(workbook, sheet);
    },
    getItemOrNullObject(key: string) {
      const sheet = find(key);
      return sheet ? worksheet(workbook, sheet) : null;
    },
    add(name: string) {
      if (workbook.structureProtected) refuse("AccessDenied", "the workbook's structure is protected");
      checkName(workbook, name);
      const sheet = emptySheet(nextId(workbook), name);
      workbook.sheets.push(sheet);
      workbook.undoLosses++;
      raise(workbook, "Added", { source: "Local", worksheetId: sheet.id });
      return worksheet(workbook, sheet);
    },
    ...Object.fromEntries(
      registrations.flatMap((event) => [
        [`_Register${event}Event`, () => register(event, true)],
        [`_Unregister${event}Event`, () => register(event, false)],
      ]),
    ),
  };
}

/** Refuses what Excel does not take for a sheet's name; `sheet` is the one that is to bear it. */
export function checkName(workbook: WorkbookModel, name: string, sheet?: SheetModel): void {
  const isForbidden = /[[\]:*?/\\]|^'|'$|^$|^history$/i.test(name);
  if (isForbidden || name.length > 31) {
    refuse("InvalidArgument", `no name for a sheet: ${name}`);
  }
  if (workbook.sheets.some((other) => other !== sheet && sameName(other.name, name))) {
    refuse("ItemAlreadyExists", `there is a sheet ${name}`);
  }
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
