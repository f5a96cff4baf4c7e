import type { PartContent } from "../../package/partContent";
import { type Splice, splice } from "../../package/splice";
import { shiftFormula } from "../../read/shiftFormula";
import { escapeXml } from "../xml/escapeXml";
import { type FormulaSource, type ScannedRows, scanRows } from "./scanRows";

/** Whether a formula is to stand in its cell by itself; `master` has the text of those that were filled down with it. */
type StandsAlone = (formula: FormulaSource, master: FormulaSource) => boolean;

/** The rows of a part in which formulas that were filled down have texts of their own, where they are to. Throws `HostError`. */
export function scanUnshared(
  original: PartContent,
  standsAlone: StandsAlone,
): ScannedRows & { readonly content: PartContent } {
  const scanned = scanRows(original);
  const unshared = unshareFormulas(scanned.formulas, standsAlone);
  if (unshared.length === 0) return { ...scanned, content: original };
  const content = original.with(splice(original.text(), unshared));
  return { ...scanRows(content), content };
}

/** @param formulas in the order of the sheet, so that the one with the text comes before those that refer to it */
function unshareFormulas(formulas: readonly FormulaSource[], standsAlone: StandsAlone): Splice[] {
  const masters = new Map<string, FormulaSource>();
  const splices: Splice[] = [];
  for (const formula of formulas) {
    if (formula.attributes.t !== "shared") continue;
    const group = formula.attributes.si ?? "";
    if (formula.text !== "") masters.set(group, formula);
    const master = masters.get(group);
    if (!master || !standsAlone(formula, master)) continue;
    const { at, tag, start, end } = formula;
    const text = shiftFormula(master.text, at.row - master.at.row, at.column - master.at.column);
    splices.push({ start, end, text: `<${tag}>${escapeXml(text)}</${tag}>` });
  }
  return splices;
}
