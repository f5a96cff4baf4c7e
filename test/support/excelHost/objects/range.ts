import { type Area, formatArea } from "../../../../src/core/cells/cellRef";
import { cellsOf, fullAddress, intersects, parseArea, sizeOf } from "../addresses";
import type { ExcelObject } from "../excelObject";
import { raiseOwn, type SheetModel, type WorkbookModel } from "../model";
import { refuse } from "../refusal";
import { conditionalFormats } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { refuseIfProtected } from "./protection";
import { rangeAreas } from "./rangeAreas";
import { readCells, writeFormats, writeValues } from "./rangeCells";
import { rangeFormat } from "./rangeFormat";
import { usedArea } from "./usedArea";

export function range(workbook: WorkbookModel, sheet: SheetModel, area: Area): ExcelObject {
  const { rows, columns } = sizeOf(area);
  const part = (change: Partial<Area>) => range(workbook, sheet, { ...area, ...change });
  const spans = { rows: (index: number) => area.top + index, columns: (index: number) => area.left + index };
  return {
    className: "Range",
    get address() {
      return fullAddress(sheet.name, area);
    },
    rowIndex: area.top - 1,
    columnIndex: area.left - 1,
    rowCount: rows,
    columnCount: columns,
    get values() {
      return readCells(workbook, sheet, area, (cell) => cell?.value ?? "");
    },
    set values(values: unknown) {
      refuseIfProtected(sheet);
      writeValues(sheet, area, values);
      raiseOwn(workbook, "DataChanged", sheet, formatArea(area));
    },
    get formulas() {
      return readCells(workbook, sheet, area, (cell) => cell?.formula ?? cell?.value ?? "");
    },
    get numberFormat() {
      return readCells(workbook, sheet, area, (cell) => cell?.format ?? "General");
    },
    set numberFormat(formats: unknown) {
      refuseIfProtected(sheet, "looks");
      writeFormats(sheet, area, formats);
      raiseOwn(workbook, "FormatChanged", sheet, formatArea(area));
    },
    get hyperlink() {
      return sheet.links.get(`${area.top}:${area.left}`) ?? null;
    },
    set hyperlink(link: unknown) {
      refuseIfProtected(sheet);
      for (const { key } of cellsOf(area)) sheet.links.set(key, link);
      raiseOwn(workbook, "DataChanged", sheet, formatArea(area));
    },
    get format() {
      return rangeFormat(workbook, sheet, [area]);
    },
    get conditionalFormats() {
      return conditionalFormats(workbook, sheet, [area]);
    },
    get dataValidation() {
      return dataValidation(sheet, area);
    },
    getRow: (index: number) => part({ top: spans.rows(index), bottom: spans.rows(index) }),
    getBoundingRect: (other: unknown) => range(workbook, sheet, boundingRect(area, other)),
    getIntersection: (other: unknown) =>
      range(workbook, sheet, intersection(area, areaOf(other)) ?? refuse("ItemNotFound", "nothing in common")),
    getUsedRangeOrNullObject(valuesOnly: boolean | null) {
      const used = usedArea(sheet, valuesOnly ?? false, area);
      return used && range(workbook, sheet, used);
    },
    _ValidateArraySize(rowCount: number, columnCount: number) {
      if (rowCount !== rows || columnCount !== columns) refuse("InvalidArgument", "the array has another size");
    },
    getRowProperties: () => propertiesOf(rows, spans.rows, sheet.hiddenRows, "row"),
    getColumnProperties: () => propertiesOf(columns, spans.columns, sheet.hiddenColumns, "column"),
    getMergedAreasOrNullObject() {
      workbook.undoLosses++;
      // Only areas whose first cell lies in the range are found (OfficeDev/office-js #3611).
      const found = sheet.merges.filter(({ top, left }) => intersects({ top, left, bottom: top, right: left }, area));
      return found.length > 0 ? rangeAreas(workbook, sheet, found) : null;
    },
    merge(across: boolean | null) {
      refuseIfProtected(sheet);
      if (sheet.merges.some((other) => intersects(other, area))) refuse("InvalidOperation", "already merged");
      const bands = across ? rowsOf(area) : [area];
      for (const { key, row, column } of cellsOf(area)) {
        if (column !== area.left || (row !== area.top && !across)) sheet.cells.delete(key);
      }
      sheet.merges.push(...bands);
    },
    unmerge() {
      refuseIfProtected(sheet);
      sheet.merges = sheet.merges.filter((other) => !intersects(other, area));
    },
    clear() {
      refuseIfProtected(sheet);
      for (const map of [sheet.cells, sheet.formats, sheet.links]) {
        for (const key of map.keys()) if (isIn(area, key)) map.delete(key);
      }
      raiseOwn(workbook, "DataChanged", sheet, formatArea(area));
      raiseOwn(workbook, "FormatChanged", sheet, formatArea(area));
    },
    copyFrom(source: unknown, type: string | null) {
      if (type !== "All") refuse("NotImplemented", `copies of ${type}`);
      refuseIfProtected(sheet);
      const from = rangeOfObject(workbook, source);
      if (JSON.stringify(sizeOf(from.area)) !== JSON.stringify({ rows, columns })) {
        refuse("NotImplemented", "copies into a range of another size");
      }
      if (from.sheet.merges.length + from.sheet.links.size > 0)
        refuse("NotImplemented", "copies of merged cells or links");
      const targets = [...cellsOf(area)];
      for (const [index, { key }] of [...cellsOf(from.area)].entries()) {
        const target = targets[index]?.key ?? "";
        copyEntry(from.sheet.cells, key, sheet.cells, target);
        copyEntry(from.sheet.formats, key, sheet.formats, target);
      }
      raiseOwn(workbook, "DataChanged", sheet, formatArea(area));
      raiseOwn(workbook, "FormatChanged", sheet, formatArea(area));
    },
    select() {
      if (sheet.visibility !== "Visible") refuse("InvalidOperation", "a hidden sheet cannot be shown");
      workbook.activeSheet = sheet.id;
      workbook.selection = fullAddress(sheet.name, area);
    },
  };
}

