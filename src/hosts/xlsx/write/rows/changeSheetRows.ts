import { cellAddress } from "../../../../core/cells/cellRef";
import { rowContext } from "../edits/rowContext";
import { scanUnshared } from "../edits/scanUnshared";
import { setRowsAside } from "../parts/sheetSource";
import { escapeXml } from "../xml/escapeXml";
import { type Splice, splice } from "../xml/splice";
import { descendants, parseXml, type XmlElement } from "../xml/xmlTree";
import { type FormulaChange, moveRow, rowsLike } from "./moveRow";
import { type RowChange, rowShift, shiftedAreas } from "./rowShift";
import { linkSplices, shiftFrame } from "./shiftFrame";
import { orRefuse, type ShiftFormula } from "./shiftReferences";

/** The worksheet part into which rows come or from which they go. Throws `HostError`. */
export function changeSheetRows(original: string, part: string, change: RowChange, shifted: ShiftFormula): string {
  const { source, rows, rowsEnd } = withOwnFormulas(original, part);
  const shift = rowShift(change);
  const { frame } = setRowsAside(source);
  const root = parseXml(frame, part);
  const context = rowContext(root, part);
  const splices: Splice[] = [];
  for (const { row, start, end } of rows) {
    const to = shift.row(row);
    if (to === null) splices.push({ start, end, text: "" });
    else {
      const text = source.slice(start, end);
      const moved = moveRow(text, to === row ? null : to, formulasOf(change.sheet, row, shifted, shift), context);
      if (moved !== text) splices.push({ start, end, text: moved });
    }
  }
  if (change.kind === "insert") {
    const like = rows.find(({ row }) => row === change.like);
    const behind = rows.find(({ row }) => row >= change.at)?.start ?? rowsEnd;
    if (like && behind !== undefined) {
      const text = rowsLike(source.slice(like.start, like.end), like, change.at, change.count, context);
      splices.push({ start: behind, end: behind, text });
    }
  }
  return withFrame(splice(source, splices), part, (element, text) => shiftFrame(element, text, shift, shifted));
}

/** Another worksheet part, whose formulas and links refer to the rows. Throws `HostError`. */
export function shiftOtherSheet(original: string, part: string, name: string, shifted: ShiftFormula): string {
  const { source, rows } = withOwnFormulas(original, part);
  const context = rowContext(parseXml(setRowsAside(source).frame, part), part);
  const splices = rows.flatMap(({ row, start, end }) => {
    const text = source.slice(start, end);
    const moved = moveRow(text, null, formulasOf(name, row, shifted, null), context);
    return moved === text ? [] : [{ start, end, text: moved }];
  });
  const isSame = splices.length === 0;
  return withFrame(isSame ? original : splice(source, splices), part, (root, text) => [
    ...["formula", "formula1", "formula2", "f"].flatMap((each) => descendants(root, each).flatMap(formulaSplice)),
    ...descendants(root, "hyperlink").flatMap((link) => linkSplices(link, text, shifted)),
  ]);

  function formulaSplice({ text, children, innerStart, innerEnd }: XmlElement): Splice[] {
    if (children.length > 0) return [];
    const after = orRefuse(shifted(text), `“${name}”表的条件格式或数据有效性`);
    return after === text ? [] : [{ start: innerStart, end: innerEnd, text: escapeXml(after) }];
  }
}

function formulasOf(
  sheet: string,
  row: number,
  shifted: ShiftFormula,
  shift: ReturnType<typeof rowShift> | null,
): FormulaChange {
  return {
    text: (formula, column) =>
      orRefuse(shifted(formula), `“${sheet}”表 ${cellAddress({ row, column: Math.max(1, column) })} 的公式`),
    area: (ref) => (shift && shiftedAreas(ref, shift.area)) ?? ref,
  };
}

/** The rows, each cell with a formula of its own: what was filled down reads otherwise once rows have come in between. */
function withOwnFormulas(original: string, part: string) {
  return scanUnshared(original, part, () => true);
}

function withFrame(
  source: string,
  part: string,
  splicesOf: (root: XmlElement, frame: string) => readonly Splice[],
): string {
  const { frame, rows, rowsAt } = setRowsAside(source);
  const splices = splicesOf(parseXml(frame, part), frame);
  // What stands before the rows may grow, too.
  const before = splices.filter(({ end }) => end <= rowsAt);
  const behind = splices
    .filter(({ end }) => end > rowsAt)
    .map((each) => ({ ...each, start: each.start - rowsAt, end: each.end - rowsAt }));
  return splice(frame.slice(0, rowsAt), before) + rows + splice(frame.slice(rowsAt), behind);
}
