import { HostError } from "../../../workbookHost";
import { mapReferences } from "../../read/mapReferences";
import { type RowShift, shiftedAreas } from "./rowShift";

/**
 * A formula once rows of a sheet have come or gone; null where a cell that it refers to alone has gone.
 * @param own the sheet on which it stands; null where it stands on none, as a name
 */
export function shiftReferences(formula: string, own: string | null, changed: string, shift: RowShift): string | null {
  const key = changed.toLowerCase();
  let isLost = false;
  const shifted = mapReferences(formula, ({ kind, ends, sheet }) => {
    const reference = ends.join(":");
    const name = sheet === null ? own : sheet === "elsewhere" ? null : sheet.name;
    if (kind === "columns" || name?.toLowerCase() !== key) return reference;
    const after = shiftedAreas(reference, shift.area);
    if (after === null) isLost = true;
    return after ?? "#REF!";
  });
  return isLost ? null : shifted;
}

/** A formula of one place once the rows have moved; null where it has lost a cell. */
export type ShiftFormula = (formula: string) => string | null;

/** Throws `HostError` where a formula has lost a cell. `what`: where it stands, for the sentence. */
export function orRefuse(shifted: string | null, what: string): string {
  if (shifted !== null) return shifted;
  const advice = "请先在 Excel 或 WPS 中改好公式，再删除";
  throw new HostError("unsafe-content", `${what}引用了要删除的行，没有删除；${advice}。`);
}
