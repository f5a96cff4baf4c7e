import type { CellRef } from "../../cells/cellRef";
import { cellText } from "../../cells/cellValue";
import { lookKey, seenText } from "../../cells/characters";
import type { Notice } from "../../notice/notice";
import { type Category, categories } from "../categories";
import { sheetFingerprint } from "../fingerprint";
import type { LetterSheet } from "../records";
import type { RowData, SheetData, WorkbookData } from "../workbookData";
import { headerKey } from "./headerKey";

/** Reads the lists of the commitment letters that stand in a workbook, whatever their sheets are called by now. */
export function readLetters(data: WorkbookData, notice: Notice): LetterSheet[] {
  return data.sheets.flatMap((sheet) => {
    const category = categories.find((each) => sheet.generated?.kind === `letter-${each}`);
    return category === undefined ? [] : [readLetter(sheet, category, notice)];
  });
}

function readLetter(sheet: SheetData, category: Category, notice: Notice): LetterSheet {
  const edited = sheetFingerprint(sheet) !== sheet.generated?.fingerprint;
  const head = findListHead(sheet, category, notice);
  if (!head) return { category, at: { sheet: sheet.name, row: 1, column: 1 }, listed: [], edited };
  const listed: string[][] = [];
  for (const { cells } of sheet.rows.filter(({ row }) => row > head.at.row)) {
    const names = head.nameColumns.flatMap((column) => namesIn(cellText(cells[column]), category));
    const isNumbered = /^\d+$/.test(lookKey(cellText(cells[head.at.column])));
    if (!isNumbered || names.length === 0) break;
    listed.push(names);
  }
  return { category, at: head.at, listed, edited };
}

interface ListHead {
  /** 序号 */
  readonly at: CellRef;
  readonly nameColumns: readonly number[];
}

/** The row that holds all headers of the letter's list, in either wording. */
function findListHead(sheet: SheetData, category: Category, notice: Notice): ListHead | null {
  const headers = notice.letters[category].columns.map(({ header }) => Object.values(header).map(headerKey));
  for (const data of sheet.rows) {
    const columns = headers.map((wordings) => columnOf(data, wordings));
    const [number = -1, ...others] = columns;
    if (columns.includes(-1)) continue;
    // 姓名 comes first; of stations and studios, the name and then the leader's.
    const nameColumns = others.slice(0, category === "gold" || category === "pair" ? 1 : 2);
    return { at: { sheet: sheet.name, row: data.row, column: number }, nameColumns };
  }
  return null;
}

function columnOf({ cells }: RowData, wordings: readonly string[]): number {
  return cells.findIndex((cell) => cell?.kind === "text" && wordings.includes(headerKey(cell.text)));
}

/** `师傅：李　某　徒弟：王某` → 李某, 王某 */
function namesIn(text: string, category: Category): string[] {
  const parts = category === "pair" ? text.split(/师傅[:：]|徒弟[:：]/) : [text];
  return parts.map((part) => seenText(part).replace(/\s/g, "")).filter((name) => name !== "");
}
