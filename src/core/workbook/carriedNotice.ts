import type { CellRef } from "../cells/cellRef";
import { cellText } from "../cells/cellValue";
import { memoised } from "../cells/memoised";
import { sha256 } from "../cells/sha256";
import type { Notice } from "../notice/notice";
import { noticeText } from "../notice/noticeText";
import type { WorkbookData } from "./workbookData";

/** The very hidden sheet in which a workbook carries the notice that it was made for. */
export const noticeSheet = "_notice";

/** How the sheet is laid out and what a notice is made of; another number where this version could not read it. */
const schema = "notice/1";

/** Excel's cells hold 32,767 characters. */
const pieceLength = 32_000;
/** Characters of a notice; that of Kunming has about 60,000. */
const longestNotice = 4_000_000;

/** The notice that a workbook carries, as JSON that nobody has looked into; or why it is not to be had. */
export type CarriedNotice = { readonly at: CellRef } & (
  | { readonly state: "read"; readonly text: string; readonly hash: string }
  | { readonly state: "damaged" | "tooLong" | "otherSchema" }
);

/** The rows of the sheet: a key in column A; its value, or a piece of the notice, in column B. */
export function carriedRows(notice: Notice): readonly (readonly [string, string])[] {
  const text = noticeText(notice);
  const pieces = piecesOf(text).map((piece, index) => [String(index + 1), piece] as const);
  return [["schema", schema], ["sha256", sha256(text)], ...pieces];
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = from + pieceLength;
    // A cell cannot hold half a character.
    const to = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

/** Null for a workbook that carries none, as those of earlier versions. */
export const carriedNotice = memoised(({ sheets }: WorkbookData): CarriedNotice | null => {
  const sheet = sheets.find(({ name }) => name === noticeSheet);
  if (!sheet) return null;
  const at = { sheet: noticeSheet, row: 1, column: 1 };
  const rows = sheet.rows.map(({ cells }) => [cellText(cells[1]), cellText(cells[2])] as const);
  const stated = (wanted: string) => rows.find(([key]) => key === wanted)?.[1] ?? "";
  if (/^notice\/\d+$/.test(stated("schema")) && stated("schema") !== schema) return { at, state: "otherSchema" };
  const pieces = rows.flatMap(([key, piece]) => (/^\d+$/.test(key) ? [piece] : []));
  if (pieces.reduce((length, piece) => length + piece.length, 0) > longestNotice) return { at, state: "tooLong" };
  if (stated("schema") !== schema) return { at, state: "damaged" };
  return { at, state: "read", text: pieces.join(""), hash: stated("sha256") };
});

/**
 * The text of a carried notice, unless something has been changed in it. Hashing takes longer than anything else here:
 * whoever has the notice that he expects need not ask for it.
 */
export const wholeText = memoised((carried: CarriedNotice): string | null =>
  carried.state === "read" && sha256(carried.text) === carried.hash ? carried.text : null,
);
