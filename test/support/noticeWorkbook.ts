import type { CellRef } from "../../src/core/cells/cellRef";
import type { Cell } from "../../src/core/cells/cellValue";
import type { Notice } from "../../src/core/notice/notice";
import { headerRow } from "../../src/core/noticeWorkbook/grid";
import { noticeDocuments } from "../../src/core/noticeWorkbook/writeNotice";
import type { WorkbookData } from "../../src/core/workbook/workbookData";
import { buildDocuments } from "../../src/hosts/xlsx/draw/buildDocuments";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";

/** A notice's workbook as a file. */
export async function noticeFile(notice: Notice): Promise<Uint8Array> {
  const { documents, tooLong } = noticeDocuments(notice);
  expect(tooLong).toEqual([]);
  return (await buildDocuments(documents)).bytes;
}

/** The same as a host reads it. */
export async function noticeData(notice: Notice): Promise<WorkbookData> {
  return openXlsx(await noticeFile(notice)).read();
}

/** The cell of a column, by its header, in the row whose cells hold all these texts; row 0 is the first that is blank. */
export function cellIn(data: WorkbookData, sheetName: string, header: string, ...holding: readonly string[]): CellRef {
  const sheet = data.sheets.find(({ name }) => name === sheetName);
  const textsOf = (cells: readonly (Cell | undefined)[]) =>
    cells.map((cell) => (cell?.kind === "text" ? cell.text : cell?.kind === "number" ? String(cell.number) : ""));
  const column = textsOf(sheet?.rows.find(({ row }) => row === headerRow)?.cells ?? []).indexOf(header);
  const body = (sheet?.rows ?? []).filter(({ row }) => row > headerRow);
  const found =
    holding.length === 0
      ? (body.at(-1)?.row ?? headerRow) + 1
      : body.find(({ cells }) => holding.every((text) => textsOf(cells).includes(text)))?.row;
  if (column < 1 || found === undefined) throw new Error(`no cell ${sheetName} ${header} ${holding.join()}`);
  return { sheet: sheetName, row: found, column };
}

export type Typed = string | number | null | Cell;

/** The workbook with other contents in some cells. */
export function withCells(data: WorkbookData, edits: readonly (readonly [CellRef, Typed])[]): WorkbookData {
  return {
    ...data,
    sheets: data.sheets.map((sheet) => {
      const rows = new Map(sheet.rows.map((row) => [row.row, row]));
      for (const [at, typed] of edits) {
        if (at.sheet !== sheet.name) continue;
        const row = rows.get(at.row) ?? { row: at.row, hidden: false, cells: [] };
        const cells = [...row.cells];
        cells[at.column] = cellOf(typed);
        rows.set(at.row, { ...row, cells });
      }
      return { ...sheet, rows: [...rows.values()].sort((a, b) => a.row - b.row) };
    }),
  };
}

function cellOf(typed: Typed): Cell | undefined {
  if (typed === null) return undefined;
  if (typeof typed === "string") return { kind: "text", text: typed };
  return typeof typed === "number" ? { kind: "number", number: typed, format: "General" } : typed;
}
