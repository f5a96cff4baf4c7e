import { type CellValue, cellText } from "../../cells/cellValue";
import type { ColumnSpec } from "../schema";
import type { Understood } from "./understood";

const zeroWidth = /[\u200b-\u200d\u2060\ufeff]/;

/** Without blanks around it and characters that nobody sees; 编号 and phones in half width. */
export function readText(cell: CellValue, { content }: Pick<ColumnSpec, "content">): Understood {
  const typed = cellText(cell);
  const value = (zeroWidth.test(typed) ? typed.replace(new RegExp(zeroWidth, "g"), "") : typed).trim();
  if (content !== "recordId" && content !== "phone") return { value, reading: "plain" };
  const standard = content === "recordId" ? standardId(value) : standardPhone(value);
  return standard === value ? { value, reading: "plain" } : { value: standard, reading: "normalised", standard };
}

/** ` gw—530124－001` → `GW-530124-001` */
export function standardId(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[‐-―−]/g, "-")
    .replace(/\s/g, "")
    .toUpperCase();
}

/** Half-width digits; everything else is the clerk's. */
function standardPhone(text: string): string {
  return /[０-９－＋（）]/.test(text) ? text.normalize("NFKC") : text;
}
