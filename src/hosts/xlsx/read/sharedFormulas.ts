import { type Area, type CellRef, liesIn, parseArea } from "../../../core/cells/cellRef";
import type { XmlAttributes } from "../package/parseXml";
import { shiftFormula } from "./shiftFormula";

/** Excel takes no longer ones; moving the references of one would take its time for every cell. */
const longestFormula = 8_192;

type Position = Pick<CellRef, "row" | "column">;

/**
 * Spells out the formulas of a sheet: those filled down are written once, the other cells only refer to it; those that
 * fill an area, as arrays, data tables and what spills do, stand in its first cell, and the others say nothing of it.
 */
export function makeSharedFormulas() {
  const masters = new Map<string, { readonly formula: string; readonly at: Position }>();
  let filling: { readonly area: Area; readonly formula: string }[] = [];
  return {
    /** The formula of the cell `at`, from the text and attributes of its `f` element; the one with `ref` is the pattern. */
    resolve(text: string, { t, si, ref }: XmlAttributes, at: Position): string {
      if (t !== "shared" || si === undefined) {
        const area = t === "array" || t === "dataTable" ? parseArea(ref ?? "") : null;
        // Whatever ends above will not be asked about again.
        if (area) filling = [...filling.filter((each) => each.area.bottom >= at.row), { area, formula: text }];
        return text;
      }
      if (ref !== undefined) masters.set(si, { formula: text, at });
      const master = masters.get(si);
      if (text !== "" || !master) return text;
      if (master.formula.length > longestFormula) return master.formula;
      return shiftFormula(master.formula, at.row - master.at.row, at.column - master.at.column);
    },
    /** The formula of an area that fills a cell without an `f` of its own; undefined for most. */
    filling(row: number, column: number): string | undefined {
      return filling.length === 0 ? undefined : filling.find(({ area }) => liesIn({ row, column }, area))?.formula;
    },
  };
}
