import type { XmlAttributes } from "../package/parseXml";
import { areasOf } from "../read/references";
import type { ListView } from "./workbookView";

/**
 * Finds the drop-downs among what stands around a sheet's rows. Excel writes those whose list stands on another sheet as
 * an extension, where formula and area are elements of their own.
 */
export function listReader(part: string) {
  const found: ListView[] = [];
  let isList = false;
  let areas = "";
  let formula = "";
  let collecting: "formula" | "areas" | null = null;
  return {
    found,
    open(name: string, { type, sqref = "" }: XmlAttributes) {
      const element = name.replace(/^.*:/, "");
      if (element === "dataValidation") {
        isList = type === "list";
        areas = sqref;
        formula = "";
      } else if (!isList) return;
      else if (element === "formula1") collecting = "formula";
      else if (element === "sqref") collecting = "areas";
    },
    text(text: string) {
      if (collecting === "formula") formula += text;
      else if (collecting === "areas") areas += text;
    },
    close(name: string) {
      const element = name.replace(/^.*:/, "");
      if (element === "formula1" || element === "sqref") collecting = null;
      if (element !== "dataValidation" || !isList) return;
      isList = false;
      if (formula.trim() !== "") found.push({ areas: areasOf(areas, part), formula: formula.trim() });
    },
  };
}
