import { markStyles } from "../../markStyles";
import { markTag } from "../../markTag";
import type { XmlAttributes } from "../package/parseXml";
import { areasOf } from "../read/references";
import type { SheetView } from "./workbookView";

/** Finds our marks among what stands around a sheet's rows. */
export function markReader(part: string) {
  const found: SheetView["marks"][number][] = [];
  /** Of the conditional format that is open: where it lies, and the formula that is being read. */
  let formatted = "";
  let formula: string | null = null;
  return {
    found,
    open(element: string, { sqref = "" }: XmlAttributes) {
      if (element === "conditionalFormatting") formatted = sqref;
      else if (element === "formula") formula = "";
    },
    text(text: string) {
      if (formula !== null) formula += text;
    },
    close(element: string) {
      if (element !== "formula" || formula === null) return;
      const severity = severityOf(formula);
      formula = null;
      if (severity) found.push({ severity, areas: areasOf(formatted, part) });
    },
  };
}

function severityOf(formula: string) {
  return markStyles.find(({ severity }) => formula.includes(`${markTag}${severity}"`))?.severity;
}
