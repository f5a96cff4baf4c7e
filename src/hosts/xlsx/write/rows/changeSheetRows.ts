import { cellAddress } from "../../../../core/cells/cellRef";
import type { PartContent } from "../../package/partContent";
import { type Splice, splice } from "../../package/splice";
import { descendants, type XmlElement } from "../../package/xmlTree";
import { rowContext } from "../edits/rowContext";
import { scanUnshared } from "../edits/scanUnshared";
import { escapeXml } from "../xml/escapeXml";
import { type FormulaChange, moveRow, rowsLike } from "./moveRow";
import { type RowChange, rowShift, shiftedAreas } from "./rowShift";
import { linkSplices, shiftFrame } from "./shiftFrame";
import { orRefuse, type ShiftFormula } from "./shiftReferences";

/** The worksheet into which rows come or from which they go. Throws `HostError`. */
export function changeSheetRows(original: PartContent, change: RowChange, shifted: ShiftFormula): PartContent {
  const { content, rows, rowsEnd } = withOwnFormulas(original);
  const shift = rowShift(change);
  const source = content.text();
  const context = rowContext(content.sheet().frame.root, content.part);
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
  return withFrame(content.with(splice(source, splices)), (element, text) => shiftFrame(element, text, shift, shifted));
}

/** Another worksheet, whose formulas and links refer to the rows. Throws `HostError`. */
export function shiftOtherSheet(original: PartContent, name: string, shifted: ShiftFormula): PartContent {
  const { content, rows } = withOwnFormulas(original);
  const source = content.text();
  const context = rowContext(content.sheet().frame.root, content.part);
  const splices = rows.flatMap(({ row, start, end }) => {
    const text = source.slice(start, end);
    const moved = moveRow(text, null, formulasOf(name, row, shifted, null), context);
    return moved === text ? [] : [{ start, end, text: moved }];
  });
  const isSame = splices.length === 0;
  return withFrame(isSame ? original : content.with(splice(source, splices)), (root, text) => [
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
function withOwnFormulas(original: PartContent) {
  return scanUnshared(original, () => true);
}

function withFrame(
  content: PartContent,
  splicesOf: (root: XmlElement, frame: string) => readonly Splice[],
): PartContent {
  const { frame, rows, rowsAt } = content.sheet();
  const splices = splicesOf(frame.root, frame.source);
  if (splices.length === 0) return content;
  // What stands before the rows may grow, too.
  const growth = splices.map(({ start, end, text }) => (end <= rowsAt ? text.length - (end - start) : 0));
  return content.with({
    frame: frame.spliced(splices),
    rows,
    rowsAt: growth.reduce((sum, each) => sum + each, rowsAt),
  });
}
