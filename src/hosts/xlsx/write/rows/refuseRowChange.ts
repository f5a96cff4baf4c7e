import { formatArea, rowsOfSheet } from "../../../../core/cells/cellRef";
import { HostError } from "../../../workbookHost";
import { findWorkbookPart } from "../../package/findWorkbookPart";
import { isTrue } from "../../package/parseXml";
import { readRelationships } from "../../package/relationships";
import { child, descendants, type XmlElement } from "../../package/xmlTree";
import { arrayAreas } from "../edits/refuseEdits";
import { scanRows } from "../edits/scanRows";
import type { DraftParts } from "../parts/packageDraft";
import { type RowChange, type RowShift, rowShift } from "./rowShift";
import { cutMerge } from "./shiftFrame";
import { hasOnlyNotes } from "./shiftNotes";
import { notesId } from "./shiftRelated";

/** What stands around the rows of a worksheet and is moved with them, or does not say where in the sheet it is. */
const known: ReadonlySet<string> = new Set([
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"],
  ...["protectedRanges", "autoFilter", "sortState", "mergeCells", "phoneticPr", "conditionalFormatting"],
  ...["dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks"],
  ...["colBreaks", "customProperties", "cellWatches", "ignoredErrors", "drawing", "legacyDrawing", "legacyDrawingHF"],
  ...["drawingHF", "picture", "tableParts", "extLst"],
]);
const knownParts: ReadonlySet<string> = new Set([
  ...["printerSettings", "comments", "vmlDrawing", "threadedComment", "table", "drawing", "image", "customProperty"],
]);

const inExcel = "请在 Excel 或 WPS 中操作";

/** Throws `HostError` where rows cannot come into a sheet, or go from it, and all else stay what it is. */
export function refuseRowChange(draft: DraftParts, part: string, change: RowChange): void {
  const sheet = draft.content(part);
  const { root } = sheet.sheet().frame;
  const shift = rowShift(change);
  const doing = change.kind === "insert" ? "插入" : "删除";
  const refuse = (why: string): never => {
    throw new HostError("unsafe-content", `“${change.sheet}”表${why}。`);
  };
  const protection = child(root, "sheetProtection")?.attributes ?? {};
  const allowance = change.kind === "insert" ? protection.insertRows : protection.deleteRows;
  if (isTrue(protection.sheet) && (allowance === undefined || isTrue(allowance))) {
    refuse(`受保护，不能${doing}行；请先在 Excel 或 WPS 中撤销工作表保护`);
  }
  const odd = root.children.find((each) => !known.has(each.name) || each.namespace !== root.namespace);
  if (odd || hasOddParts(draft, part) || isPivotSource(draft, change.sheet)) {
    refuse(`有数据透视表、控件等内容，网页版不能${doing}行；${inExcel}`);
  }
  const { rows, formulas } = scanRows(sheet);
  const last = rows.at(-1)?.row ?? 0;
  if (change.kind === "insert" && Math.max(last, change.at - 1) + change.count > rowsOfSheet) {
    refuse("的行数已到上限，不能再插入");
  }
  if (formulas.some(({ attributes }) => attributes.t === "dataTable"))
    refuse(`有模拟运算表，网页版不能${doing}行；${inExcel}`);
  const torn = tornArray(formulas, shift);
  if (torn !== null) refuse(`的 ${torn} 是一个数组公式，不能在其中${doing}行；${inExcel}`);
  const merge = cutMerge(root, shift);
  if (merge !== null) {
    refuse(`的 ${merge} 是跨行的合并单元格，只删除其中几行会丢失内容，没有删除；请先取消合并，或连同其余各行一起删除`);
  }
}

function hasOddParts(draft: DraftParts, part: string): boolean {
  const notes = notesId(draft, part);
  return readRelationships(draft, part).some(({ id, type, target }) => {
    if (!knownParts.has(type)) return true;
    if (type === "table") return readRelationships(draft, target).length > 0;
    return type === "vmlDrawing" && id === notes && draft.has(target) && !hasOnlyNotes(draft, target);
  });
}

/** Whether a pivot table of the workbook takes its data from the sheet by its cells. */
function isPivotSource(draft: DraftParts, sheet: string): boolean {
  const caches = readRelationships(draft, findWorkbookPart(draft)).filter(
    ({ type, target }) => type === "pivotCacheDefinition" && draft.has(target),
  );
  return caches.some(({ target }) =>
    descendants(draft.content(target).xml().root, "worksheetSource").some(
      ({ attributes }: XmlElement) => attributes.sheet === sheet && attributes.ref !== undefined,
    ),
  );
}

/** An array's formula, or a table of what-if results, some of whose rows would go, or between whose rows others would come. */
function tornArray(formulas: Parameters<typeof arrayAreas>[0], shift: RowShift): string | null {
  const torn = arrayAreas(formulas).find((area) => {
    const after = shift.area(area);
    return after !== null && after.bottom - after.top !== area.bottom - area.top;
  });
  return torn ? formatArea(torn) : null;
}
