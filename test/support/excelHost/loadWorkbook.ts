import type { Cell } from "../../../src/core/cells/cellValue";
import type { SheetData, WorkbookData } from "../../../src/core/workbook/workbookData";
import { formatGeneratedTag, generatedTagName } from "../../../src/hosts/generatedTag";
import { type CellModel, emptySheet, nextId, type SheetModel, type WorkbookModel } from "./model";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** The workbook as Excel has it open. */
export function loadWorkbook({ date1904, sheets }: WorkbookData): WorkbookModel {
  const workbook: WorkbookModel = {
    date1904,
    structureProtected: false,
    sheets: [],
    activeSheet: "",
    selection: "",
    undoLosses: 0,
    lastId: 0,
    events: [],
    opened: [],
    forbidsNewWorkbooks: false,
    tooManyCells: "null",
  };
  workbook.sheets = sheets.map((sheet) => loadSheet(sheet, nextId(workbook)));
  return workbook;
}

function loadSheet(data: SheetData, id: string): SheetModel {
  const sheet = emptySheet(id, data.name);
  sheet.visibility = visibilities[data.visibility];
  for (const { row, hidden, cells } of data.rows) {
    if (hidden) sheet.hiddenRows.add(row);
    cells.forEach((cell, column) => {
      if (cell) sheet.cells.set(`${row}:${column}`, cellModel(cell));
    });
  }
  for (const { from, to } of data.hiddenColumns) {
    for (let column = from; column <= to; column++) sheet.hiddenColumns.add(column);
  }
  sheet.merges = [...data.merges];
  if (data.generated) {
    sheet.names.push({ name: generatedTagName, formula: `=${formatGeneratedTag(data.generated)}`, visible: false });
  }
  return sheet;
}

function cellModel(cell: Cell): CellModel {
  const formula = cell.formula === undefined ? {} : { formula: `=${cell.formula}` };
  switch (cell.kind) {
    case "text":
      return { value: cell.text, format: "General", ...formula };
    case "number":
      return { value: cell.number, format: cell.format, ...formula };
    case "boolean":
      return { value: cell.boolean, format: "General", ...formula };
    case "picture":
      return { value: "#VALUE!", format: "General", ...formula };
    case "error":
      return { value: cell.code, format: "General", ...formula };
  }
}