function propertiesOf(count: number, at: (index: number) => number, hidden: ReadonlySet<number>, kind: string) {
  return Array.from({ length: count }, (_, index) => ({
    [`${kind}Index`]: at(index) - 1,
    [`${kind}Hidden`]: hidden.has(at(index)),
  }));
}

function boundingRect(area: Area, other: unknown): Area {
  const end = areaOf(other);
  return {
    top: Math.min(area.top, end.top),
    left: Math.min(area.left, end.left),
    bottom: Math.max(area.bottom, end.bottom),
    right: Math.max(area.right, end.right),
  };
}

function intersection(one: Area, other: Area): Area | null {
  if (!intersects(one, other)) return null;
  return {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
}

/** A range that was given as an argument, by its address or itself. */
function areaOf(other: unknown): Area {
  return typeof other === "string" ? parseArea(other) : areaOfObject(other);
}

function areaOfObject(object: unknown): Area {
  const address = typeof object === "object" && object !== null && "address" in object ? String(object.address) : "";
  return parseArea(address.slice(address.lastIndexOf("!") + 1));
}

/** The sheet and cells of a range that was given as an argument. */
function rangeOfObject(workbook: WorkbookModel, object: unknown): { sheet: SheetModel; area: Area } {
  const address = typeof object === "object" && object !== null && "address" in object ? String(object.address) : "";
  const name = address.slice(0, address.lastIndexOf("!")).replace(/^'|'$/g, "").replaceAll("''", "'");
  const sheet = workbook.sheets.find((each) => each.name === name) ?? refuse("InvalidArgument", "no range");
  return { sheet, area: areaOfObject(object) };
}

function copyEntry<T>(from: ReadonlyMap<string, T>, key: string, to: Map<string, T>, target: string): void {
  const entry = from.get(key);
  if (entry === undefined) to.delete(target);
  else to.set(target, structuredClone(entry));
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => {
    const row = area.top + index;
    return { ...area, top: row, bottom: row };
  });
}

function isIn(area: Area, key: string): boolean {
  const [row = 0, column = 0] = key.split(":").map(Number);
  return intersects(area, { top: row, left: column, bottom: row, right: column });
}
