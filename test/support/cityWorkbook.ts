import { type ConsolidateOptions, consolidateWorkbooks, submissionOf } from "../../src/app/consolidateWorkbooks";
import { cellAddress, parseAddress } from "../../src/core/cells/cellRef";
import { cellText } from "../../src/core/cells/cellValue";
import { documentData } from "../../src/core/documents/documentData";
import { kunming2020 as notice } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import type { WritePlan } from "../../src/core/plan/writePlan";
import type { WorkbookData } from "../../src/core/workbook/workbookData";
import { type Given, givenWorkbook } from "./given";

export type Files = Readonly<Record<string, Given>>;
export function consolidate(files: Files, options: Partial<ConsolidateOptions> = {}) {
  const incoming = Object.entries(files).map(([file, given]) => submissionOf(file, givenWorkbook(given), notice));
  return consolidateWorkbooks(incoming, { notice, ...options });
}

/** The city's workbook that a plan makes, of the earlier one, as a host reads it. */
export function drawn({ generated = [], released = [] }: WritePlan, base?: WorkbookData): WorkbookData {
  const made = generated.map(({ kind, document }) => documentData(document, kind));
  const standing = (base?.sheets ?? []).map((sheet) => {
    const own = released.find(({ kind }) => kind === sheet.generated?.kind);
    if (own) return { ...sheet, name: own.name, generated: null };
    return made.find(({ generated: tag }) => tag?.kind === sheet.generated?.kind) ?? sheet;
  });
  return { date1904: false, sheets: [...standing, ...made.filter((sheet) => !standing.includes(sheet))] };
}

export function cityOf(files: Files, base?: WorkbookData): WorkbookData {
  return drawn(consolidate(files, { base }).plan, base);
}

/** The texts of a sheet's records under these headers. */
export function table(data: WorkbookData, name: string, ...columns: readonly string[]): string[][] {
  const sheet = data.sheets.find((each) => each.name === name);
  const headers = sheet?.rows.find(({ row }) => row === 3)?.cells ?? [];
  return (sheet?.rows ?? [])
    .filter(({ row }) => row > 3)
    .map(({ cells }) =>
      columns.map((column) => cellText(cells[headers.findIndex((each) => cellText(each) === column)])),
    );
}

/** The workbook with one text typed into it. */
export function typed(data: WorkbookData, sheetName: string, address: string, text: string): WorkbookData {
  const at = parseAddress(address);
  if (!at) throw new Error(`${address} is no cell`);
  const sheets = data.sheets.map((sheet) => {
    if (sheet.name !== sheetName) return sheet;
    const cells = [...(sheet.rows.find(({ row }) => row === at.row)?.cells ?? [])];
    cells[at.column] = { kind: "text", text };
    const others = sheet.rows.filter(({ row }) => row !== at.row);
    const rows = [...others, { row: at.row, hidden: false, cells: Array.from(cells) }];
    return { ...sheet, rows: rows.sort((a, b) => a.row - b.row) };
  });
  return { ...data, sheets };
}

/** The same under a header of the sheet, or of a column that is added for it. */
export function typedUnder(
  data: WorkbookData,
  sheetName: string,
  header: string,
  row: number,
  text: string,
): WorkbookData {
  const address = addressOf(data, sheetName, header, row);
  if (address !== null) return typed(data, sheetName, address, text);
  const headers = data.sheets.find(({ name }) => name === sheetName)?.rows.find((each) => each.row === 3)?.cells ?? [];
  const column = headers.length;
  const headed = typed(data, sheetName, cellAddress({ row: 3, column }), header);
  return typed(headed, sheetName, cellAddress({ row, column }), text);
}

/** Null when no column has this header. */
export function addressOf(data: WorkbookData, name: string, header: string, row: number): string | null {
  const cells = data.sheets.find((each) => each.name === name)?.rows.find((each) => each.row === 3)?.cells ?? [];
  const column = cells.findIndex((cell) => cellText(cell) === header);
  return column < 0 ? null : cellAddress({ row, column });
}
