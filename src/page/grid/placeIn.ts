import { type Area, parseArea } from "../../core/cells/cellRef";
import { hasSheet, type WorkbookView } from "../../hosts/xlsx/view/workbookView";

interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * The place in a workbook that a reference means, `字典!$A$4:$A$59`, `'单位 名单'!A1`, or a name that stands for one; on the
 * sheet `own` where none is named. Null for all else, and for a sheet that is not there.
 */
export function placeIn(view: WorkbookView, reference: string, own: string): Place | null {
  const written = view.names.get(reference.toLowerCase()) ?? reference;
  const [, quoted, plain, cells = ""] =
    /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(written.replace(/^[=#]/, "")) ?? [];
  const area = parseArea(cells.replace(/\$/g, "").toUpperCase());
  const sheet = quoted?.replace(/''/g, "'") ?? plain ?? own;
  return area && hasSheet(view, sheet) ? { sheet, area } : null;
}
