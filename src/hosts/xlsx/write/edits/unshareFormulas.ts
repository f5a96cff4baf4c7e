import type { CellEdit } from "../../../../core/cells/cellEdit";
import { cellAddress } from "../../../../core/cells/cellRef";
import { shiftFormula } from "../../read/shiftFormula";
import { escapeXml } from "../xml/escapeXml";
import type { Splice } from "../xml/splice";
import type { FormulaSource } from "./scanRows";

/**
 * Where an edited cell has the text of a formula that was filled down, the cells that share it get texts of their own.
 * @param formulas in the order of the sheet, so that the one with the text comes before those that refer to it
 */
export function unshareFormulas(formulas: readonly FormulaSource[], edits: readonly CellEdit[]): Splice[] {
  const edited = new Set(edits.map(({ at }) => cellAddress(at)));
  const masters = new Map<string, FormulaSource>();
  const splices: Splice[] = [];
  for (const formula of formulas) {
    if (formula.attributes.t !== "shared") continue;
    const group = formula.attributes.si ?? "";
    if (formula.text !== "") masters.set(group, formula);
    const master = masters.get(group);
    if (!master || master === formula || !edited.has(cellAddress(master.at))) continue;
    const { at, tag, start, end } = formula;
    const text = shiftFormula(master.text, at.row - master.at.row, at.column - master.at.column);
    splices.push({ start, end, text: `<${tag}>${escapeXml(text)}</${tag}>` });
  }
  return splices;
}
