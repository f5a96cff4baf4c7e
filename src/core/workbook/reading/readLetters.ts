import type { CellRef } from "../../cells/cellRef";
import { cellText } from "../../cells/cellValue";
import { lookKey, seenText } from "../../cells/characters";
import type { Award, Notice } from "../../notice/notice";
import { draftMark } from "../draftMark";
import { sheetFingerprint } from "../fingerprint";
import { kinds } from "../kinds/kinds";
import type { LetterSheet } from "../records";
import type { RowData, SheetData, WorkbookData } from "../workbookData";
import { headerKey } from "./headerKey";

/** Reads the lists of the commitment letters that stand in a workbook, whatever their sheets are called by now. */
export function readLetters(data: WorkbookData, notice: Notice): LetterSheet[] {
  return data.sheets.flatMap((sheet) => {
    const award = notice.awards.find(({ id }) => sheet.generated?.kind === `letter:${id}`);
    return award === undefined ? [] : [readLetter(sheet, award)];
  });
}

function readLetter(sheet: SheetData, award: Award): LetterSheet {
  const edited = sheetFingerprint(sheet) !== sheet.generated?.fingerprint;
  const isDraft = sheet.rows.some(({ cells }) => cells.some((cell) => cellText(cell).startsWith(draftMark)));
  const head = findListHead(sheet, award);
  if (!head) return { award, at: { sheet: sheet.name, row: 1, column: 1 }, listed: [], edited, isDraft };
  const listed: string[][] = [];
  for (const { cells } of sheet.rows.filter(({ row }) => row > head.at.row)) {
    const names = head.nameColumns.flatMap((column) => namesIn(cellText(cells[column]), award));
    const isNumbered = /^\d+$/.test(lookKey(cellText(cells[head.at.column])));
    if (!isNumbered || names.length === 0) break;
    listed.push(names);
  }
  return { award, at: head.at, listed, edited, isDraft };
}

interface ListHead {
  /** 序号 */
  readonly at: CellRef;
  readonly nameColumns: readonly number[];
}

/** The row that holds all headers of the letter's list, in either wording. */
function findListHead(sheet: SheetData, { letter }: Award): ListHead | null {
  const list = letter?.columns ?? [];
  const headers = list.map(({ header }) => Object.values(header).map(headerKey));
  for (const data of sheet.rows) {
    const columns = headers.map((wordings) => columnOf(data, wordings));
    const [number = -1] = columns;
    if (columns.includes(-1) || columns.length === 0) continue;
    const showing = (what: string) => columns.filter((_, place) => list[place]?.show === what);
    const nameColumns = [...showing("nominee"), ...showing("leader")];
    return { at: { sheet: sheet.name, row: data.row, column: number }, nameColumns };
  }
  return null;
}

function columnOf({ cells }: RowData, wordings: readonly string[]): number {
  return cells.findIndex((cell) => cell?.kind === "text" && wordings.includes(headerKey(cell.text)));
}

/** `师傅：李　某　徒弟：王某` → 李某, 王某 */
function namesIn(text: string, { kind }: Award): string[] {
  const parts = kinds[kind].namesInLetterCell(text);
  return parts.map((part) => seenText(part).replace(/\s/g, "")).filter((name) => name !== "");
}
