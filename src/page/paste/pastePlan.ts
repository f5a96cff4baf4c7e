import type { CellEdit } from "../../core/cells/cellEdit";
import {
  type Area,
  type CellRef,
  cellAddress,
  columnLetters,
  columnsOfSheet,
  formatArea,
  liesIn,
  rowsOfSheet,
} from "../../core/cells/cellRef";
import { type Cell, cellText } from "../../core/cells/cellValue";
import type { FixedCells } from "../../core/workbook/fixedCells";
import { formulaStays, isFormula, noFormulas } from "../grid/formulas";
import { fileCell, type SheetModel } from "../grid/sheetModel";
import { typedValue } from "../grid/typedValue";
import type { Refusal } from "../refusal";
import type { CopiedCell, CopiedRows } from "./copiedCell";

/** What pasting would do. */
export interface PastePlan {
  /** Only of cells that would hold something else. */
  readonly edits: readonly CellEdit[];
  /** What would be written over, in the order of cells. */
  readonly replaced: readonly { readonly at: CellRef; readonly from: string; readonly to: string }[];
  /** As it is shown. */
  readonly area: Area;
  /** How many rows are written to; those that are not seen are passed over. */
  readonly rows: number;
  /** The rows stand elsewhere in the file, or not next to each other. */
  readonly isScattered: boolean;
  readonly columns: readonly PasteColumn[];
  /** A single cell is pasted as it is typed; more are shown before where they replace something or do not fit. */
  readonly isShownFirst: boolean;
}

interface PasteColumn {
  readonly letters: string;
  /** What heads it; null beyond the columns of the list, and on sheets without. */
  readonly header: string | null;
  /** What would stand in it, in its first rows. */
  readonly first: string;
  readonly isBeyond: boolean;
}

export type Pasting =
  | { readonly refused: Refusal; readonly plan?: never }
  | { readonly refused: null; readonly plan: PastePlan };

export interface PasteGround {
  readonly model: SheetModel;
  readonly fixed: FixedCells;
  readonly date1904: boolean;
}

/** Excel's own bounds. */
const last = { row: rowsOfSheet, column: columnsOfSheet } as const;

/** Lays copied cells out from a cell downwards and to the right, or says why they cannot stand there. */
export function pastePlan({ model, fixed, date1904 }: PasteGround, at: CellRef, rows: CopiedRows): Pasting {
  const width = Math.max(1, ...rows.map(({ length }) => length));
  const targets = seenRows(model, at.row, rows.length);
  const bottom = targets.at(-1) ?? at.row;
  const area: Area = { top: at.row, left: at.column, bottom, right: at.column + width - 1 };
  const refused = refusal(model, fixed, "paste", area);
  if (refused !== null) return { refused };

  const edits: CellEdit[] = [];
  const replaced: { at: CellRef; from: string; to: string }[] = [];
  for (const [down, cells] of rows.entries()) {
    for (const [across, copied] of cells.entries()) {
      const to = { sheet: at.sheet, row: targets[down] ?? bottom, column: at.column + across };
      if (/^\s*#{2,}\s*$/.test(copied.text)) {
        return { refused: (told) => told.narrow };
      }
      const old = model.cell(to.row, to.column)?.value ?? null;
      const value = pastedValue(copied, model.look(to.row, to.column)?.format ?? "General", date1904);
      if (isSame(old, value)) continue;
      if (isFormula(value)) return { refused: noFormulas };
      if (old?.formula !== undefined) return { refused: formulaStays(fileCell(model, to)) };
      const merged = model.merges.at(to.row, to.column);
      if (merged && (merged.top !== to.row || merged.left !== to.column)) {
        return { refused: (told) => told.pasteMerged(formatArea(merged)) };
      }
      const inFile = fileCell(model, to);
      edits.push({ at: inFile, value });
      if (old !== null) replaced.push({ at: inFile, from: model.text(to.row, to.column), to: copied.text });
    }
  }
  const isKnown = fixed.headers.size > 0;
  const columns = Array.from({ length: width }, (_, across): PasteColumn => {
    const header = fixed.headers.get(at.column + across) ?? null;
    const first = rows.find((cells) => (cells[across]?.text ?? "").trim() !== "")?.[across]?.text ?? "";
    return { letters: columnLetters(at.column + across), header, first, isBeyond: isKnown && header === null };
  });
  const isMany = rows.length > 1 || width > 1;
  const isScattered = targets.some((row, down) => model.fileRow(row) !== at.row + down);
  const isShownFirst =
    isMany && (replaced.length > 0 || columns.some(({ isBeyond }) => isBeyond) || (isScattered && rows.length > 1));
  return { refused: null, plan: { edits, replaced, area, rows: rows.length, isScattered, columns, isShownFirst } };
}

/** So many rows from one on, those that are not seen passed over. */
function seenRows({ rows }: SheetModel, from: number, count: number): readonly number[] {
  const seen: number[] = [];
  for (let row = from; seen.length < count; row++) if (row > rows.count || rows.size(row) > 0) seen.push(row);
  return seen;
}

/** What of a whole block stands in the way of it. `doing`: what cannot be done there then. */
export function refusal(
  { sheet }: SheetModel,
  { isMade, lastRow, labels }: FixedCells,
  doing: "paste" | "clear" | "fill",
  area: Area,
): Refusal | null {
  if (isMade) return (told) => told.made(sheet.name, told.doing[doing]);
  if (area.top <= lastRow) {
    return (told) => (doing === "paste" ? told.pasteInHead(lastRow) : told.inHead(lastRow, told.doing[doing]));
  }
  const label = labels.find((each) => liesIn(each, area));
  if (label) {
    const address = cellAddress(label);
    return (told) => (doing === "paste" ? told.pasteOnLabel(address) : told.label(address, told.doing[doing]));
  }
  if (area.bottom > last.row || area.right > last.column) {
    return (told) => told.tooWide(cellAddress({ row: area.top, column: area.left }));
  }
  return null;
}

/** What a cell of that format shall hold: as if it were typed, but digits that were text stay as they were shown. */
function pastedValue({ text, isText }: CopiedCell, format: string, date1904: boolean): CellEdit["value"] {
  return typedValue(text, isText && format === "General" ? "@" : format, date1904);
}

function isSame(old: Cell | null, value: CellEdit["value"]): boolean {
  if (old === null || value === null) return old === null && value === null;
  if (old.formula !== undefined) return false;
  return old.kind === "number" ? old.number === value : old.kind === "text" && cellText(old) === value;
}
