import type { CellRef } from "../../../core/cells/cellRef";
import type { XmlAttributes } from "../package/parseXml";
import { shiftFormula } from "./shiftFormula";

/** Excel takes no longer ones; moving the references of one would take its time for every cell. */
const longestFormula = 8_192;

type Position = Pick<CellRef, "row" | "column">;

/** Spells out the formulas of a sheet: those filled down are written once, the other cells only refer to it. */
export function makeSharedFormulas() {
  const masters = new Map<string, { readonly formula: string; readonly at: Position }>();
  return {
    /** The formula of the cell `at`, from the text and attributes of its `f` element; the one with `ref` is the pattern. */
    resolve(text: string, { t, si, ref }: XmlAttributes, at: Position): string {
      if (t !== "shared" || si === undefined) return text;
      if (ref !== undefined) masters.set(si, { formula: text, at });
      const master = masters.get(si);
      if (text !== "" || !master) return text;
      if (master.formula.length > longestFormula) return master.formula;
      return shiftFormula(master.formula, at.row - master.at.row, at.column - master.at.column);
    },
  };
}
