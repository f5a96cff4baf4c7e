import { type KunmingSheet, kunmingKeys, kunmingSheetNames } from "../../scripts/samples/kunmingSheets";
import type { CellRef } from "../../src/core/cells/cellRef";
import type { Cell } from "../../src/core/cells/cellValue";
import type { PictureFormat } from "../../src/core/cells/pictureFormat";
import type { Notice } from "../../src/core/notice/notice";
import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import type { pairColumns } from "../../src/core/workbook/kinds/pair/columns";
import type { personColumns } from "../../src/core/workbook/kinds/person/columns";
import type { teamColumns } from "../../src/core/workbook/kinds/team/columns";
import { layoutId } from "../../src/core/workbook/layoutId";
import { readRecords } from "../../src/core/workbook/reading/readRecords";
import type { Records } from "../../src/core/workbook/records";
import { type ColumnSpec, standardRows } from "../../src/core/workbook/schema";
import type { FixedCatalogues } from "../../src/core/workbook/standardWorkbook/fixedSheets";
import { standardWorkbook } from "../../src/core/workbook/standardWorkbook/standardWorkbook";
import type { RowData, SheetData, WorkbookData } from "../../src/core/workbook/workbookData";
import { validRows } from "./validRows";

/** What a clerk typed: text, a number, or nothing. */
export type Typed = string | number | null;
interface ColumnKeys extends Omit<FixedKeys, "quotaTable"> {
  goldWorkers: (typeof personColumns)[number]["key"];
  pairs: (typeof pairColumns)[number]["key"];
  stations: (typeof teamColumns)[number]["key"];
  studios: (typeof teamColumns)[number]["key"];
  quotaTable: FixedKeys["quotaTable"] | "quota.gold" | "quota.station" | "quota.studio";
}
type FixedKeys = { [K in keyof FixedCatalogues]: FixedCatalogues[K]["columns"][number]["key"] };
export type TypedRow<K extends KunmingSheet> = { readonly [S in ColumnKeys[K]]?: Typed };

/**
 * A nomination workbook by what differs from a valid one. Each row starts as `validRows` has it; sheets that are not
 * named are empty, but for 单位信息, the four rows of 初审公示 and 名额分配, which stand as they should.
 */
export type Given = { readonly [K in KunmingSheet]?: readonly TypedRow<K>[] } & {
  /** The files that came along, of whatever format; those that are only named are JPEGs. */
  readonly photoFiles?: readonly (string | readonly [string, PictureFormat | null])[];
};

/** The records of a given workbook, read as the product reads them. */
export function givenRecords(given: Given, notice: Notice = kunming2020): Records {
  const records = readRecords(givenWorkbook(given, notice), notice);
  return given.photoFiles ? { ...records, photoFiles: new Map(given.photoFiles.map(photoFile)) } : records;
}

function photoFile(file: string | readonly [string, PictureFormat | null]) {
  return typeof file === "string" ? ([file, "JPEG"] as const) : file;
}

export function givenWorkbook(given: Given, notice: Notice = kunming2020): WorkbookData {
  const { unit = null } = { ...validRows("unitInfo", notice).row(0), ...given.unitInfo?.[0] };
  const meta = { schema: layoutId, notice: notice.id, noticeVersion: notice.version, unit };
  return {
    date1904: false,
    sheets: [
      ...kunmingSheetNames.map((key) => givenSheet(key, given, notice)),
      typedSheet("_meta", Object.entries(meta), { visibility: "veryHidden" }),
    ],
  };
}

/** So many valid rows: `gold: times(3)`. */
export function times(count: number): Record<string, never>[] {
  return Array.from({ length: count }, () => ({}));
}

/** Text that counts as so many 字: `han(800)`. */
export function han(count: number): string {
  return "业".repeat(count);
}

/** A sheet as typed, from row 1 on; a cell is what a clerk types, or a cell as hosts read it. */
export function typedSheet(
  name: string,
  rows: readonly (readonly (Typed | Cell)[])[],
  more: Partial<SheetData> = {},
): SheetData {
  const typed = rows.map((cells, index) =>
    rowData(
      index + 1,
      cells.map((each) => (typeof each === "object" && each !== null ? each : cell(each))),
    ),
  );
  const filled = typed.filter(({ cells }) => cells.some((each) => each !== undefined));
  return { name, visibility: "visible", hiddenColumns: [], merges: [], generated: null, rows: filled, ...more };
}

/** The workbook with one sheet made over; sheets that it lacks are added. */
export function withSheet(data: WorkbookData, sheet: SheetData): WorkbookData {
  const isThere = data.sheets.some(({ name }) => name === sheet.name);
  const sheets = data.sheets.map((other) => (other.name === sheet.name ? sheet : other));
  return { ...data, sheets: isThere ? sheets : [...sheets, sheet] };
}

/** The workbook with one cell put in another's place, for what nobody can type. */
export function withCell(data: WorkbookData, at: CellRef, cell: Cell): WorkbookData {
  const sheets = data.sheets.map((sheet) => {
    if (sheet.name !== at.sheet) return sheet;
    const rows = sheet.rows.map((row) => {
      if (row.row !== at.row) return row;
      const cells = [...row.cells];
      cells[at.column] = cell;
      return { ...row, cells };
    });
    return { ...sheet, rows };
  });
  return { ...data, sheets };
}

function givenSheet(key: KunmingSheet, given: Given, notice: Notice): SheetData {
  const spec = standardWorkbook(notice).spec(kunmingKeys[key]);
  const valid = validRows(key, notice);
  const typed: readonly { readonly [key: string]: Typed }[] = given[key] ?? valid.whenNotGiven ?? [];
  const rows = typed.map((row, index) => ({ ...valid.row(index), ...row }));
  const header = spec.columns.map((column) => column.header);
  return {
    name: spec.name,
    visibility: "visible",
    hiddenColumns: [],
    merges: [],
    generated: null,
    rows:
      key === "unitInfo"
        ? spec.columns.map((column, index) =>
            rowData(standardRows.firstRecord + index, [
              cell(column.header),
              cell(rows[0]?.[column.key] ?? null, column),
            ]),
          )
        : [
            rowData(
              standardRows.header,
              header.map((text) => cell(text)),
            ),
            ...rows.map((row, index) =>
              rowData(
                standardRows.firstRecord + index,
                spec.columns.map((column) => cell(row[column.key] ?? null, column)),
              ),
            ),
          ],
  };
}

function rowData(row: number, cells: readonly (Cell | undefined)[]): RowData {
  return { row, hidden: false, cells: [undefined, ...cells] };
}

function cell(typed: Typed, column?: ColumnSpec): Cell | undefined {
  if (typed === null || typed === "") return undefined;
  if (typeof typed === "string") return { kind: "text", text: typed };
  const isDate = column?.type === "date" || column?.type === "dateTime" || column?.type === "yearMonth";
  return { kind: "number", number: typed, format: isDate ? "yyyy-mm-dd" : "General" };
}
